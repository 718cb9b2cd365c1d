import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/PC-08.graphql'), 'utf8');
const world = useQuestionWorld('fixture');
const register = [{ title: 'FICTIONAL register of Mexican cooperation' }];

test('PC-08: each missing mechanism with its program, those with both, and how many nobody tells about', async () => {
  expect(await world().data(QUESTION, { party: null })).toEqual({
    withoutOperational: { totalCount: 1, nodes: [{ code: 'P-MXCO-1618', operationalMechanism: false, budgetaryMechanism: true, absences: [], sources: register }] },
    withoutBudgetary: { totalCount: 1, nodes: [{ code: 'P-MXHN-1719', operationalMechanism: true, budgetaryMechanism: false, absences: [], sources: [{ title: 'FICTIONAL minutes of JC8' }] }] },
    withBoth: { totalCount: 1, nodes: [{ code: 'P-MXSV-1719', operationalMechanism: true, budgetaryMechanism: true, absences: [], sources: register }] },
    operationalUnknown: { totalCount: 0 },
    budgetaryUnknown: { totalCount: 0 },
  });
});

describe('over the demonstration set', () => {
  const demo = useQuestionWorld('demo');

  test('unknown is not missing: no source tells of any mechanism', async () => {
    const { programs } = await demo().data('{ programs: bilateralPrograms(filter: { party: "MEX", kind: BILATERAL }, first: 1) { totalCount } }');
    const none = { totalCount: 0, nodes: [] };
    expect(programs.totalCount).toBeGreaterThan(0);
    expect(await demo().data(QUESTION, { party: 'MEX' })).toEqual({ withoutOperational: none, withoutBudgetary: none, withBoth: none, operationalUnknown: programs, budgetaryUnknown: programs });
  });
});
