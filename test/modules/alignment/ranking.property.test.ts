import fc from 'fast-check';
import { Exact } from '../../../src/kernel/exact';
import { capabilityNodes, codeSetsAfter, indexedRows, rankInSql } from '../../../src/modules/alignment/capabilities.loaders';
import type { CapabilityFact } from '../../../src/modules/alignment/capability.port';
import { coverageOfPlan, fitOfOffer, levelOf, sharesOf, themeOf, type OfferedCode } from '../../../src/modules/alignment/fit.rules';
import { rankInIndex } from '../../../src/modules/alignment/index-ranking.service';
import { comparePlaces, type PlaceKey, type RankedOffer, type RankingQuestion } from '../../../src/modules/alignment/ranking.rules';
import { inPreference, MILLION, scoresOf, type VocabularyPlan } from '../../../src/modules/alignment/score.rules';
import type { Query } from '../../../src/kernel/transaction';
import { builtIndex, fillCapabilities, loadBareOffers, TREE } from '../../support/ranking-world';
import { rolledBack } from '../../support/rolled-back';
import { useSharedWorld } from '../../support/world';

const OFFERS = 30;
const world = useSharedWorld('empty');
beforeAll(() => loadBareOffers(world(), OFFERS));

const CODES: Record<string, string[]> = {
  DAC: ['1', '12', '122', '12220', '12240', '12110', '14', '14030', '31', '31120'], TREE: ['T', 'T-1', 'T-1-1', 'T-1-2', 'T-2-1'], SDG: ['3', '3.8', '3.8.1', '3.4', '16', '16.6', '16.6.1'],
};
const some = <T>(all: readonly T[], maxLength: number) => fc.uniqueArray(fc.constantFrom(...all), { maxLength });
const percentages = (count: number): fc.Arbitrary<string[] | null> => fc.constantFrom(null, ...(SPLITS[count] ?? []));
const SPLITS: Record<number, string[][]> = { 1: [['100']], 2: [['60', '40'], ['50', '50'], ['33.3', '66.7']], 3: [['50', '30', '20'], ['33.33', '33.33', '33.34']] };
const sectors = fc.tuple(some(CODES.DAC!, 3), some(CODES.TREE!, 2)).chain(([dac, tree]) => percentages(dac.length).map((shares) => [
  ...dac.map((code, i) => ({ vocabulary: 'DAC', code, percentage: shares?.[i] ?? null })), ...tree.map((code) => ({ vocabulary: 'TREE', code, percentage: null }))]));
const facts = fc.record({
  kind: fc.constantFrom('DECLARED' as const, 'PROVEN' as const), provider: fc.constantFrom('CHL', 'MEX', 'HND', 'COL'), end: fc.constantFrom(null, null, '2018', '2019-06-30', '2019-07'),
  sectors: fc.oneof({ weight: 3, arbitrary: sectors }, { weight: 1, arbitrary: fc.constant([]) }), sdgs: some(CODES.SDG!, 3), proofs: fc.integer({ min: 0, max: 2 }),
});
const registers: fc.Arbitrary<Omit<CapabilityFact, 'id'>[]> = fc.array(facts, { maxLength: OFFERS }).map((all) => all.map((fact, i) => ({ ...fact, code: `o${String(i).padStart(2, '0')}` })));
const plans: fc.Arbitrary<VocabularyPlan[]> = fc.uniqueArray(fc.constantFrom('DAC', 'TREE', 'SDG'), { minLength: 1 }).chain((vocabularies) => fc.tuple(...inPreference(vocabularies).map((vocabulary) =>
  fc.array(fc.uniqueArray(fc.constantFrom(...CODES[vocabulary]!), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 })
    .map((all) => ({ vocabulary, priorities: all.map((codes, i) => ({ codes: codes.map((code) => TREE(vocabulary, code)), weight: Exact.ratio(i + 1, (all.length * (all.length + 1)) / 2) })) })))));
const filters = fc.record({ provider: fc.constantFrom(null, null, 'CHL', 'ZZZ'), kind: fc.constantFrom(null, null, 'PROVEN'), recipient: fc.constantFrom(null, 'HND'), day: fc.constantFrom('2019-06-30', '2019-07-31', '2017-01-01') });

type Asked = Omit<RankingQuestion, 'scores' | 'after' | 'before' | 'count' | 'backward'>;
const WHOLE = { after: null, before: null, count: 1000, backward: false };

