import { Exact } from '../../kernel/exact';
import type { FigureRule } from '../../kernel/figure';
import type { Row } from '../../kernel/stub';
import { ValuationFigure } from './contribution-figure.type';
import { basis, effortFigures, split, sumOf, type Frame } from './contribution-figures.rules';
import type { Counted } from './counted-once.rules';

const PENDING: FigureRule = { code: 'valuation-pending', version: '1', text: 'No method of this code is loaded in the register, so nothing is valued by it.' };
const ruleOf = (method: Row): FigureRule => ({
  code: `valuation-${method.code}`, version: method.version, text: `Units times ${method.rate} ${method.currency}, rounded half up once. The recorded facts do not change.`,
});

/** Units alone first, then each method asked for, in the order asked; one that is not loaded waits. */
export function valuationFigures(counted: Counted, codes: readonly string[], methods: readonly (Row | null)[], frame: Frame): ValuationFigure[] {
  const units = effortFigures(counted, frame).map(({ unit, value, coverage, rule, asOf, memberRows }) => Object.assign(new ValuationFigure(), {
    state: 'UNITS_ONLY', method: null, version: null, unit, quantity: value, unitRate: null, value: null, currency: null, coverage, rule, asOf, memberRows,
  } as const));
  return [...units, ...codes.map((code, i) => (methods[i] ? valued(counted, methods[i], frame) : pending(code, frame)))];
}

function valued(counted: Counted, method: Row, frame: Frame): ValuationFigure {
  const parted = split(counted, 'quantity', (line) => line.unit === method.unit);
  const quantity = sumOf(parted.known, 'quantity');
  const known = parted.known.length > 0;
  return Object.assign(new ValuationFigure(), basis(parted, ruleOf(method), frame), {
    state: 'VALUED', method: method.code, version: method.version, unit: method.unit, unitRate: method.rate, currency: method.currency,
    quantity: known ? quantity.text(0) : null, value: known ? quantity.times(Exact.of(method.rate)).rounded(frame.digitsOf(method.currency)) : null,
  } as const);
}

const pending = (code: string, frame: Frame): ValuationFigure => Object.assign(new ValuationFigure(), basis({ known: [], excluded: [] }, PENDING, frame), {
  state: 'PENDING', method: code, version: null, unit: null, quantity: null, unitRate: null, value: null, currency: null,
} as const);
