import DecimalNumber from 'decimal.js';
import { figureOf } from '../../kernel/figure';
import { lastDay } from '../../kernel/partial-date';
import type { Row } from '../../kernel/stub';
import { lastReached } from './indicator-progress.rules';
import type { IndicatorRollUp, RollUpExclusion, RollUpInput } from './roll-up.type';

const RULE = {
  code: 'indicator-roll-up', version: '1',
  text: 'Values of the indicators drawn from this one, each once: its own where it has any, else those of the indicators drawn from it in turn. Periodic values of one indicator add up, of cumulative ones the last counts; the indicators then add up. Shares, rates and averages go together by numerator and denominator alone. Left out, with the reason: another unit, progress in words, values of unknown sort. People counted by two indicators are counted twice.',
};
const PERCENT = /^(%|percent(age)?|per ?cent|por ?ciento|porcentaje|por ?cento|porcentagem)\b/i;

/** The indicator asked about, every indicator below it along `drawnFrom`, and their periods as known on the day. */
export interface Branch { root: Row; below: Row[]; periods: Map<string, Row[]>; until: string | null; asOf: string }

/** Roll-up project > program > strategy (DOMAIN.md section 4.3). */
export function rollUp(branch: Branch): IndicatorRollUp {
  const inputs = inputsBelow(branch, branch.root, new Set([branch.root.id]));
  const counted = inputs.filter((input) => input.leftOut === null);
  const sum = (of: (input: RollUpInput) => string | null) => counted.reduce((total, input) => total.plus(of(input) ?? 0), new DecimalNumber(0)).toFixed();
  const missing = inputs.filter((input) => input.leftOut === 'NOT_REPORTED').length;
  const reasons = [...new Set(inputs.flatMap((input) => input.leftOut ?? []))].filter((reason) => reason !== 'NOT_REPORTED');
  const figure = figureOf({
    numerator: sum((input) => input.value), denominator: isRatio(branch.root) && counted.length ? sum((input) => input.denominator) : null,
    known: counted.length, unknown: missing, excluded: reasons.map((reason) => ({ reason, count: inputs.filter((input) => input.leftOut === reason).length })),
    rule: RULE, members: branch.below.filter((row) => counted.some((input) => input.indicatorId === row.id)), asOf: branch.asOf,
  });
  // nothing drawn from it is nothing known, not a sum of zero
  const hasValue = counted.length > 0;
  return { figure: Object.assign(figure, hasValue ? {} : { value: null, numerator: null }), unit: branch.root.unit, inputs };
}

/** An indicator with values of its own stands for those below it, or they would count twice. */
function inputsBelow(branch: Branch, above: Row, seen: Set<string>): RollUpInput[] {
  const drawn = branch.below.filter((row) => row.drawnFromId === above.id && !seen.has(row.id));
  for (const row of drawn) seen.add(row.id);
  return drawn.flatMap((row) => {
    const own = inputOf(branch, row);
    const further = own.leftOut === 'NOT_REPORTED' ? inputsBelow(branch, row, seen) : [];
    return further.length ? further : [own];
  });
}

function inputOf({ root, periods, until }: Branch, row: Row): RollUpInput {
  const reached = (periods.get(row.id) ?? []).filter((period) => period.actual !== null && (!until || lastDay(period.period) <= lastDay(until)));
  const leftOut = exclusionOf(root, row, reached);
  if (leftOut) return { indicatorId: row.id, method: null, periods: [], value: null, denominator: null, leftOut };
  const taken = row.measurement === 'CUMULATIVE' ? [lastReached(reached)!] : reached;
  const total = (field: string) => taken.reduce((sum, period) => sum.plus(period[field]), new DecimalNumber(0)).toFixed();
  const basis = { indicatorId: row.id, periods: taken.map((period) => period.period as string), leftOut: null };
  if (isRatio(row)) return { ...basis, method: 'RATIO', value: total('numerator'), denominator: total('denominator') };
  return { ...basis, method: row.measurement === 'CUMULATIVE' ? 'LAST_PERIOD' : 'SUM_OF_PERIODS', value: total('actual'), denominator: null };
}

function exclusionOf(root: Row, row: Row, reached: Row[]): RollUpExclusion | null {
  if (row.isQualitative || root.isQualitative) return 'QUALITATIVE';
  if (!row.unit || !root.unit || row.unit.trim().toLowerCase() !== root.unit.trim().toLowerCase() || isRatio(row) !== isRatio(root)) return 'UNIT_DIFFERS';
  if (reached.length === 0) return 'NOT_REPORTED';
  if (!row.measurement) return 'MEASUREMENT_NOT_REPORTED';
  return isRatio(row) && reached.some((period) => period.numerator === null) ? 'RATIO_WITHOUT_PARTS' : null;
}

/** Where nobody says, a unit in percent tells. */
const isRatio = (indicator: Row): boolean => indicator.isRatio ?? PERCENT.test(indicator.unit ?? '');
