import * as fc from 'fast-check';
import { nationalPlanOn, standingOf, successionOn, successionTo, versionOn } from '../../../src/modules/alignment/plan-version.rules';
import type { CrosswalkFact, FrameworkFact } from '../../../src/modules/alignment/readers.port';

const plan = (given: Partial<FrameworkFact> & { id: string }): FrameworkFact => ({
  code: given.id, kind: 'NATIONAL_PLAN', status: 'ADOPTED', ownerCountry: 'HND', isGovernmentOwned: true, start: null, end: null, version: null, supersedesId: null, ...given,
} as FrameworkFact);
const VERSIONS = [
  plan({ id: 'v1', start: '2010', end: '2013' }), plan({ id: 'v2', start: '2014', end: '2017', supersedesId: 'v1' }), plan({ id: 'v3', start: '2018-07', supersedesId: 'v2' }),
  plan({ id: 'v4', start: '2019', status: 'ANNOUNCED', supersedesId: 'v3' }),
];
const way = (from: number, change: string, fromId: string, ...toIds: string[]): CrosswalkFact => ({ frameworkId: `v${from}`, successorId: `v${from + 1}`, change, fromId, toIds });

describe('which versions take over', () => {
  const standing = (on: string, crosswalks: CrosswalkFact[]) => standingOf({ frameworkId: 'v1', id: 'a' }, crosswalks, successionOn(VERSIONS, on));
  const kept = [way(1, 'RENAMED', 'a', 'b'), way(2, 'MERGED', 'b', 'c'), way(3, 'DROPPED', 'c')];

  test('by date, over any number of versions; an announced one never', () => {
    expect(['2013-12-31', '2014', '2018-06-30', '2018-07-01', '2030'].map((on) => standing(on, kept))).toEqual([
      { state: 'CURRENT', frameworkId: 'v1', partIds: ['a'] }, { state: 'CARRIED_OVER', frameworkId: 'v2', partIds: ['b'] }, { state: 'CARRIED_OVER', frameworkId: 'v2', partIds: ['b'] },
      { state: 'CARRIED_OVER', frameworkId: 'v3', partIds: ['c'] }, { state: 'CARRIED_OVER', frameworkId: 'v3', partIds: ['c'] },
    ]);
  });

  test('by name, announced or not, and no further than asked', () => {
    const named = (id: string) => standingOf({ frameworkId: 'v1', id: 'a' }, kept, successionTo(VERSIONS, id));
    expect([named('v2'), named('v4')]).toEqual([{ state: 'CARRIED_OVER', frameworkId: 'v2', partIds: ['b'] }, { state: 'ORPHANED', frameworkId: 'v4', partIds: [] }]);
  });

  test('split, told by nobody, or leading where the viewer sees nothing: somebody has to choose', () => {
    expect(standing('2014', [way(1, 'SPLIT', 'a', 'b', 'c')])).toEqual({ state: 'PENDING', frameworkId: 'v2', partIds: ['b', 'c'] });
    expect(standing('2014', [way(1, 'SPLIT', 'a', 'b')])).toEqual({ state: 'PENDING', frameworkId: 'v2', partIds: ['b'] });
    expect(standing('2014', [])).toEqual({ state: 'PENDING', frameworkId: 'v2', partIds: [] });
    expect(standing('2014', [way(1, 'KEPT', 'a')])).toEqual({ state: 'PENDING', frameworkId: 'v2', partIds: [] });
    expect(standingOf({ frameworkId: 'v1', id: null }, kept, successionOn(VERSIONS, '2014'))).toEqual({ state: 'PENDING', frameworkId: 'v2', partIds: [] });
  });

  test('with two successors, dropped only where both say so', () => {
    const two = [...VERSIONS.slice(0, 2), plan({ id: 'w2', start: '2014', supersedesId: 'v1' })];
    const other = { frameworkId: 'v1', successorId: 'w2', fromId: 'a' };
    const at = (...crosswalks: CrosswalkFact[]) => standingOf({ frameworkId: 'v1', id: 'a' }, crosswalks, successionOn(two, '2015'));
    expect(at(way(1, 'DROPPED', 'a'))).toMatchObject({ state: 'PENDING' });
    expect(at(way(1, 'DROPPED', 'a'), { ...other, change: 'DROPPED', toIds: [] })).toMatchObject({ state: 'ORPHANED' });
    expect(at(way(1, 'DROPPED', 'a'), { ...other, change: 'KEPT', toIds: ['d'] })).toEqual({ state: 'CARRIED_OVER', frameworkId: 'w2', partIds: ['d'] });
    expect(at(way(1, 'KEPT', 'a', 'b'), { ...other, change: 'KEPT', toIds: ['d'] })).toMatchObject({ state: 'PENDING', partIds: ['b', 'd'] });
  });

  test('a loop of versions ends', () => {
    const loop = [plan({ id: 'v1', start: '2010', supersedesId: 'v2' }), plan({ id: 'v2', start: '2014', supersedesId: 'v1' })];
    expect(standingOf({ frameworkId: 'v1', id: 'a' }, [way(1, 'KEPT', 'a', 'b'), { ...way(2, 'KEPT', 'b', 'a'), successorId: 'v1' }], successionOn(loop, '2020'))).toEqual({ state: 'CARRIED_OVER', frameworkId: 'v2', partIds: ['b'] });
    expect(standingOf({ frameworkId: 'v1', id: 'a' }, [way(1, 'KEPT', 'a', 'b')], successionTo(loop, 'v2'))).toEqual({ state: 'CARRIED_OVER', frameworkId: 'v2', partIds: ['b'] });
  });
});

