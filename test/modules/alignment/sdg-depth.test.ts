import * as fc from 'fast-check';
import { depthOf, depthShares } from '../../../src/modules/alignment/sdg-depth.rules';
import { useSharedWorld } from '../../support/world';

const world = useSharedWorld('fixture');

test('the deepest of several; none where there is none', () => {
  expect([[], ['16'], ['16', '15.2'], ['17.a'], ['3.1.1', '3']].map(depthOf)).toEqual(['NONE', 'GOAL', 'TARGET', 'TARGET', 'INDICATOR']);
});

test('every project is at one depth, and one more code never makes it shallower', () => {
  const codes = fc.array(fc.constantFrom('3', '16', '3.1', '17.a', '3.1.1'), { maxLength: 4 });
  const order = ['NONE', 'GOAL', 'TARGET', 'INDICATOR'];
  fc.assert(fc.property(fc.array(codes, { maxLength: 10 }), codes, (all, more) => {
    const shares = depthShares(all.map((each, i) => ({ id: `p${i}`, codes: each })), '2019-06-30');
    expect(shares.flatMap(({ projects }) => projects.memberRows.map((row) => row.id)).sort()).toEqual(all.map((_, i) => `p${i}`).sort());
    for (const each of all) expect(order.indexOf(depthOf([...each, ...more]))).toBe(Math.max(order.indexOf(depthOf(each)), order.indexOf(depthOf(more))));
  }));
});

test('of projects, a program and plans', async () => {
  const share = (depth: string, value: string, ...codes: string[]) => ({ depth, projects: {
    value, numerator: String(codes.length), denominator: '14', coverage: { known: 14, unknown: 0, excluded: [] }, asOf: '2019-06-30', rule: { code: 'sdg-depth', version: '1' },
    members: { nodes: codes.map((code) => ({ code: `HN${code}` })) },
  } });
  const DEPTHS = `{
    bilateralProgram(code: "P-MXHN-1719") { sdgDepth { own shares { depth projects { value numerator denominator coverage { known unknown excluded { reason count } } asOf rule { code version } members(first: 20) { nodes { ... on Project { code } } } } } } }
    projects(filter: { program: "P-MXHN-1719" }, first: 3) { nodes { code sdgDepth } }
    plan: resultsFramework(code: "HN-PLAN-1") { sdgDepth } strategy: resultsFramework(code: "PROCID-1418") { sdgDepth }
  }`;
  expect(await world().data(DEPTHS)).toEqual({
    bilateralProgram: { sdgDepth: { own: 'TARGET', shares: [
      share('NONE', '0.071', '11'), share('GOAL', '0.143', '06', '07'), share('TARGET', '0.571', '02', '03', '04', '08', '09', '12', '13', '14'), share('INDICATOR', '0.214', '01', '05', '10'),
    ] } },
    projects: { nodes: [{ code: 'HN01', sdgDepth: 'INDICATOR' }, { code: 'HN02', sdgDepth: 'TARGET' }, { code: 'HN03', sdgDepth: 'TARGET' }] },
    plan: { sdgDepth: 'INDICATOR' }, strategy: { sdgDepth: 'NONE' },
  });
});

test('indicators of a plan without a target, in the order of the plan', async () => {
  const { resultsFramework } = await world().data('{ resultsFramework(code: "HN-PLAN-1") { indicatorsWithoutTarget { code } } other: resultsFramework(code: "PROCID-1418") { indicatorsWithoutTarget { code } } }');
  expect(resultsFramework.indicatorsWithoutTarget.map((each: any) => each.code)).toEqual(['I1.3', 'I1.5', 'I3.1', 'I4.2', 'I5.1', 'I7.1'].map((code) => `HN-PLAN-1:${code}`));
});

describe('codes that the curator suggested', () => {
  const demo = useSharedWorld('demo');

  test('never count', async () => {
    expect(await demo().data('{ project(code: "prj-marco-fc") { sdgs { code suggested } sdgDepth } }')).toEqual({ project: { sdgs: [{ code: '17.11', suggested: true }], sdgDepth: 'NONE' } });
  });
});
