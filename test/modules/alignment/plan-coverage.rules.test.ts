import * as fc from 'fast-check';
import type { Figure } from '../../../src/kernel/figure';
import { gapsOf, shareOfGaps } from '../../../src/modules/alignment/alignment-gaps.rules';
import { coverageOf } from '../../../src/modules/alignment/plan-coverage.rules';
import { projectReaches, type PlanLine } from '../../../src/modules/alignment/plan-reach.rules';
import type { BackedClaim } from '../../../src/modules/alignment/claim.service';
import type { CrosswalkFact, FrameworkFact, ProjectFact } from '../../../src/modules/alignment/readers.port';

const version = (id: string, supersedesId: string | null) => ({ id, code: id, supersedesId, status: 'ADOPTED' }) as FrameworkFact;
const LINE = [version('v2', 'v1'), version('v1', null)];

/** Objectives o0 to o4, each with an indicator i0 to i4, and what becomes of them in v2. */
const CHANGES = ['KEPT', 'RENAMED', 'SPLIT', 'DROPPED', 'UNTOLD'] as const;
type Change = (typeof CHANGES)[number];
const PARTS = [0, 1, 2, 3, 4];
const crosswalks = (sort: string, changes: readonly Change[]): CrosswalkFact[] => PARTS.filter((n) => changes[n] !== 'UNTOLD').map((n) => ({
  frameworkId: 'v1', successorId: 'v2', change: changes[n]!, fromId: `v1-${sort}${n}`,
  toIds: changes[n] === 'DROPPED' ? [] : changes[n] === 'SPLIT' ? [`v2-${sort}${n}`, `v2-${sort}${n}'`] : [`v2-${sort}${n}`],
}));

const anyClaim = fc.record({
  project: fc.nat(7), at: fc.constantFrom('v1', 'v2', 'other'), level: fc.constantFrom('FRAMEWORK', 'NODE', 'INDICATOR'), part: fc.nat(4),
  evidence: fc.constantFrom('ASSERTED', 'CONFIRMED', 'DOCUMENTED', 'DISPUTED'), strength: fc.constantFrom('PRIMARY', 'CONTRIBUTES', 'RELATED', null),
});
type Claim = typeof anyClaim extends fc.Arbitrary<infer T> ? T : never;
const anyCase = fc.record({
  statuses: fc.array(fc.constantFrom('CANCELLED', 'COMPLETED', null), { maxLength: 8 }), claims: fc.array(anyClaim, { maxLength: 20 }), against: fc.constantFrom('v1', 'v2'),
  nodes: fc.array(fc.constantFrom(...CHANGES), { minLength: 5, maxLength: 5 }), indicators: fc.array(fc.constantFrom(...CHANGES), { minLength: 5, maxLength: 5 }), basis: fc.constantFrom('ASSERTED' as const, 'CONFIRMED' as const),
});
type Case = typeof anyCase extends fc.Arbitrary<infer T> ? T : never;

/** The slow and obvious way: every claim of a project looked at in words, the best word wins. */
function wordOf(c: Case, project: number, level: 'objective' | 'indicator'): string {
  const became = (claim: Claim, changes: readonly Change[]) => {
    if (claim.at === c.against) return 'HELD';
    const change = changes[claim.part]!;
    return change === 'KEPT' || change === 'RENAMED' ? 'HELD' : change === 'DROPPED' ? 'ORPHANED' : 'PENDING';
  };
  const words = (claims: Claim[]) => claims.map((claim) => {
    if (claim.at === 'other' || (claim.at === 'v2' && c.against === 'v1') || claim.strength === 'RELATED' || claim.level === 'FRAMEWORK') return 'NONE';
    if (level === 'indicator') return claim.level === 'INDICATOR' ? became(claim, c.indicators) : 'NONE';
    return became(claim, c.nodes);
  });
  const own = c.claims.filter((claim) => claim.project === project);
  const said = words(own.filter((claim) => claim.evidence === 'CONFIRMED' || claim.evidence === 'DOCUMENTED' || (claim.evidence === 'ASSERTED' && c.basis === 'ASSERTED')));
  const disputed = words(own.filter((claim) => claim.evidence === 'DISPUTED'));
  if (said.includes('HELD')) return 'HELD';
  if (said.includes('PENDING')) return 'PENDING';
  if (disputed.includes('HELD') || disputed.includes('PENDING')) return 'DISPUTED';
  return said.includes('ORPHANED') ? 'ORPHANED' : 'NONE';
}

