import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/PC-09.graphql'), 'utf8');
const world = useQuestionWorld('fixture');

test('PC-09: the means of each program, and the two known to have no general indicators', async () => {
  expect(await world().data(QUESTION, { party: 'MEX' })).toEqual({
    programs: {
      totalCount: 3,
      nodes: [
        { code: 'P-MXCO-1618', monitoringMeans: ['PERIODIC_REPORT', 'FOLLOW_UP_MISSION', 'GENERAL_INDICATORS'], absences: [], reviewEvents: [] },
        { code: 'P-MXHN-1719', monitoringMeans: ['PERIODIC_REPORT', 'MIDTERM_EVALUATION'], absences: [], reviewEvents: [{ kind: 'MIDTERM_EVALUATION', heldOn: '2018-08' }] },
        { code: 'P-MXSV-1719', monitoringMeans: ['PERIODIC_REPORT'], absences: [], reviewEvents: [] },
      ],
    },
    withoutGeneralIndicators: { totalCount: 2, nodes: [{ code: 'P-MXHN-1719' }, { code: 'P-MXSV-1719' }] },
    notReported: { totalCount: 0 },
  });
});

describe('over the demonstration set', () => {
  const demo = useQuestionWorld('demo');

  test('a program of which no source tells is not said to lack indicators', async () => {
    const answer = await demo().data(QUESTION, { party: 'BLZ' });
    expect(answer.programs.nodes).toEqual(['bp-blz-per-2022-2024', 'bp-mesoamerica'].map((code) => ({ code, monitoringMeans: null, absences: [{ field: 'monitoringMeans', reason: 'NOT_REPORTED' }], reviewEvents: [] })));
    expect(answer).toMatchObject({ withoutGeneralIndicators: { totalCount: 0, nodes: [] }, notReported: { totalCount: 2 } });
  });
});