/** The order by exact fractions, offer by offer, straight from section 4.2. */
function byDefinition(register: readonly Omit<CapabilityFact, 'id'>[], plan: readonly VocabularyPlan[], { recipient, day, provider, kind }: Asked): { code: string; fit: number; coverage: number }[] {
  return register.flatMap((fact) => {
    const last = fact.end && ({ 2018: '2018-12-31', '2019-07': '2019-07-31' } as Record<string, string>)[fact.end];
    if (fact.provider === recipient || (fact.end && (last ?? fact.end) < day) || (provider && fact.provider !== provider) || (kind && fact.kind !== kind)) return [];
    const tags = (vocabulary: string) => (vocabulary === 'SDG' ? fact.sdgs.map((code) => ({ code, percentage: null })) : fact.sectors.filter((each) => each.vocabulary === vocabulary));
    const compared = plan.find((each) => tags(each.vocabulary).length > 0);
    if (!compared) return [];
    const own = tags(compared.vocabulary);
    const shares = sharesOf(own.map((each) => (each.percentage === null ? null : Exact.of(each.percentage))));
    const offered: OfferedCode[] = own.map((each, i) => ({ at: TREE(compared.vocabulary, each.code), share: shares[i]! }));
    const listed = offered.some(({ at }) => compared.priorities.some((priority) => priority.codes.some((code) => themeOf(levelOf(at, code)) !== 'NONE')));
    return listed ? [{ code: fact.code, fit: Number(fitOfOffer(offered, compared.priorities).text(0)), coverage: Number(coverageOfPlan(offered, compared.priorities).text(0)) }] : [];
  });
}

const bothWays = async (query: Query, question: Omit<RankingQuestion, 'scores'>, plan: VocabularyPlan[]) => {
  const nodes = await capabilityNodes(query);
  return { sql: await rankInSql(query, { ...question, scores: scoresOf(plan, nodes) }), memory: rankInIndex(await builtIndex(query), plan, question) };
};

const runs = { numRuns: 20 };

test('the index ranks as the definition in SQL does, and both as the exact fractions of section 4.2', async () => {
  await fc.assert(fc.asyncProperty(registers, plans, filters, (register, plan, asked) => rolledBack(world(), async (query) => {
    await fillCapabilities(query, register);
    const { sql, memory } = await bothWays(query, { ...asked, ...WHOLE }, plan);
    expect(memory).toEqual(sql);
    const expected = byDefinition(register, plan, asked);
    expect(sql.total).toBe(expected.length);
    expect(sql.rows.map((row) => row.code).sort()).toEqual(expected.map((each) => each.code).sort());
    for (const row of sql.rows) {
      const exact = expected.find((each) => each.code === row.code)!;
      expect([Math.abs(row.fit / MILLION - exact.fit) < 6e-7, Math.abs(row.coverage / MILLION - exact.coverage) < 6e-7]).toEqual([true, true]);
    }
    expect(sql.rows.map((row) => row.rank)).toEqual(sql.rows.map((_, i) => i + 1));
    expect([...sql.rows].sort(comparePlaces)).toEqual(sql.rows);
  })), runs);
});

test('pages from either end, after and before any place, are cut from the same list', async () => {
  const cuts = fc.record({ count: fc.integer({ min: 1, max: 6 }), backward: fc.boolean(), after: fc.option(fc.nat(OFFERS)), before: fc.option(fc.nat(OFFERS)) });
  await fc.assert(fc.asyncProperty(registers, plans, filters, fc.array(cuts, { minLength: 1, maxLength: 4 }), (register, plan, asked, pages) => rolledBack(world(), async (query) => {
    await fillCapabilities(query, register);
    const { sql: whole } = await bothWays(query, { ...asked, ...WHOLE }, plan);
    const key = (at: number | null): PlaceKey | null => (at === null || !whole.rows[at] ? null : (({ slot: _, ...place }: RankedOffer) => place)(whole.rows[at]));
    for (const { count, backward, ...cut } of pages) {
      const [after, before] = [key(cut.after), key(cut.before)];
      const inside = whole.rows.filter((row) => (!after || comparePlaces(after, row) < 0) && (!before || comparePlaces(row, before) < 0));
      const expected = backward ? inside.slice(-count).reverse() : inside.slice(0, count);
      const { sql, memory } = await bothWays(query, { ...asked, after, before, count, backward }, plan);
      expect([sql, memory]).toEqual([{ rows: expected, total: whole.total }, { rows: expected, total: whole.total }]);
    }
  })), runs);
});

test('an index that follows changes is the same as one made anew', async () => {
  await fc.assert(fc.asyncProperty(registers, registers, plans, filters, (first, second, plan, asked) => rolledBack(world(), async (query) => {
    await fillCapabilities(query, first);
    const index = await builtIndex(query);
    rankInIndex(index, plan, { ...asked, ...WHOLE }); // what it keeps of the plan must not outlive the change
    await fillCapabilities(query, second, '2');
    index.learn(await capabilityNodes(query), await codeSetsAfter(query, index.lastSet));
    for (const { slot } of await query<{ slot: number }>('select slot from alignment_capability_gone')) index.remove(slot);
    for (const row of (await indexedRows(query, '', 1000)).filter((each) => each.change === '2')) index.put(row);
    const question = { ...asked, ...WHOLE };
    expect([rankInIndex(index, plan, question), index.size]).toEqual([rankInIndex(await builtIndex(query), plan, question), second.length]);
  })), runs);
});
