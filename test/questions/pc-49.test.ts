import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/PC-49.graphql'), 'utf8');
const world = useQuestionWorld('fixture');

test('a draft program has no balance to show', async () => {
  expect(await world().data(QUESTION, { program: 'DRAFT-P-MXHN-1921' })).toEqual({ bilateralProgram: null });
});

test('PC-49: HN02, HN05 and HN09 continue from JC7; what became of other items is not reported, so the balance is incomplete', async () => {
  const item = (code: string, title: string, status: string) => ({ code, title: { value: title }, topic: null, status, statusAsOf: '2019-06-28' });
  expect(await world().data(QUESTION, { program: 'P-MXHN-1719' })).toEqual({
    bilateralProgram: {
      code: 'P-MXHN-1719',
      priorityAreas: ['Desarrollo social', 'Comercio y competitividad', 'Medio ambiente y gestión de riesgos'].map((value) => ({ text: { value } })),
      session: { code: 'JC8', heldOn: '2017-03-15' },
      predecessorBalance: {
        previousSession: { code: 'JC7', heldOn: '2015-03-10' },
        previousPrograms: [],
        continuing: {
          totalCount: 3,
          nodes: [item('CM-HN02', 'Restauración de cuencas', 'IN_EXECUTION'), item('CM-HN05', 'Alerta temprana de inundaciones', 'IN_EXECUTION'), item('CM-HN09', 'Agua y saneamiento urbano', 'NOT_STARTED')],
        },
        notTakenUp: { totalCount: 0, nodes: [] },
        complete: false,
        others: 'NOT_REPORTED',
        rule: { code: 'predecessor-balance', version: '1', text: expect.stringContaining('is not reported, never nothing') },
        asOf: '2019-06-30',
      },
      sources: [{ title: 'FICTIONAL minutes of JC8' }],
    },
  });
});

test('without an approving session there is no balance, not an empty one', async () => {
  expect((await world().data(QUESTION, { program: 'P-MXSV-1719' })).bilateralProgram).toMatchObject({ session: null, predecessorBalance: null });
});

describe('over the demonstration set', () => {
  const demo = useQuestionWorld('demo');

  test('no item of the ninth session is told to continue, and the lists are told to be incomplete', async () => {
    const { bilateralProgram } = await demo().data(QUESTION, { program: 'bp-chl-mex-call-2014' });
    expect(bilateralProgram.predecessorBalance).toMatchObject({
      previousSession: { code: 'jcs-chl-mex-9' }, previousPrograms: [{ code: 'bp-chl-mex-call-2013' }],
      continuing: { totalCount: 0 }, notTakenUp: { totalCount: 7 }, complete: false, others: 'NOT_REPORTED',
    });
  });
});
