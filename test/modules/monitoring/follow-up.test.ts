import { recommendationsDone, recommendationsOverdue } from '../../../src/modules/monitoring/follow-up.rules';
import { sameInAllTopologies } from '../../support/gateway';
import { useSharedWorld } from '../../support/world';

const fixture = useSharedWorld('fixture');
const demo = useSharedWorld('demo');
const TODAY = '2019-06-30';

const ASK = `query ($code: String!) { monitoringExercise(code: $code) { done: recommendationsDone { ...f } overdue: recommendationsOverdue { ...f } } }
  fragment f on Figure { value numerator denominator coverage { known unknown excluded { reason count } } rule { code version } asOf members { nodes { ... on Recommendation { code } } } }`;
const figure = (value: string | null, numerator: string, denominator: string | null, known: number, unknown: number, rule: string) =>
  ({ value, numerator, denominator, coverage: { known, unknown, excluded: [] }, rule: { code: rule, version: '1' }, asOf: TODAY, members: { nodes: [] } });

test('nobody reported a status: null, with ten that are unknown', async () => {
  const { data } = await sameInAllTopologies(demo(), ASK, { code: 'mo-mex-pilot' });
  expect(data.monitoringExercise).toEqual({ done: figure(null, '0', '0', 0, 10, 'recommendations-done'), overdue: figure(null, '0', null, 0, 10, 'recommendations-overdue') });
});

test('one under way and two without a status; a draft is none of them', async () => {
  const { data } = await sameInAllTopologies(fixture(), ASK, { code: 'fx-exc-pilot' });
  expect(data.monitoringExercise).toEqual({ done: figure('0', '0', '1', 1, 2, 'recommendations-done'), overdue: figure('0', '0', null, 1, 2, 'recommendations-overdue') });
});

test('what is given up is left out of the share, and what is closed is not overdue; a month has passed when its last day has', () => {
  const rows = [['DONE', '2018'], ['DROPPED', '2018'], ['PLANNED', '2019-05'], ['UNDER_WAY', '2019-06'], ['PLANNED', null], [null, '2018']].map(([status, dueOn], i) => ({ id: String(i), status, dueOn }));
  expect(recommendationsDone(rows, TODAY)).toMatchObject({ value: '0.25', coverage: { known: 4, unknown: 1, excluded: [{ reason: 'DROPPED', count: 1 }] }, memberRows: [rows[0]] });
  expect(recommendationsOverdue(rows, TODAY)).toMatchObject({ value: '1', coverage: { known: 4, unknown: 2 }, memberRows: [rows[2]] });
});
