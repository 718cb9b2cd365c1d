import { useSharedWorld } from '../support/world';

/** The demonstration set loads whole. Counts are those of the curator's files; what grew beyond them says why. */
const world = useSharedWorld('demo');

const COUNTS: [string, string, number][] = [
  ['countries with evidence', 'country_evidence', 40],
  ['groupings', 'country_grouping', 2],
  ['organizations of the set', `organization where code not like 'org-x-%'`, 75],
  ['institutions of projects that are no organization of the set', `organization where code like 'org-x-%'`, 65],
  ['bodies', 'body', 13],
  ['laws', 'legal_instrument', 1],
  ['registries', 'information_system', 1],
  ['funds', 'fund', 2],
  ['joint funds', 'joint_fund', 3],
  ['joint commissions', 'joint_commission', 40],
  ['sessions', 'session', 48],
  ['commitments', 'commitment', 107],
  ['programs', 'bilateral_program', 54],
  ['projects', 'project', 204],
  ['projects with a known exception', `project where absences @> '[{"field": "participations"}]'`, 6],
  ['projects with a title as printed', 'project where title is not null', 102],
  ['projects named by topic only', 'project where title is null and topic is not null', 102],
  ['plans', 'results_framework', 15],
  ['nodes of plans', 'framework_node', 72],
  ['facts of plans', 'framework_fact', 8],
  ['gaps of plans', 'strategy_gap', 2],
  ['indicators of plans', 'framework_indicator', 39],
  ['events', 'event', 42],
  ['offers that sources declare', `offer where kind = 'DECLARED'`, 113],
  ['offers that completed projects prove', `offer where kind = 'PROVEN'`, 29],
  ['requests', 'request', 47],
  ['published statistics', 'published_statistic', 61],
  ['exercises of monitoring', 'monitoring_exercise', 3],
  ['indicators A to G and the global ten', 'effectiveness_indicator', 17],
  ['findings of progress', `monitoring_finding where kind = 'PROGRESS'`, 16],
  ['findings of opportunity', `monitoring_finding where kind = 'OPPORTUNITY'`, 17],
  ['recommendations', 'recommendation', 10],
  ['points of recommendations', 'recommendation_sub_point', 24],
  ['obligations to report or to keep', 'reporting_obligation', 3],
];

test.each(COUNTS)('%s', async (_what, from, expected) => {
  const [{ n }] = await world().database.owner!.query(`select count(*)::int as n from ${from}`) as [{ n: number }];
  expect(n).toBe(expected);
});

test('every source cited has a title, and an address where it has one', async () => {
  const [{ n }] = await world().database.owner!.query(`select count(*)::int as n from source where code like 'src-%' and url is null`) as [{ n: number }];
  expect(n).toBeLessThan(10);
});
