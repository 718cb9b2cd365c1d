import * as fc from 'fast-check';
import { treeCode } from '../../../src/modules/alignment/fit.rules';
import { triangularPairs } from '../../../src/modules/alignment/triangular.rules';
import { useQuestionWorld } from '../../support/question-world';

const dac = (code: string) => treeCode('DAC', code);
const proven = (provider: string, code: string, proofs: number) => ({ offerId: `off-${provider}-${code}`, code: `${provider}-${code}`, provider, proofs, at: dac(code) });
const active = (country: string, code: string, projectId: string) => ({ country, projectId, at: dac(code) });
const health = [{ nodeId: 'health', codes: [dac('122')] }];

describe('pairs', () => {
  test('one pair for two countries, by the offer with most proofs and all projects of the second', () => {
    expect(triangularPairs(health, [proven('MEX', '12220', 2), proven('MEX', '12240', 5), proven('CHL', '12220', 5)], [active('DEU', '12261', 'p1'), active('DEU', '12220', 'p2')])).toEqual([
      { nodeId: 'health', firstProvider: 'CHL', offerId: 'off-CHL-12220', proofs: 5, level: 'WITHIN', secondProvider: 'DEU', secondLevel: 'WITHIN', projectIds: ['p1', 'p2'] },
      { nodeId: 'health', firstProvider: 'MEX', offerId: 'off-MEX-12240', proofs: 5, level: 'WITHIN', secondProvider: 'DEU', secondLevel: 'WITHIN', projectIds: ['p1', 'p2'] },
    ]);
  });

  test('near is not proof: the same sector knows the ground, only the priority itself or inside it proves', () => {
    const inside = [{ nodeId: 'n', codes: [dac('12220')] }];
    expect(triangularPairs(inside, [proven('MEX', '12240', 9)], [active('DEU', '12220', 'p')])).toEqual([]);
    expect(triangularPairs(inside, [proven('MEX', '12220', 1)], [active('DEU', '12240', 'p')])).toMatchObject([{ level: 'EXACT', secondLevel: 'SAME_SECTOR' }]);
    expect(triangularPairs(inside, [proven('MEX', '12220', 1)], [active('DEU', '12110', 'p')])).toEqual([]);
  });

  test('nobody is paired with itself, every pair is there once per priority, and they come by proofs', () => {
    const codes = fc.constantFrom('12220', '12240', '12110', '31120', '15110');
    const countries = fc.constantFrom('MEX', 'CHL', 'DEU', 'JPN');
    fc.assert(fc.property(fc.array(fc.tuple(countries, codes, fc.nat(5)), { maxLength: 12 }), fc.array(fc.tuple(countries, codes, fc.constantFrom('p1', 'p2', 'p3')), { maxLength: 12 }), (offers, projects) => {
      const priorities = [...health, { nodeId: 'farming', codes: [dac('311'), dac('15110')] }];
      const pairs = triangularPairs(priorities, offers.map(([country, code, n]) => proven(country, code, n)), projects.map(([country, code, id]) => active(country, code, id)));
      expect(pairs.filter((pair) => pair.firstProvider === pair.secondProvider)).toEqual([]);
      const keys = pairs.map((pair) => `${pair.nodeId} ${pair.firstProvider} ${pair.secondProvider}`);
      expect(new Set(keys).size).toBe(keys.length);
      for (const { nodeId } of priorities) expect(pairs.filter((pair) => pair.nodeId === nodeId).map((pair) => -pair.proofs)).toEqual(pairs.filter((pair) => pair.nodeId === nodeId).map((pair) => -pair.proofs).sort((a, b) => a - b));
    }));
  });
});

describe('over the demonstration set', () => {
  const world = useQuestionWorld('demo');
  const MATCHES = `query($iso3: String!, $first: Int) { country(iso3: $iso3) { triangularMatches(first: $first) { totalCount nodes {
    proofs level secondLevel priority { code } firstProvider { iso3 } secondProvider { iso3 } offer { code kind project { status } } activeIn { code }
  } } } }`;

  test.each(['PRY', 'SLV'])('%s: each pair has a proven offer and projects of the second provider in the country', async (iso3) => {
    const { triangularMatches } = (await world().data(MATCHES, { iso3, first: 50 })).country;
    expect(triangularMatches.totalCount).toBeGreaterThan(0);
    for (const match of triangularMatches.nodes) {
      expect(match).toMatchObject({ proofs: expect.any(Number), priority: { code: expect.stringContaining(`pp-${iso3.toLowerCase()}`) }, offer: { kind: 'PROVEN', project: { status: expect.stringMatching(/COMPLETED|EVALUATED/) } } });
      expect(match.activeIn.length).toBeGreaterThan(0);
      expect(new Set([iso3, match.firstProvider.iso3, match.secondProvider.iso3]).size).toBe(3);
    }
    const second = (await world().data(MATCHES, { iso3, first: 1 })).country.triangularMatches;
    expect(second).toEqual({ totalCount: triangularMatches.totalCount, nodes: triangularMatches.nodes.slice(0, 1) });
  });

  test('a country without a plan has none', async () => {
    expect((await world().data(MATCHES, { iso3: 'FJI' })).country.triangularMatches).toEqual({ totalCount: 0, nodes: [] });
  });
});
