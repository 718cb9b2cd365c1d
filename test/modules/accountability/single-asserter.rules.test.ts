import fc from 'fast-check';
import type { AssertedRecord } from '../../../src/kernel/asserted';
import { recordId } from '../../../src/kernel/record-id';
import { bySource, countOf, singleFacts } from '../../../src/modules/accountability/single-asserter.rules';
import type { WordFacts } from '../../../src/modules/accountability/word.facts';

const TODAY = '2019-06-30';
const AGENCY = recordId('org', 'agency');
const sideOf = (key: string) => (key === AGENCY ? 'ESP' : key);
const record = (over: Partial<AssertedRecord>): AssertedRecord => ({ id: 'p1', type: 'Project', code: 'P1', parentId: 'p1', assertedBy: 'ESP', sourceIds: ['s1'], ...over });
const word = (over: Partial<WordFacts>): WordFacts => ({ id: 'w', recordId: 'p1', partyCountry: 'MEX', partyOrganizationId: null, verdict: 'CONFIRMED', field: null, ownValue: null, ownCurrency: null, on: '2019-05-02', ...over });
const alone = (records: AssertedRecord[], words: WordFacts[] = []) => singleFacts(records, words, sideOf, TODAY).map(({ id, except }) => [id, ...except]);

const anyRecord = fc.record({
  id: fc.constantFrom('p1', 'p2', 'l1', 'l2', 'e1'), assertedBy: fc.constantFrom(null, 'ESP', 'MEX', 'agency'), sourceIds: fc.uniqueArray(fc.constantFrom('s1', 's2', 's3'), { minLength: 1 }), parent: fc.constantFrom('p1', 'p2'),
}).map(({ parent, ...each }): AssertedRecord => record({ ...each, code: each.id, parentId: each.id.startsWith('p') ? each.id : parent, type: { p: 'Project', l: 'ContributionLine', e: 'Event' }[each.id[0]!]! }));
const records = fc.uniqueArray(anyRecord, { selector: ({ id }) => id });
const anyWord = fc.record({
  recordId: fc.constantFrom('p1', 'p2', 'l1', 'l2', 'e1'), who: fc.constantFrom('ESP', 'MEX', 'GTM', AGENCY), field: fc.constantFrom(null, 'contributions', 'events', 'money', 'status'),
  verdict: fc.constantFrom('CONFIRMED', 'DISPUTED'), on: fc.constantFrom(null, '2018', TODAY, '2019-07', '2020-01-01'),
}).map(({ who, ...each }) => word({ ...each, partyCountry: who.length === 3 ? who : null, partyOrganizationId: who.length === 3 ? null : who }));
const words = fc.array(anyWord, { maxLength: 6 });

/** The rule said once more, word by word and record by record. */
function isAlone(each: AssertedRecord, said: WordFacts[]): boolean {
  const voices = each.assertedBy === null ? each.sourceIds.length : 1;
  const own = each.assertedBy === null ? null : each.assertedBy === 'MEX' ? 'MEX' : 'ESP';
  const others = said.filter(({ on, partyCountry }) => (on === null || on <= TODAY) && (partyCountry ?? 'ESP') !== own);
  const part = { ContributionLine: 'contributions', Event: 'events' }[each.type];
  return voices === 1 && !others.some((one) => (one.recordId === each.id && one.field === null) || (each.parentId !== each.id && one.recordId === each.parentId && (one.field === null || one.field === part)));
}

test('every record with one asserter and no word of another party is named, and no other', () => {
  fc.assert(fc.property(records, words, (all, said) => {
    expect(singleFacts(all, said, sideOf, TODAY).map(({ id }) => id)).toEqual(all.filter((each) => isAlone(each, said)).map(({ id }) => id));
  }), { numRuns: 500 });
});

test('a word more never leaves a record more alone, and a word of the asserter itself changes nothing', () => {
  fc.assert(fc.property(records, words, anyWord, (all, said, more) => {
    const [before, after] = [alone(all, said), alone(all, [...said, more])].map((list) => list.map(([id]) => id));
    expect(before!.filter((id) => after!.includes(id!))).toEqual(after);
    const own = all.filter(({ assertedBy }) => assertedBy === 'MEX').map(({ id }) => word({ recordId: id }));
    expect(alone(all.filter(({ assertedBy }) => assertedBy === 'MEX'), own)).toEqual(alone(all.filter(({ assertedBy }) => assertedBy === 'MEX')));
  }), { numRuns: 300 });
});

test('each record stands under every source that it was read from', () => {
  fc.assert(fc.property(records, words, (all, said) => {
    const facts = singleFacts(all, said, sideOf, TODAY);
    const groups = bySource(facts);
    for (const fact of facts) expect(groups.filter((group) => group.facts.includes(fact)).map(({ sourceId }) => sourceId).sort()).toEqual([...fact.sourceIds].sort());
    expect(groups.flatMap((group) => group.facts).length).toBe(facts.flatMap(({ sourceIds }) => sourceIds).length);
    expect(countOf(facts, all.length, TODAY)).toMatchObject({ value: String(facts.length), coverage: { known: all.length, unknown: 0 } });
  }), { numRuns: 200 });
});

test('a word on a field takes out that field; one on the project covers its parts; one of a later day does not count', () => {
  const line = record({ id: 'l1', type: 'ContributionLine', parentId: 'p1' });
  expect(alone([record({})], [word({ field: 'status' })])).toEqual([['p1', 'status']]);
  expect(alone([record({}), line], [word({ field: 'contributions', verdict: 'DISPUTED' })])).toEqual([['p1', 'contributions']]);
  expect(alone([line], [word({})])).toEqual([]);
  expect(alone([record({})], [word({ on: '2019-07-01' })])).toEqual([['p1']]);
});

test('an organization is on the side of its country; two sources are two asserters where no party asserts', () => {
  expect(alone([record({})], [word({ partyCountry: null, partyOrganizationId: AGENCY })])).toEqual([['p1']]);
  expect(alone([record({ assertedBy: null, sourceIds: ['s1', 's2'] }), record({ id: 'p2', parentId: 'p2', assertedBy: 'ESP', sourceIds: ['s1', 's2'] })])).toEqual([['p2']]);
});
