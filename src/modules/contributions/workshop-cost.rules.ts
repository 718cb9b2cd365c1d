import { Exact } from '../../kernel/exact';
import type { FigureCoverage, FigureRule } from '../../kernel/figure';
import type { RateTable } from '../../kernel/rates';
import { asksForMoney, basis, split, type Frame, type Split } from './contribution-figures.rules';
import { convertedTotals, convertItems } from './converted-totals.rules';
import type { Counted } from './counted-once.rules';
import type { AttendanceFact, PlacesFact } from './readers.port';
import { CostPerPlace, type CostGap, type WorkshopCost, type WorkshopCostWarning } from './workshop-cost.type';

export interface CostQuestion { readonly to: string; readonly table: RateTable; readonly withGaps: boolean }
/** Money and the lines behind it, before any rounding. */
interface Cash { readonly exact: Exact | null; readonly lines: Split; readonly gaps: readonly CostGap[] }

/** Reasons by which a line is counted elsewhere, so that nothing is missing. */
const COUNTED_ELSEWHERE: ReadonlySet<string> = new Set(['SUPERSEDED', 'DUPLICATE', 'PART_OF_WHOLE']);
const NOBODY: AttendanceFact = { total: { value: null, absence: 'NOT_REPORTED' }, people: { value: null, absence: 'NOT_REPORTED' }, coverage: { known: 0, unknown: 0, excluded: [] } };

const ruleOf = (of: 'attendance' | 'person', table: RateTable): FigureRule => ({
  code: `workshop-cost-per-${of}`, version: '1',
  text: `Money of the whole project, each line by the rate of its value date in table ${table.code}, over ${of === 'attendance' ? 'attendances at its events' : 'the people behind the attendances'}, rounded half up once. The money covers more than workshops. Refused where a line has no amount or rate, an event that was held is not counted, or a count is held back, unless asked for with gaps.`,
});

/** @param attendance counts that may be read; null where nobody counts. A ratio tells nothing of places that they do not. */
export function workshopCost(counted: Counted, attendance: AttendanceFact | null, question: CostQuestion, frame: Frame): WorkshopCost {
  const cash = cashOf(counted, question);
  const { total, people, coverage } = attendance ?? NOBODY;
  const [perAttendance, perPerson] = [costPer('attendance', total, cash, coverage, question, frame), costPer('person', people, cash, coverage, question, frame)];
  const warnings: [WorkshopCostWarning, boolean][] = [
    ['COVERS_MORE_THAN_WORKSHOPS', true], ['EFFORT_LEFT_OUT', counted.items.some(({ line }) => line.quantity !== null)], ['HAS_GAPS', [perAttendance, perPerson].some(({ value, gaps }) => value !== null && gaps.length > 0)],
  ];
  return { cash: convertedTotals(counted, question.to, question.table, frame).total, perAttendance, perPerson, warnings: warnings.flatMap(([warning, holds]) => (holds ? [warning] : [])) };
}

function cashOf(counted: Counted, { to, table }: CostQuestion): Cash {
  const parted = split(counted, 'amount', asksForMoney);
  const { converted, without } = convertItems(parted.known, to, table);
  const excluded = [...parted.excluded, ...without];
  const gaps = excluded.filter(({ reason }) => !COUNTED_ELSEWHERE.has(reason)).map(({ reason, count }): CostGap => ({ part: 'MONEY', reason, count }));
  if (converted.length === 0 && gaps.length === 0) gaps.push({ part: 'MONEY', reason: 'NOT_REPORTED', count: 0 });
  return { exact: converted.length ? Exact.sum(converted.map(({ value }) => value)) : null, lines: { known: converted.map(({ item }) => item), excluded }, gaps };
}

function costPer(of: 'attendance' | 'person', places: PlacesFact, cash: Cash, coverage: FigureCoverage, { to, table, withGaps }: CostQuestion, frame: Frame): CostPerPlace {
  const gaps = [...cash.gaps, ...placeGaps(places, coverage)];
  const isComputed = cash.exact !== null && places.value !== null && places.value > 0 && (gaps.length === 0 || withGaps);
  const digits = frame.digitsOf(to);
  return Object.assign(new CostPerPlace(), basis(cash.lines, ruleOf(of, table), frame), {
    currency: to, gaps, places: coverage, numerator: cash.exact?.rounded(digits) ?? null, denominator: places.value,
    value: isComputed ? cash.exact!.over(Exact.ratio(places.value!)).rounded(digits) : null,
  });
}

function placeGaps({ value, absence }: PlacesFact, { unknown }: FigureCoverage): CostGap[] {
  const gaps: CostGap[] = unknown > 0 ? [{ part: 'PLACES', reason: 'EVENT_NOT_COUNTED', count: unknown }] : [];
  if (value === null) gaps.push({ part: 'PLACES', reason: absence ?? 'NOT_REPORTED', count: 1 });
  if (value === 0) gaps.push({ part: 'PLACES', reason: 'NONE_COUNTED', count: 1 });
  return gaps;
}
