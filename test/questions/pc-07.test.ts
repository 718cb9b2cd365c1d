import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/PC-07.graphql'), 'utf8');
const world = useQuestionWorld('fixture');

test('a hidden program has no cancelled project to tell of', async () => {
  expect((await world().data(QUESTION, { program: 'DRAFT-P-MXHN-1921' })).projects).toMatchObject({ totalCount: 0, nodes: [] });
});

test('PC-07: HN06, cancelled on 2018-02-10 because of a budget cut, stays visible with its history', async () => {
  expect(await world().data(QUESTION, { program: 'P-MXHN-1719' })).toEqual({
    projects: {
      totalCount: 1,
      coverage: { scope: 'federal', sources: [{ title: 'MX', lastUpdate: '2019-06-28' }, { title: 'HN', lastUpdate: '2019-05-02' }, { title: 'US (IATI import)', lastUpdate: '2018-12-15' }] },
      nodes: [{
        code: 'HN06', title: { value: 'Formación policial' }, status: 'CANCELLED', statusAsOf: '2018-02-10',
        statusHistory: [
          { status: 'APPROVED', on: '2017-03-15', reason: null, note: null },
          { status: 'CANCELLED', on: '2018-02-10', reason: 'BUDGET_CUT', note: 'Recorte al presupuesto de la contraparte mexicana' },
        ],
        absences: [{ field: 'start', reason: 'NOT_REPORTED' }],
        sources: [{ title: 'FICTIONAL register of Mexican cooperation' }, { title: 'FICTIONAL minutes of JC8' }],
      }],
    },
  });
});