function reachesOf(c: Case) {
  const projects = c.statuses.map((status, i) => ({ id: `p${i}`, code: `p${i}`, status }) as ProjectFact);
  const claims = c.claims.map((claim, i) => ({
    code: `c${i}`, projectId: `p${claim.project}`, frameworkId: claim.at, strength: claim.strength, evidence: claim.evidence, planCountry: 'HND',
    nodeId: claim.level === 'NODE' ? `${claim.at}-o${claim.part}` : null, indicatorId: claim.level === 'INDICATOR' ? `${claim.at}-i${claim.part}` : null,
  })) as BackedClaim[];
  const line: PlanLine = {
    version: LINE.find((each) => each.id === c.against)!, frameworks: LINE, crosswalks: [...crosswalks('o', c.nodes), ...crosswalks('i', c.indicators)],
    nodeOfIndicator: new Map(['v1', 'v2', 'other'].flatMap((at) => PARTS.map((n) => [`${at}-i${n}`, `${at}-o${n}`] as [string, string]))),
  };
  return { projects, reaches: projectReaches(projects, claims, line, c.basis) };
}

test('over random programs, claims and changes of plans the figures are those of the reference, and every project is known or unknown', () => {
  fc.assert(fc.property(anyCase, (c) => {
    const { projects, reaches } = reachesOf(c);
    for (const level of ['objective', 'indicator'] as const) {
      const words = projects.map((_, i) => wordOf(c, i, level));
      const { ofAll, ofNotCancelled, pending, disputed } = coverageOf(level, projects, reaches, { isWhatIf: false, asOf: '2019-06-30' });
      const ids = (word: string, running = false) => projects.filter((each, i) => words[i] === word && !(running && each.status === 'CANCELLED')).map((each) => each.id);
      const seen = (figure: Figure) => figure.memberRows.map((each) => each.id);
      expect([seen(ofAll), seen(ofNotCancelled), pending.map((each) => each.id), disputed.map((each) => each.id)]).toEqual([ids('HELD'), ids('HELD', true), ids('PENDING'), ids('DISPUTED')]);
      const running = projects.filter((each) => each.status !== 'CANCELLED').length;
      expect([ofAll.denominator, ofNotCancelled.denominator]).toEqual([String(projects.length), String(running)]);
      expect([ofAll.coverage.known + ofAll.coverage.unknown, ofNotCancelled.coverage.known + ofNotCancelled.coverage.unknown]).toEqual([projects.length, running]);
    }
  }), { numRuns: 150 });
});

test('gaps and coverage say one thing: what is no gap is covered, what is pending is neither', () => {
  fc.assert(fc.property(anyCase, (c) => {
    const { projects, reaches } = reachesOf(c);
    for (const [level, deep] of [['objective', 'OBJECTIVE'], ['indicator', 'INDICATOR']] as const) {
      const gaps = gapsOf(reaches, deep);
      const covered = coverageOf(level, projects, reaches, { isWhatIf: false, asOf: '2019-06-30' });
      expect(gaps.length + Number(covered.ofAll.numerator)).toBe(projects.length);
      expect(gaps.filter((each) => each.gap === 'PENDING').map((each) => each.project.id)).toEqual(covered.pending.map((each) => each.id));
      expect(Number(shareOfGaps(projects, reaches, deep, '2019-06-30').numerator)).toBe(gaps.length - covered.pending.length);
    }
  }), { numRuns: 150 });
});
