import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/TP-20.graphql'), 'utf8');
const world = useQuestionWorld('fixture');
const ask = async (project: string, withGaps = false) => (await world().data(QUESTION, { project, to: 'USD', withGaps })).project.workshopCost;

test('a project that nobody may see and a currency that nobody knows are refused', async () => {
  expect((await world().data(QUESTION, { project: 'DRAFT-TR99', to: 'USD' })).project).toBeNull();
  expect((await world().run(QUESTION, { project: 'TR01', to: 'XXX' })).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
});

test('TP-20: dollars over 233 attendances and over 222 people, with a warning that the money covers more than workshops', async () => {
  const answer = await world().data(QUESTION, { project: 'TR01', to: 'USD' });
  const coverage = { known: 2, unknown: 0, excluded: [] };
  const basis = {
    currency: 'USD', numerator: '605263.16', coverage, places: { known: 3, unknown: 0, excluded: [] }, gaps: [], asOf: '2019-06-30', members: { nodes: [{ code: 'TR01-AMEXCID' }, { code: 'TR01-USAID' }] },
  };
  const text = expect.stringContaining('covers more than workshops');
  expect(answer.project).toEqual({
    code: 'TR01',
    workshopCost: {
      cash: { value: '605263.16', currency: 'USD', approximate: true, coverage },
      perAttendance: { ...basis, value: '2597.70', denominator: 233, rule: { code: 'workshop-cost-per-attendance', version: '1', text } },
      perPerson: { ...basis, value: '2726.41', denominator: 222, rule: { code: 'workshop-cost-per-person', version: '1', text } },
      warnings: ['COVERS_MORE_THAN_WORKSHOPS', 'EFFORT_LEFT_OUT'],
    },
  });
  expect(answer.warnings.values.nodes.map((each: any) => each.code).sort()).toEqual(['COVERS_MORE_THAN_WORKSHOPS', 'EFFORT_LEFT_OUT', 'HAS_GAPS']);
});

test('without a count of places there is no ratio, asked for with gaps or not', async () => {
  for (const withGaps of [false, true]) {
    const { cash, perAttendance, perPerson } = await ask('TR02', withGaps);
    expect(cash.coverage).toEqual({ known: 2, unknown: 0, excluded: [{ reason: 'NOT_REPORTED', count: 1 }] });
    const gaps = [{ part: 'MONEY', reason: 'NOT_REPORTED', count: 1 }, { part: 'PLACES', reason: 'NOT_REPORTED', count: 1 }];
    expect([perAttendance, perPerson].map((each) => [each.value, each.denominator, each.gaps])).toEqual([[null, null, gaps], [null, null, gaps]]);
  }
});
