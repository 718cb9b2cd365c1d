import fc from 'fast-check';
import '../../../src/app/composition';
import type { Ctx } from '../../../src/kernel/context';
import { ratesPort, tableNamed, type RateTable } from '../../../src/kernel/rates';
import type { Row } from '../../../src/kernel/stub';
import type { Query } from '../../../src/kernel/transaction';
import type { FigureBasis } from '../../../src/modules/contributions/contribution-figure.type';
import { countLines, effortFigures, judged, missingAmounts, moneyFigures } from '../../../src/modules/contributions/contribution-figures.rules';
import { convertedTotals } from '../../../src/modules/contributions/converted-totals.rules';
import { groups } from '../../../src/modules/contributions/contribution-groups.service';
import { burden, totalsOfProjects } from '../../../src/modules/contributions/contribution-totals.service';
import { totalsOf, type ContributionTotals } from '../../../src/modules/contributions/contribution-totals.type';
import { ContributionDimension } from '../../../src/modules/contributions/contribution-totals.words';
import type { ContributionFilter, TotalsArgs } from '../../../src/modules/contributions/contribution.inputs';
import { countedOnce, type Counted } from '../../../src/modules/contributions/counted-once.rules';
import { countedAtOnce, totalsOfAll } from '../../../src/modules/contributions/register-totals.service';
import { rolledBack } from '../../support/rolled-back';
import { useSharedWorld } from '../../support/world';

/** Amounts in hundredths as whole numbers: the obvious reference adds and divides those alone. */
interface Drawn { cents: bigint | null; currency: string; year: string; reason: string; partOf: number | null; duplicateOf: number | null; revises: number | null }

const CURRENCIES = ['MXN', 'HNL', 'EUR', 'USD'];
const YEARS = ['2016', '2017', '2018'];
const REASONS = ['NOT_REPORTED', 'WITHHELD', 'PENDING'];
const drawnLine: fc.Arbitrary<Drawn> = fc.record({
  cents: fc.option(fc.bigInt({ min: 0n, max: 10n ** 14n }), { freq: 5 }), currency: fc.constantFrom(...CURRENCIES), year: fc.constantFrom(...YEARS), reason: fc.constantFrom(...REASONS),
  partOf: fc.option(fc.nat(20), { freq: 2 }), duplicateOf: fc.option(fc.nat(20), { freq: 2 }), revises: fc.option(fc.nat(20), { freq: 2 }),
});
/** Rates in ten-thousandths, some stated the other way round; now and then one is missing. */
const drawnRates = fc.array(fc.record({ tenThousandths: fc.option(fc.integer({ min: 1, max: 2_000_000 }), { freq: 8 }), isInverse: fc.boolean() }), { minLength: 9, maxLength: 9 });

const cents = (value: bigint): string => `${value / 100n}.${String(value % 100n).padStart(2, '0')}`;
const id = (place: number) => `l${String(place).padStart(2, '0')}`;
/** Points only at lines before it, so that nothing goes round in circles. */
const earlier = (place: number | null, at: number): string | null => (place !== null && at > 0 ? id(place % at) : null);

function linesOf(drawn: readonly Drawn[]): Row[] {
  return drawn.map((each, at) => ({
    id: id(at), code: id(at), projectId: 'p', amount: each.cents === null ? null : cents(each.cents), currency: each.currency, quantity: null, unit: null, vintage: null, valueDate: each.year,
    absences: each.cents === null ? [{ field: 'money', reason: each.reason }] : [],
    partOfId: earlier(each.partOf, at), duplicateOfId: earlier(each.duplicateOf, at), revisesId: earlier(each.revises, at),
  }));
}

