import fc from 'fast-check';
import { Exact } from '../../../src/kernel/exact';
import {
  coverageOfPlan, fitOfOffer, levelOf, nearest, sharesOf, sim, strictSim, themeOf, treeCode, type OfferedCode, type Priority, type TreeCode,
} from '../../../src/modules/alignment/fit.rules';
import { prioritiesOf, type PlanNode } from '../../../src/modules/alignment/plan-weights.rules';

const { ZERO, ONE } = Exact;
const dac = (code: string) => treeCode('DAC', code);
const sdg = (code: string) => treeCode('SDG', code);
const text = (number: Exact) => number.inLowestTerms.join('/').replace(/\/1$/, '');

describe('paths in trees', () => {
  test('DAC codes nest by 1, 2, 3 and 5 digits, codes of the 2030 Agenda by their dots, others as their vocabulary says', () => {
    const parents: Record<string, string> = { 'S-12': 'S-1', 'S-1': 'S' };
    expect([dac('12220').path, dac('122').path, dac('1').path, sdg('3.8.1').path, treeCode('X', 'S-12', (code) => parents[code] ?? null).path, treeCode('X', 'lost').path])
      .toEqual([['1', '12', '122', '12220'], ['1', '12', '122'], ['1'], ['3', '3.8', '3.8.1'], ['S', 'S-1', 'S-12'], ['lost']]);
  });
});

describe('similarity, the vectors of DOMAIN.md 4.2', () => {
  test.each([
    ['12220', '12220', '1', 'EXACT'], ['12220', '122', '1', 'WITHIN'], ['122', '12220', '6/7', 'SAME_SECTOR'], ['12220', '12240', '3/4', 'SAME_SECTOR'],
    ['12220', '12110', '1/2', 'SAME_GROUP'], ['12220', '121', '4/7', 'SAME_GROUP'], ['12220', '14030', '1/4', 'SAME_BLOCK'], ['12220', '31120', '0', 'NONE'],
  ])('sector %s to %s is %s, %s', (offered, wanted, similarity, level) => {
    expect([text(sim(dac(offered), dac(wanted))), levelOf(dac(offered), dac(wanted))]).toEqual([similarity, level]);
  });

  test.each([
    ['3.8', '3', '1', 'WITHIN'], ['3', '3.8', '2/3', 'SAME_GOAL'], ['3.8', '3.4', '1/2', 'SAME_GOAL'], ['3.8.1', '3.8', '1', 'WITHIN'],
    ['3.8.1', '3.8.2', '2/3', 'SAME_TARGET'], ['3.8', '16.6', '0', 'NONE'], ['1', '10', '0', 'NONE'],
  ])('goal %s to %s is %s, %s', (offered, wanted, similarity, level) => {
    expect([text(sim(sdg(offered), sdg(wanted))), levelOf(sdg(offered), sdg(wanted))]).toEqual([similarity, level]);
  });

  test('a code of one vocabulary says nothing about one of another', () => {
    expect([text(sim(dac('1'), treeCode('SEGIB', '1'))), levelOf(dac('1'), treeCode('SEGIB', '1'))]).toEqual(['0', 'NONE']);
  });

  test('a block in common is never called aligned', () => {
    expect((['EXACT', 'WITHIN', 'SAME_SECTOR', 'SAME_GROUP', 'SAME_TARGET', 'SAME_GOAL', 'SAME_BLOCK', 'NONE'] as const).map(themeOf))
      .toEqual(['DIRECT', 'DIRECT', 'RELATED', 'RELATED', 'RELATED', 'RELATED', 'NONE', 'NONE']);
  });
});

const PLAN: Priority[] = [
  { codes: [dac('122')], weight: Exact.ratio(1, 2) }, { codes: [dac('14030')], weight: Exact.ratio(3, 10) }, { codes: [dac('311')], weight: Exact.ratio(1, 5) },
];
const offer = (...codes: [string, string][]): OfferedCode[] => {
  const shares = sharesOf(codes.map(([, percentage]) => Exact.of(percentage)));
  return codes.map(([code], i) => ({ at: dac(code), share: shares[i]! }));
};

describe('the two directions, the vectors of DOMAIN.md 4.2', () => {
  test.each([
    [offer(['12220', '60'], ['31120', '40']), ['1', '31/40', '1', '7/10']],
    [offer(['12110', '100']), ['4/7', '101/280', '0', '0']],
    [offer(['15110', '50'], ['12220', '50']), ['9/14', '23/40', '1/2', '1/2']],
  ])('offer %#: fit, coverage, strict fit, strict coverage', (offered, expected) => {
    expect([fitOfOffer(offered, PLAN), coverageOfPlan(offered, PLAN), fitOfOffer(offered, PLAN, strictSim), coverageOfPlan(offered, PLAN, strictSim)].map(text)).toEqual(expected);
  });

  test('a priority with several codes is met as far as its nearest code is', () => {
    const priority = { codes: [dac('14030'), dac('12240')], weight: ONE };
    expect([text(fitOfOffer(offer(['12220', '100']), [priority])), nearest(dac('12220'), priority)]).toEqual(['3/4', { code: dac('12240'), level: 'SAME_SECTOR', similarity: Exact.ratio(3, 4) }]);
  });

  test('shares are equal where not every code has one', () => {
    expect([sharesOf([null]), sharesOf([Exact.of('60'), null]), sharesOf([Exact.of('33.3'), Exact.of('66.7')])].map((shares) => shares.map(text))).toEqual([['1'], ['1/2', '1/2'], ['333/1000', '667/1000']]);
  });
});

