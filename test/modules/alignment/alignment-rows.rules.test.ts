import { isPlanOf, serves } from '../../../src/modules/alignment/alignment-rows.rules';
import type { BackedClaim } from '../../../src/modules/alignment/claim.service';
import { nationalPlanOn } from '../../../src/modules/alignment/plan-version.rules';
import type { FrameworkFact } from '../../../src/modules/alignment/readers.port';
import { planChoice } from '../../../src/modules/alignment/recipient-plan.rules';

const plan = (given: Partial<FrameworkFact>): FrameworkFact => ({
  id: 'v1', code: given.id ?? 'v1', kind: 'NATIONAL_PLAN', status: 'ADOPTED', ownerCountry: 'HND', isGovernmentOwned: true, countsGiving: null, start: '2010', end: null, version: null, supersedesId: null, ...given,
});
const OPEN_ENDED = [plan({}), plan({ id: 'v2', start: '2014-07-01', supersedesId: 'v1' })];
const claim = { frameworkId: 'v1', strength: null } as unknown as BackedClaim;
const counts = (approval: string | null, versions = OPEN_ENDED) => serves(claim, { frameworks: new Map(versions.map((each) => [each.id, each])), recipient: 'HND' }, approval);

test('a plan without a reported end was in force until its next version began', () => {
  expect(['2009', '2010', '2014-06-30', '2014', '2014-07-02', '2016'].map((on) => counts(on))).toEqual([false, true, true, true, false, false]);
  expect(counts('2016', [OPEN_ENDED[0]!, { ...OPEN_ENDED[1]!, status: 'ANNOUNCED' }])).toBe(true);
  expect(counts(null)).toBe(false);
});

test('gaps, briefings and the ranking choose the same plans', () => {
  for (const on of ['2010', '2013', '2014-06-30', '2014-07-01', '2014-12', '2020']) {
    expect(planChoice(OPEN_ENDED, 'HND', on)).toEqual({ frameworks: [nationalPlanOn(OPEN_ENDED, 'HND', on)], inForce: true });
  }
});

test("no plan of the recipient's: that of another, of a party, a strategy of giving, or the framework of a project", () => {
  const given: Partial<FrameworkFact>[] = [{}, { kind: 'SECTOR_PLAN' }, { kind: 'PROVIDER_STRATEGY' }, { kind: 'PROJECT' }, { kind: 'PROGRAM' }, { isGovernmentOwned: null }, { ownerCountry: 'MEX' }];
  expect(given.map((each) => isPlanOf(plan(each), 'HND'))).toEqual([true, true, false, false, false, false, false]);
});
