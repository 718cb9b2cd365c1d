import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/PC-14.graphql'), 'utf8');
const world = useQuestionWorld('fixture');

const territory = (code: string) => ({ country: { iso3: code.startsWith('MX') ? 'MEX' : 'HND' }, subdivision: { code } });

test('a draft in which Honduras would teach is not told, and nobody teaches a country that does not exist', async () => {
  expect((await world().data(QUESTION, { teacher: 'HND', learner: 'XXX' })).projects).toMatchObject({ totalCount: 0, nodes: [] });
});

test('PC-14: Honduras teaches Mexico in HN04 one way, in HN05 and HN11 both ways', async () => {
  const both = [{ country: { iso3: 'HND' }, role: 'BOTH' }, { country: { iso3: 'MEX' }, role: 'BOTH' }];
  expect(await world().data(QUESTION, { teacher: 'HND', learner: 'MEX', program: 'P-MXHN-1719' })).toEqual({
    projects: {
      totalCount: 3,
      coverage: { scope: 'federal' },
      nodes: [
        {
          code: 'HN04', title: { value: 'Control biológico del café' }, topic: null,
          participations: [{ country: { iso3: 'HND' }, role: 'FIRST_PROVIDER' }, { country: { iso3: 'MEX' }, role: 'RECIPIENT' }], territories: [territory('MX-CHP')],
        },
        { code: 'HN05', title: { value: 'Alerta temprana de inundaciones' }, topic: null, participations: both, territories: [territory('HN-CR'), territory('MX-VER')] },
        { code: 'HN11', title: { value: 'Patrimonio maya' }, topic: null, participations: both, territories: [territory('HN-CP'), territory('MX-CHP')] },
      ],
    },
  });
});

test('direction is per project: Mexico teaches Honduras in the others, and in the two that go both ways', async () => {
  expect((await world().data(QUESTION, { teacher: 'MEX', learner: 'HND', program: 'P-MXHN-1719' })).projects.totalCount).toBe(13);
});
