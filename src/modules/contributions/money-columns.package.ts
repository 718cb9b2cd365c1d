import type { Problem } from '../../kernel/package';
import type { Row } from '../../kernel/stub';

/** JSON Schema of amounts and quantities: plain decimal text, never a float, never NaN or infinity. */
export const decimalText = (description: string, { below = false, required = false } = {}) => ({
  type: required ? 'string' : ['string', 'null'], pattern: `^${below ? '-?' : ''}(0|[1-9][0-9]{0,19})([.][0-9]{1,10})?$`, description,
});
export const CURRENCY = { pattern: '^[A-Z]{3}$', description: 'Currency by ISO 4217.' };
export const ISO3 = { type: ['string', 'null'], pattern: '^[A-Z]{3}$' };
export const CODE = { type: ['string', 'null'] };
export const NOTE = { type: ['string', 'null'], minLength: 1, maxLength: 2000, description: 'Remark of the curator, in brief.' };

/** A reason why there is no money beside an amount, which is stored in two columns under other names than its field. */
export const moneyAbsentAndGiven = (json: Row): Problem[] =>
  (json.amount ?? null) !== null && ((json.absences ?? []) as Row[]).some((absence) => absence.field === 'money')
    ? [{ field: 'absences', expected: 'no reason why there is no money beside an amount', got: 'money' }] : [];

/** A record that is about exactly one of two kinds of record. */
export const oneOfTwo = (json: Row, a: string, b: string): Problem[] =>
  Boolean(json[a]) === Boolean(json[b]) ? [{ field: a, expected: `either ${a} or ${b}`, got: json[a] ? 'both' : undefined }] : [];
