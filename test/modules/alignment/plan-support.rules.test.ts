import * as fc from 'fast-check';
import { shareUnsupported, unsupportedNodes, type PlanParts } from '../../../src/modules/alignment/plan-support.rules';
import type { CrosswalkFact, FrameworkFact, IndicatorFact, NodeFact, ProjectFact } from '../../../src/modules/alignment/readers.port';

const version = (id: string, supersedesId: string | null) => ({ id, code: id, supersedesId, status: 'ADOPTED' }) as FrameworkFact;
const PLACES = [0, 1, 2, 3, 4];
/** Nodes 0 to 4 of v2, in two levels: 0 stands above 1 and 2. Each has an indicator, and each part has one of the same number in v1. */
const PARENT: (string | null)[] = [null, 'v2-n0', 'v2-n0', null, null];
const NODES = PLACES.map((i) => ({ id: `v2-n${i}`, parentId: PARENT[i] }) as NodeFact);
const INDICATORS = PLACES.map((i) => ({ id: `v2-i${i}`, nodeId: `v2-n${i}` }) as IndicatorFact);
const LEAVES = ['v2-n1', 'v2-n2', 'v2-n3', 'v2-n4'];

const CHANGES = ['KEPT', 'SPLIT', 'DROPPED', 'UNTOLD'] as const;
type Change = (typeof CHANGES)[number];
const targets = (sort: string, change: Change, i: number) => (change === 'KEPT' ? [`v2-${sort}${i}`] : change === 'SPLIT' ? [`v2-${sort}${i}`, `v2-${sort}${(i + 1) % 5}`] : []);
const changes = fc.array(fc.constantFrom(...CHANGES), { minLength: 5, maxLength: 5 });
const anyCase = fc.record({
  nodes: changes, indicators: changes, cancelled: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
  claims: fc.array(fc.record({ project: fc.option(fc.nat(3)), at: fc.constantFrom('v1', 'v2', 'other'), sort: fc.constantFrom('n', 'i', 'f'), place: fc.nat(4) }), { maxLength: 12 }),
});
type Case = typeof anyCase extends fc.Arbitrary<infer T> ? T : never;

function partsOf(c: Case): PlanParts {
  const told = (sort: 'n' | 'i', all: readonly Change[]): CrosswalkFact[] => PLACES.filter((i) => all[i] !== 'UNTOLD')
    .map((i) => ({ frameworkId: 'v1', successorId: 'v2', change: all[i]!, fromId: `v1-${sort}${i}`, toIds: targets(sort, all[i]!, i) }));
  const line = {
    version: version('v2', 'v1'), frameworks: [version('v2', 'v1'), version('v1', null)], crosswalks: [...told('n', c.nodes), ...told('i', c.indicators)],
    nodeOfIndicator: new Map(['v1', 'v2', 'other'].flatMap((at) => PLACES.map((i) => [`${at}-i${i}`, `${at}-n${i}`] as [string, string]))),
  };
  return { line, nodes: NODES, indicators: INDICATORS };
}

/** The slow and obvious way: for each leaf, each claim, asks whether it certainly or possibly serves the leaf. */
function told(c: Case): string[] {
  const serves = (claim: Case['claims'][number], leaf: number): 'YES' | 'MAYBE' | 'NO' => {
    if (claim.project === null || claim.at === 'other' || claim.sort === 'f') return 'NO';
    if (claim.at === 'v2') return claim.place === leaf ? 'YES' : 'NO';
    const ways: [string, Change][] = claim.sort === 'i' ? [['n', c.nodes[claim.place]!], ['i', c.indicators[claim.place]!]] : [['n', c.nodes[claim.place]!]];
    const reached = ways.filter(([sort, change]) => targets(sort, change, claim.place).some((id) => id === `v2-${sort}${leaf}`)).map(([, change]) => change);
    return reached.includes('KEPT') ? 'YES' : reached.length > 0 ? 'MAYBE' : 'NO';
  };
  return LEAVES.flatMap((leaf) => {
    const of = (word: string) => c.claims.filter((claim) => serves(claim, Number(leaf.at(-1))) === word).map((claim) => claim.project!);
    if (of('YES').some((project) => !c.cancelled[project])) return [];
    if (of('MAYBE').some((project) => !c.cancelled[project])) return [`${leaf} PENDING`];
    return [`${leaf} ${of('YES').length > 0 ? 'ONLY_CANCELLED' : 'NOTHING'}`];
  });
}

test('over random claims and changes of plans the objectives without cooperation are those of the reference', () => {
  fc.assert(fc.property(anyCase, (c) => {
    const projects = c.cancelled.map((cancelled, i) => ({ id: `p${i}`, status: cancelled ? 'CANCELLED' : null }) as ProjectFact);
    const claims = c.claims.map(({ project, at, sort, place }) => ({
      projectId: project === null ? null : `p${project}`, frameworkId: at, nodeId: sort === 'n' ? `${at}-n${place}` : null, indicatorId: sort === 'i' ? `${at}-i${place}` : null,
    }));
    const found = unsupportedNodes(partsOf(c), claims, projects);
    expect(found.map((each) => `${each.nodeId} ${each.reason}`)).toEqual(told(c));
    for (const each of found) expect(each.projectIds.length > 0).toBe(each.reason !== 'NOTHING');
    const { coverage, denominator, numerator } = shareUnsupported(NODES, found, '2019-06-30');
    expect([denominator, coverage.known + coverage.unknown, Number(numerator) + coverage.unknown]).toEqual(['4', 4, found.length]);
  }), { numRuns: 150 });
});
