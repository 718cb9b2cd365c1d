import { Exact } from '../../../src/kernel/exact';
import { uncoveredOf } from '../../../src/modules/alignment/uncovered-priorities.rules';

const node = (id: string, parentId: string | null = null) => ({ id, code: id, frameworkId: 'f', parentId, place: 1, weight: null });
const priority = (nodeId: string, top: number, bottom: number) => ({ nodeId, codes: [], weight: Exact.ratio(top, bottom) });
const wanted = (...vocabularies: { vocabulary: string; priorities: ReturnType<typeof priority>[]; untagged: number }[]) => ({ vocabularies, frameworks: [], inForce: true, request: null, suggested: new Set<string>() });

test('only priorities without cooperation stay, in proportion; a vocabulary without any falls away', () => {
  const sectors = { vocabulary: 'DAC', priorities: [priority('a', 1, 2), priority('b', 3, 10), priority('c', 1, 5)], untagged: 4 };
  const cut = uncoveredOf(wanted(sectors, { vocabulary: 'SDG', priorities: [priority('a', 1, 1)], untagged: 0 }), ['a', 'b', 'c', 'd'].map((id) => node(id)), new Set(['b', 'c', 'd']));
  expect(cut.vocabularies).toEqual([{ vocabulary: 'DAC', priorities: [priority('b', 3, 5), priority('c', 2, 5)], untagged: 1 }]);
});

test('an axis lacks cooperation when everything below it does', () => {
  const nodes = [node('axis'), node('a', 'axis'), node('deep', 'a'), node('b', 'axis')];
  const axis = wanted({ vocabulary: 'DAC', priorities: [priority('axis', 1, 1)], untagged: 0 });
  expect(uncoveredOf(axis, nodes, new Set(['deep', 'b'])).vocabularies).toEqual([{ vocabulary: 'DAC', priorities: [priority('axis', 1, 1)], untagged: 2 }]);
  expect(uncoveredOf(axis, nodes, new Set(['deep'])).vocabularies).toEqual([]);
});

test('where the owner gives nothing any weight, those that stay share alike; a loop of parents ends', () => {
  const nodes = [node('x', 'y'), node('y', 'x'), node('a', 'x'), node('b', 'x')];
  const cut = uncoveredOf(wanted({ vocabulary: 'DAC', priorities: [priority('a', 0, 1), priority('b', 0, 1)], untagged: 0 }), nodes, new Set(['a', 'b']));
  expect(cut.vocabularies[0]!.priorities).toEqual([priority('a', 1, 2), priority('b', 1, 2)]);
});
