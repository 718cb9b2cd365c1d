import fc from 'fast-check';
import { firstDay, lastDay } from '../../../src/kernel/partial-date';
import { useWorld } from '../../support/world';

const world = useWorld('empty');

interface Generated { expiresOn: string | null; tacitRenewal: boolean | null; nextRenewalOn: string | null; hasNoEnd: boolean }

const ASK = `query ($from: PartialDate, $to: PartialDate) {
  agreementsEnding(from: $from, to: $to) { ending(first: 100) { totalCount nodes { code } } endUnknown(first: 100) { totalCount nodes { code } } }
}`;

const date = fc.record({ year: fc.integer({ min: 2017, max: 2022 }), month: fc.integer({ min: 1, max: 12 }), precision: fc.constantFrom('year', 'quarter', 'month', 'day') }).map(({ year, month, precision }) => {
  const twoDigits = String(month).padStart(2, '0');
  return { year: `${year}`, quarter: `${year}-Q${Math.ceil(month / 3)}`, month: `${year}-${twoDigits}`, day: `${year}-${twoDigits}-${String(1 + (month * 7) % 28).padStart(2, '0')}` }[precision]!;
});
const agreement: fc.Arbitrary<Generated> = fc.record({ expiresOn: fc.option(date), tacitRenewal: fc.option(fc.boolean()), nextRenewalOn: fc.option(date), hasNoEnd: fc.boolean() })
  .map((each) => ({ ...each, nextRenewalOn: each.tacitRenewal ? each.nextRenewalOn : null, hasNoEnd: each.hasNoEnd && each.expiresOn === null }));
const window = fc.tuple(date, date).map(([a, b]) => (firstDay(a) <= firstDay(b) ? { from: a, to: b } : { from: b, to: a })).filter(({ from, to }) => lastDay(to) >= firstDay(from));

const overlaps = (day: string | null, from: string, to: string) => day !== null && firstDay(day) <= lastDay(to) && lastDay(day) >= firstDay(from);
const dates = (each: Generated) => [each.expiresOn, each.nextRenewalOn].filter((day): day is string => day !== null);

/** The answer in plain words, written apart from the SQL. */
function expected(agreements: Generated[], from: string, to: string): { ending: string[]; endUnknown: string[] } {
  const pick = (keep: (each: Generated) => boolean) => agreements.flatMap((each, i) => (keep(each) ? [codeOf(i)] : []));
  return {
    ending: pick((each) => dates(each).some((day) => overlaps(day, from, to))),
    endUnknown: pick((each) => (dates(each).length === 0 ? !each.hasNoEnd : each.tacitRenewal === true && dates(each).every((day) => lastDay(day) < firstDay(from)))),
  };
}

const codeOf = (i: number) => `GEN-${String(i).padStart(3, '0')}`;

async function store(agreements: Generated[]): Promise<void> {
  const owner = world().database.owner!;
  await owner.query('delete from agreement');
  await owner.query(`insert into source (id, code, title) values ('src_generated', 'generated', 'Generated') on conflict do nothing`);
  for (const [i, each] of agreements.entries()) {
    const absences = each.hasNoEnd ? [{ field: 'expiresOn', reason: 'NOT_APPLICABLE' }] : [];
    await owner.query(
      'insert into agreement (id, code, title, citations, absences, expires_on, tacit_renewal, next_renewal_on) values ($1, $2, $3, $4, $5, $6, $7, $8)',
      [`agr_${i}`, codeOf(i), JSON.stringify([{ locale: 'es', text: 'x', status: 'HUMAN' }]), JSON.stringify([{ source: 'src_generated' }]), JSON.stringify(absences), each.expiresOn, each.tacitRenewal, each.nextRenewalOn],
    );
  }
}

test('PC-10: every agreement with an end or renewal in the window is told, and every one with an unknown end is told apart', async () => {
  await fc.assert(fc.asyncProperty(fc.array(agreement, { maxLength: 20 }), window, async (agreements, { from, to }) => {
    await store(agreements);
    const { agreementsEnding } = await world().data(ASK, { from, to });
    const wanted = expected(agreements, from, to);
    const codes = (list: { nodes: { code: string }[] }) => list.nodes.map((node) => node.code);
    expect({ ending: codes(agreementsEnding.ending), endUnknown: codes(agreementsEnding.endUnknown) }).toEqual(wanted);
    expect(wanted.ending.filter((code) => wanted.endUnknown.includes(code))).toEqual([]);
  }), { numRuns: 40 });
});
