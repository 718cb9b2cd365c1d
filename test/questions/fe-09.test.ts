import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from '../../src/app/load';
import { packageFolder, removePackageFolders } from '../support/package-folder';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/FE-09.graphql'), 'utf8');
const world = useQuestionWorld('fixture', 'OWN');


const codes = (page: any): string[] => page.edges.map((edge: any) => edge.node.code);
const pageAfter = async (after: string | null) => (await world().data(QUESTION, { program: 'P-MXHN-1719', after })).bilateralProgram.projects;

afterAll(removePackageFolders);

test('a cursor that is none is refused by name', async () => {
  const { errors } = await world().run(QUESTION, { program: 'P-MXHN-1719', after: 'no cursor' });
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' }, message: expect.stringContaining('after: expected a cursor of an earlier answer') }]);
});

test('FE-09: 14 by 5 are 5, 5 and 4; a record inserted between pages neither repeats nor hides another', async () => {
  const first = await pageAfter(null);
  expect([codes(first), first.totalCount, first.pageInfo.hasNextPage, first.pageInfo.hasPreviousPage]).toEqual([['HN01', 'HN02', 'HN03', 'HN04', 'HN05'], 14, true, false]);
  expect(first.coverage.scope).toBe('federal');

  const report = await load(world().database.owner!, packageFolder({
    projects: [{ code: 'HN035', topic: { es: 'Llegado entre dos páginas' }, modality: 'BILATERAL', program: 'P-MXHN-1719', participations: [{ country: 'MEX', role: 'PARTICIPANT' }, { country: 'HND', role: 'PARTICIPANT' }], citations: [{ source: 'fx-register' }] }],
  }));
  expect(report).toMatchObject({ problems: [], changed: { inserted: 3, updated: 0, removed: 0 } });

  const second = await pageAfter(first.pageInfo.endCursor);
  const third = await pageAfter(second.pageInfo.endCursor);
  expect([codes(second), codes(third)]).toEqual([['HN06', 'HN07', 'HN08', 'HN09', 'HN10'], ['HN11', 'HN12', 'HN13', 'HN14']]);
  expect([third.pageInfo.hasNextPage, third.pageInfo.hasPreviousPage, third.totalCount]).toEqual([false, true, 15]);
  expect(codes(await pageAfter(null))).toEqual(['HN01', 'HN02', 'HN03', 'HN035', 'HN04']);
});