/** Plainly, line by line: neither revised, nor a second report, nor inside a known whole that counts. */
function reference(drawn: readonly Drawn[], lines: readonly Row[]): { counts: boolean; at: number }[] {
  const stands = lines.map((line) => line.duplicateOfId === null && !lines.some((other) => other.revisesId === line.id));
  const held = (at: number): boolean => {
    const whole = lines.findIndex((line) => line.id === lines[at]!.partOfId);
    return whole >= 0 && stands[whole]! && (drawn[whole]!.cents !== null || held(whole));
  };
  return drawn.map((each, at) => ({ at, counts: stands[at]! && each.cents !== null && !held(at) }));
}

const frame = { asOf: '2019-06-30', disputes: 'CUSTODIAN' as const, byShare: false, digitsOf: () => 2 };
const count = (lines: Row[]) => countedOnce(lines, { revisers: lines.filter((line) => line.revisesId), originals: lines, words: [] }, 'CUSTODIAN', '2019-06-30');
const runs = { numRuns: 400 };

test('sums per currency are those of a plain addition, over exactly the members; nothing is lost or counted twice', () => {
  fc.assert(fc.property(fc.array(drawnLine, { maxLength: 20 }), (drawn) => {
    const lines = linesOf(drawn);
    const figures = moneyFigures(count(lines), frame);
    expect(figures.map((figure) => figure.currency)).toEqual([...new Set(drawn.map((each) => each.currency))].sort());
    for (const figure of figures) {
      const counted = reference(drawn, lines).filter(({ counts, at }) => counts && drawn[at]!.currency === figure.currency);
      expect((figure.memberRows as Row[]).map((line) => line.id)).toEqual(counted.map(({ at }) => id(at)));
      expect(figure.value).toBe(counted.length ? cents(counted.reduce((sum, { at }) => sum + drawn[at]!.cents!, 0n)) : null);
      const of = drawn.filter((each) => each.currency === figure.currency).length;
      expect(figure.coverage.known + figure.coverage.excluded.reduce((sum, each) => sum + each.count, 0)).toBe(of);
    }
  }), runs);
});

test('a converted sum is the exact sum of exact fractions, rounded half up once', () => {
  fc.assert(fc.property(fc.array(drawnLine, { maxLength: 20 }), drawnRates, (drawn, rates) => {
    const lines = linesOf(drawn).map((line) => ({ ...line, partOfId: null, duplicateOfId: null, revisesId: null }));
    const rateOf = (currency: string, year: string) => rates[CURRENCIES.indexOf(currency) * 3 + YEARS.indexOf(year)]!;
    const quotes = new Map(CURRENCIES.filter((currency) => currency !== 'USD').map((currency) => [currency, new Map(YEARS.flatMap((year) => {
      const { tenThousandths, isInverse } = rateOf(currency, year);
      return tenThousandths === null ? [] : [[year, { currency, base: 'USD', period: year, isInverse, rate: `${Math.floor(tenThousandths / 10_000)}.${String(tenThousandths % 10_000).padStart(4, '0')}` }] as const];
    }))]));
    const table: RateTable = { code: 'T', base: 'USD', provider: 'test', quotes };
    let [top, bottom, known] = [0n, 1n, 0]; // of cents
    for (const each of drawn) {
      if (each.cents === null) continue;
      const rate = each.currency === 'USD' ? { tenThousandths: 10_000, isInverse: false } : rateOf(each.currency, each.year);
      if (rate.tenThousandths === null && each.cents > 0n) continue;
      const [n, d] = [BigInt(rate.tenThousandths ?? 1), 10_000n];
      const [t, b] = rate.isInverse ? [each.cents * n, d] : [each.cents * d, n];
      [top, bottom, known] = [top * b + t * bottom, bottom * b, known + 1];
    }
    const { total } = convertedTotals(count(lines), 'USD', table, frame);
    expect(total.coverage.known).toBe(known);
    expect(total.value).toBe(known ? cents((2n * top + bottom) / (2n * bottom)) : null);
  }), runs);
});