test('the version in force on a day, and the plan of a country', () => {
  expect(['2009', '2013-06', '2016', '2018-03', '2020'].map((on) => versionOn(VERSIONS, on)?.id ?? null)).toEqual([null, 'v1', 'v2', null, 'v3']);
  const vision = plan({ id: 'vision', kind: 'NATIONAL_VISION', start: '2010' });
  const foreign = [plan({ id: 'giving', kind: 'PROVIDER_STRATEGY', start: '2010' }), plan({ id: 'party', start: '2015', isGovernmentOwned: false })];
  expect(['2016', '2018-03'].map((on) => nationalPlanOn([vision, ...foreign, ...VERSIONS], 'HND', on)?.id)).toEqual(['v2', 'vision']);
  expect(nationalPlanOn(foreign, 'HND', '2016')).toBeNull();
});

/** The slow and obvious way: one change of versions after another, each told in words. */
function told(changes: readonly string[], begun: readonly boolean[]): string {
  if (changes.length === 0 || !begun[0]) return 'STAYS';
  if (changes[0] === 'DROPPED') return 'ORPHANED';
  if (changes[0] === 'SPLIT' || changes[0] === 'UNTOLD') return 'PENDING';
  const rest = told(changes.slice(1), begun.slice(1));
  return rest === 'STAYS' ? 'CARRIED_OVER' : rest;
}

test('over random lines of versions the state is that of the changes up to the first that has not begun, is lost, or is open', () => {
  const change = fc.constantFrom('KEPT', 'RENAMED', 'MERGED', 'SPLIT', 'DROPPED', 'UNTOLD');
  const line = fc.array(fc.record({ change, announced: fc.boolean(), year: fc.integer({ min: 2000, max: 2020 }) }), { maxLength: 8 });
  fc.assert(fc.property(line, fc.integer({ min: 1999, max: 2021 }), (steps, on) => {
    const versions = [plan({ id: 'v0', start: '1990' }), ...steps.map((step, i) => plan({ id: `v${i + 1}`, start: String(step.year), status: step.announced ? 'ANNOUNCED' : 'ADOPTED', supersedesId: `v${i}` }))];
    const targets: { [name: string]: (i: number) => string[] } = { SPLIT: (i) => [`p${i + 1}`, `q${i + 1}`], DROPPED: () => [] };
    const crosswalks = steps.flatMap((step, i) => (step.change === 'UNTOLD' ? [] : [way(i, step.change, `p${i}`, ...(targets[step.change]?.(i) ?? [`p${i + 1}`]))]));
    const expected = told(steps.map((step) => step.change), steps.map((step) => !step.announced && step.year <= on));
    const { state } = standingOf({ frameworkId: 'v0', id: 'p0' }, crosswalks, successionOn(versions, String(on)));
    expect(state).toBe(expected === 'STAYS' ? 'CURRENT' : expected);
    const all = standingOf({ frameworkId: 'v0', id: 'p0' }, crosswalks, successionTo(versions, `v${steps.length}`)).state;
    expect(all).toBe(steps.length === 0 ? 'CURRENT' : told(steps.map((step) => step.change), steps.map(() => true)));
  }), { numRuns: 150 });
});
