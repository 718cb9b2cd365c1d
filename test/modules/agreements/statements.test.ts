import { useSharedWorld } from '../../support/world';

const world = useSharedWorld('demo');

const EDGES: [string, (first: number) => string, number][] = [
  ['commissions with parties, agreement and sessions', (n) => `{ jointCommissions(first: ${n}) { nodes { name { value } parties { iso3 name { value } } agreement { code signatories { country { iso3 } } } sessions(first: 5) { totalCount nodes { code } } sources { title } absences { field } } } }`, 40],
  ['commitments with appearances and responsible parties', (n) => `{ commitments(first: ${n}) { nodes { timesCarriedOver lineage { page } appearances { session { code commission { code } } document { id } } responsible { country { iso3 } partner } } } }`, 100],
  ['programs with everything of theirs', (n) => `{ bilateralPrograms(first: ${n}) { nodes { parties { iso3 } session { code previousSession { code } } priorityAreas { text { value } node { id } } sdgReferences { level } reviewEvents { kind } commitments(first: 5) { totalCount } predecessorBalance { continuing(first: 3) { totalCount } notTakenUp(first: 3) { totalCount } previousPrograms { code } } } } }`, 54],
  ['countries with their programs', (n) => `{ countries(first: ${n}) { nodes { programs(first: 3) { totalCount nodes { code } } jointCommissions(first: 3) { nodes { code } } } } }`, 100],
  ['funds with calls', (n) => `{ jointFunds(first: ${n}) { nodes { parties { iso3 } agreement { code } program { code } calls(first: 3) { nodes { code approvals { value } rejectionReasons { value } proposals(first: 3) { totalCount } } } } } }`, 3],
];

/** Taken over the largest number of rows and over two: with a single row an edge may have nothing to ask. */
test.each(EDGES)('%s take as many statements for many rows as for few', async (_what, query, many) => {
  await world().data(query(many));
  const forMany = world().statements();
  await world().data(query(2));
  expect(forMany).toBeLessThanOrEqual(24);
  expect(world().statements()).toBeLessThanOrEqual(forMany);
  await world().data(query(Math.ceil(many / 2)));
  expect(world().statements()).toBe(forMany);
});