describe('over the register', () => {
  const world = useSharedWorld('fixture');
  const DAYS = ['2016', '2017-06-30', '2018-05'];
  const days = fc.option(fc.constantFrom(...DAYS), { freq: 2 });
  interface Kept extends Drawn { quantity: number | null; vintage: string | null; project: number; contributor: string; dispute: { cents: bigint; on: string | null } | null }
  const kept: fc.Arbitrary<Kept> = fc.tuple(drawnLine, fc.record({
    quantity: fc.option(fc.nat(90)), vintage: days, project: fc.nat(2), contributor: fc.constantFrom('FJI', 'TON'), dispute: fc.option(fc.record({ cents: fc.bigInt({ min: 0n, max: 10n ** 6n }), on: days }), { freq: 2 }),
  })).map(([line, more]) => ({ ...line, ...more }));
  const filters: fc.Arbitrary<ContributionFilter | null> = fc.constantFrom(null, {}, { contributorCountry: 'FJI' }, { contributorCountry: 'TON' }, { currency: 'EUR' }, { year: 2017 }, { unit: 'EXPERT_DAYS' }, { nature: 'BUDGETED' }, { project: 'RND1' });
  const questions: fc.Arbitrary<TotalsArgs> = fc.record({ filter: filters, disputes: fc.constantFrom('CUSTODIAN', 'OTHER_PARTY'), asOf: fc.option(fc.constantFrom('2016-12-31', '2017', '2019-06-30')) });

  /** Three projects, contributions to them and words of parties on their money, beside those of the fixture. */
  async function fill(query: Query, drawn: readonly Kept[]): Promise<void> {
    const add = (table: string, rows: Row[]) => query(`insert into ${table} select (jsonb_populate_record(null::${table}, to_jsonb(old) || row)).* from (select * from ${table} where code = $2) old, jsonb_array_elements($1::jsonb) row`, [JSON.stringify(rows), LIKE[table]]);
    await query('set local role mixta_loader');
    await add('project', [0, 1, 2].map((at) => ({ id: `prj_rnd${at}`, code: `RND${at}` })));
    await add('contribution_line', drawn.map((each, at) => ({
      id: `con_${id(at)}`, code: `RND-${id(at)}`, project_id: `prj_rnd${each.project}`, contributor_country: each.contributor, contributor_organization_id: null, amount: each.cents === null ? null : cents(each.cents), currency: each.currency,
      quantity: each.quantity, unit: each.quantity === null ? null : 'EXPERT_DAYS', vintage: each.vintage, value_date: each.year, absences: each.cents === null ? [{ field: 'money', reason: each.reason }] : [],
      part_of_id: earlierId(each.partOf, at), duplicate_of_id: earlierId(each.duplicateOf, at), revises_id: earlierId(each.revises, at),
    })));
    await add('attestation', drawn.flatMap(({ dispute }, at) => (dispute ? [{ id: `att_${id(at)}`, code: `RND-${id(at)}`, record_id: `con_${id(at)}`, own_value: cents(dispute.cents), own_currency: null, attested_on: dispute.on }] : [])));
    await query('set local role mixta_anonymous');
  }
  const LIKE: Record<string, string> = { project: 'TR01', contribution_line: 'TR01-USAID', attestation: 'AT-HN07-MEX-LINE-HND' };
  const earlierId = (place: number | null, at: number): string | null => (earlier(place, at) === null ? null : `con_${earlier(place, at)}`);

  const told = async ({ memberRows, ...figure }: FigureBasis) => ({ ...figure, members: (typeof memberRows === 'function' ? await memberRows() : memberRows).map((line) => line.id) });
  async function answers(ctx: Ctx, totals: ContributionTotals, byLine: boolean) {
    const [plain, dated] = byLine ? [await totals.lines(), await totals.lines()] : [await totals.sums(false), await totals.sums(true)];
    const converted = convertedTotals(dated, 'USD', tableNamed(await ratesPort.read.rates(ctx), null), totals.frame);
    const money = moneyFigures(plain, totals.frame).map(({ disputed, ...figure }) => ({ ...figure, disputed: disputed.map(({ line, own }) => [line.id, own.amount]).sort() }) as never);
    return {
      money: await Promise.all(money.map(told)), effort: await Promise.all(effortFigures(plain, totals.frame).map(told)), lines: countLines(plain.items),
      projects: byLine ? new Set(plain.items.flatMap(({ line }) => line.projectId ?? [])).size : await totals.projects(), converted: await Promise.all([converted.total, ...converted.byCurrency].map(told)),
    };
  }

  /** Plainly: amounts in cents of one contributor, of whom the register knows nothing else. */
  function expectedMoney(drawn: readonly Kept[], contributor: string, { disputes, asOf }: TotalsArgs) {
    const last = { 2016: '2016-12-31', 2017: '2017-12-31', '2018-05': '2018-05-31' } as Record<string, string>;
    const day = asOf ? (last[asOf] ?? asOf) : '2019-06-30';
    const isSaid = (on: string | null) => on === null || { 2016: '2016-01-01', '2017-06-30': '2017-06-30', '2018-05': '2018-05-01' }[on]! <= day;
    const at = (place: number | null, own: number) => (place !== null && own > 0 ? place % own : null);
    const amount = ({ cents: recorded, dispute }: Kept) => (disputes === 'OTHER_PARTY' && dispute && isSaid(dispute.on) ? dispute.cents : recorded);
    const stands = drawn.map((each, i) => each.contributor === contributor && isSaid(each.vintage)
      && !drawn.some((other, j) => at(other.revises, j) === i && isSaid(other.vintage)) && !(at(each.duplicateOf, i) !== null && isSaid(drawn[at(each.duplicateOf, i)!]!.vintage)));
    const isHeld = (i: number): boolean => { const whole = at(drawn[i]!.partOf, i); return whole !== null && stands[whole]! && (amount(drawn[whole]!) !== null || isHeld(whole)); };
    const counts = drawn.map((each, i) => stands[i]! && amount(each) !== null && !isHeld(i));
    return CURRENCIES.map((currency) => drawn.map((_, i) => i).filter((i) => counts[i] && drawn[i]!.currency === currency)).flatMap((members) => (members.length
      ? [{ currency: drawn[members[0]!]!.currency, value: cents(members.reduce((sum, i) => sum + amount(drawn[i]!)!, 0n)), members: members.map((i) => `con_${id(i)}`) }] : []));
  }

  test('totals of contributions, words and days drawn at random are those of a plain addition, and the sum over their members', async () => {
    await fc.assert(fc.asyncProperty(fc.array(kept, { maxLength: 20 }), questions, (drawn, question) => rolledBack(world(), async (query) => {
      await fill(query, drawn);
      const ctx = { query, today: '2019-06-30', register: world(), version: async () => '1', loaders: new Map() } as unknown as Ctx;
      const { money } = await answers(ctx, await totalsOfAll(ctx, { ...question, filter: { contributorCountry: 'FJI' } }), false);
      const known = (money as unknown as { currency: string; value: string | null; members: string[] }[]).filter(({ value }) => value !== null).map(({ currency, value, members }) => ({ currency, value, members }));
      expect(known).toEqual(expectedMoney(drawn, 'FJI', question).sort((a, b) => (a.currency < b.currency ? -1 : 1)));
    })), { numRuns: 40 });
  });

  test('sums of the database are those of counting line by line: values, coverage, members, disputes, conversion', async () => {
    await fc.assert(fc.asyncProperty(fc.array(kept, { maxLength: 20 }), questions, (drawn, question) => rolledBack(world(), async (query) => {
      await fill(query, drawn);
      const ctx = { query, today: '2019-06-30', register: world(), version: async () => '1', loaders: new Map() } as unknown as Ctx;
      const summed = await answers(ctx, await totalsOfAll(ctx, question), false);
      const byLine = await answers({ ...ctx, loaders: new Map() }, await totalsOfAll({ ...ctx, loaders: new Map() }, question), true);
      expect(summed).toEqual(byLine);
    })), { numRuns: 60 });
  });

  /** A question of the register with sums by the database, and with the same lines at hand. */
  async function bothWays(query: Query, question: TotalsArgs) {
    const ctxOf = () => ({ query, today: '2019-06-30', register: world(), version: async () => '1', loaders: new Map() }) as unknown as Ctx;
    const [ctx, other] = [ctxOf(), ctxOf()];
    const totals = await totalsOfAll(ctx, question);
    const byLine = await totalsOfAll(other, question);
    return { summed: { ctx, totals }, byLine: { ctx: other, totals: totalsOf(await byLine.lines(), byLine.frame, 'COUNT_ONCE') } };
  }
  const dimensions = fc.constantFrom(...(Object.keys(ContributionDimension) as ContributionDimension[]));

  test('told apart by any dimension, sums of the database are those of counting line by line', async () => {
    await fc.assert(fc.asyncProperty(fc.array(kept, { maxLength: 20 }), questions, dimensions, (drawn, question, dimension) => rolledBack(world(), async (query) => {
      await fill(query, drawn);
      const { summed, byLine } = await bothWays(query, question);
      const apart = async ({ ctx, totals }: typeof summed) => Promise.all((await groups(ctx, totals, { dimension, vocabulary: 'FX', counting: 'WHOLE' })).map(async ({ key, totals: mine }) => ({ key, ...(await answers(ctx, mine, false)) })));
      expect(await apart(summed)).toEqual(await apart(byLine));
    })), { numRuns: 15 });
  });

  test('burden and missing amounts too, with and without a method that values effort', async () => {
    await fc.assert(fc.asyncProperty(fc.array(kept, { maxLength: 20 }), questions, fc.constantFrom(null, 'FX-RENCID-1'), (drawn, question, method) => rolledBack(world(), async (query) => {
      await fill(query, drawn);
      const { summed, byLine } = await bothWays(query, question);
      const told = async ({ ctx, totals }: typeof summed) => {
        const { partners, notValued, ...shares } = await burden(ctx, totals, { to: 'USD', method });
        const lines = ({ memberRows, ...figure }: typeof notValued) => ({ ...figure, members: memberRows.map((line) => line.id) });
        return { ...shares, partners: partners.map((each) => ({ ...each, share: lines(each.share) })), notValued: lines(notValued), missing: missingAmounts(await totals.withoutAmount()).map(({ line, ...why }) => ({ ...why, line: line.id })) };
      };
      expect(await told(summed)).toEqual(await told(byLine));
    })), { numRuns: 15 });
  });

  test('what projects were given is the same read at once as project by project', async () => {
    await fc.assert(fc.asyncProperty(fc.array(kept, { maxLength: 20 }), (drawn) => rolledBack(world(), async (query) => {
      await fill(query, drawn);
      const ctx = { query, today: '2019-06-30', register: world(), version: async () => '1', loaders: new Map() } as unknown as Ctx;
      const ids = (await query<{ id: string }>('select id from project order by code desc')).map(({ id }) => id);
      const facts = (counted: Counted) => (['amount', 'quantity'] as const).map((measure) => judged(counted, measure, () => true).map(({ line, item, ...each }) => ({ ...each, line: [line.id, line.projectId, line.contributorOrganizationId, line.currency, line.unit, line.valueDate], counts: item && [item.amount, item.currency, item.line.quantity, item.share!.text(0)] })));
      expect(facts(await countedAtOnce(ctx, ids))).toEqual(facts(await (await totalsOfProjects(ctx, ids, { disputes: 'CUSTODIAN' })).lines()));
    })), { numRuns: 15 });
  });
});