describe('weights of the nodes of a plan', () => {
  const node = (id: string, parentId: string | null = null, weight: string | null = null, frameworkId = 'f'): PlanNode => ({ id, parentId, weight, frameworkId });
  const weights = (nodes: PlanNode[], ...tagged: string[]) =>
    prioritiesOf(nodes, new Map(tagged.map((id) => [id, [dac('122')]]))).map(({ nodeId, weight }) => `${nodeId} ${text(weight)}`);

  test.each([
    ['equal where the owner gives none', [node('a'), node('b')], ['a', 'b'], ['a 1/2', 'b 1/2']],
    ['the owner\'s, down the path', [node('a', null, '0.6'), node('b', null, '0.4'), node('a1', 'a'), node('a2', 'a')], ['a1', 'a2', 'b'], ['b 2/5', 'a1 3/10', 'a2 3/10']],
    ['only the deepest tagged nodes count', [node('a'), node('a1', 'a'), node('a11', 'a1'), node('b')], ['a', 'a11', 'b'], ['a11 1/2', 'b 1/2']],
    ['nodes of which nothing is known give theirs to the others', [node('a', null, '0.5'), node('b', null, '0.3'), node('c', null, '0.2')], ['b', 'c'], ['b 3/5', 'c 2/5']],
    ['siblings without a weight share what is left', [node('a', null, '0.5'), node('b'), node('c')], ['a', 'b', 'c'], ['a 1/2', 'b 1/4', 'c 1/4']],
    ['frameworks count alike', [node('a'), node('b'), node('x', null, null, 'g')], ['a', 'b', 'x'], ['a 1/4', 'b 1/4', 'x 1/2']],
    ['all zero is no weight at all', [node('a', null, '0'), node('b', null, '0')], ['a', 'b'], ['a 1/2', 'b 1/2']],
    ['without a tagged node there is no priority', [node('a')], [], []],
  ])('%s', (_, nodes, tagged, expected) => {
    expect(weights(nodes, ...tagged).sort()).toEqual([...expected].sort());
  });
});

const codes = (all: readonly string[]) => fc.constantFrom(...all);
const DAC_CODES = codes(['1', '12', '122', '12220', '12240', '121', '12110', '14', '140', '14030', '3', '31', '311', '31120', '31161']).map(dac);
const SDG_CODES = codes(['3', '3.8', '3.8.1', '3.8.2', '3.4', '16', '16.6', '16.6.1', '1', '1.3', '10', '10.1']).map(sdg);
const pair = fc.oneof(fc.tuple(DAC_CODES, DAC_CODES), fc.tuple(SDG_CODES, SDG_CODES));
const isAtOrBelow = (o: TreeCode, p: TreeCode) => p.path.every((code, i) => o.path[i] === code);
const offers = fc.array(DAC_CODES, { minLength: 1, maxLength: 4 }).map((all) => all.map((at) => ({ at, share: Exact.ratio(1, all.length) })));
const plans = fc.array(fc.array(DAC_CODES, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 }).map((all) => all.map((each) => ({ codes: each, weight: Exact.ratio(1, all.length) })));

describe('properties', () => {
  test('similarity lies between 0 and 1, and is 1 only for the same code or one below', () => {
    fc.assert(fc.property(pair, ([o, p]) => {
      const s = sim(o, p);
      expect([ZERO.isAbove(s), s.isAbove(ONE), s.equals(ONE)]).toEqual([false, false, isAtOrBelow(o, p)]);
    }));
  });

  test('it is symmetric outside containment', () => {
    fc.assert(fc.property(pair, ([o, p]) => { if (!isAtOrBelow(o, p) && !isAtOrBelow(p, o)) expect(sim(o, p)).toEqual(sim(p, o)); }));
  });

  test('the level is NONE only across blocks or goals, and then the similarity is 0', () => {
    fc.assert(fc.property(pair, ([o, p]) => { expect([levelOf(o, p) === 'NONE', sim(o, p).isZero]).toEqual([o.path[0] !== p.path[0], o.path[0] !== p.path[0]]); }));
  });

  test('strict never exceeds graded, and neither leaves 0 to 1, in both directions', () => {
    fc.assert(fc.property(offers, plans, (offered, plan) => {
      for (const direction of [fitOfOffer, coverageOfPlan]) {
        const [graded, strict] = [direction(offered, plan), direction(offered, plan, strictSim)];
        expect([strict.isAbove(graded), graded.isAbove(ONE), ZERO.isAbove(strict)]).toEqual([false, false, false]);
      }
    }));
  });

  test('weights of a plan make a whole, whatever the owner gives', () => {
    const tree = fc.array(fc.record({ parent: fc.nat(), weight: fc.option(codes(['0', '0.25', '0.5', '1'])), tagged: fc.boolean() }), { minLength: 1, maxLength: 12 });
    fc.assert(fc.property(tree, (rows) => {
      const nodes = rows.map((row, i) => ({ id: `n${i}`, parentId: i > 0 && row.parent % (i + 1) < i ? `n${row.parent % (i + 1)}` : null, frameworkId: 'f', weight: row.weight }));
      const plan = prioritiesOf(nodes, new Map(rows.flatMap((row, i) => (row.tagged ? [[`n${i}`, [dac('122')]]] : []))));
      expect(text(Exact.sum(plan.map(({ weight }) => weight)))).toBe(plan.length ? '1' : '0');
    }));
  });
});
