import { randomInt } from 'node:crypto';
import { besideValues, convert, problemsOf, validatorOf, writtenFields, type Converted } from '../../adapters/ingest/package';
import type { RecordSpec } from '../../kernel/package';
import type { Row } from '../../kernel/stub';
import { isStrange } from '../../kernel/strange-text';
import { Refused, refusal, type Problem } from '../../kernel/user-error';

const LETTERS = 'abcdefghjkmnpqrstvwxyz0123456789';
const LETTERS_OF_CODE = 10;

/** The code of a new record begins with its party, so that no two parties can ever want the same, and nobody learns what others have. */
export function codeFor(given: string | null | undefined, party: string): string {
  if (given === null || given === undefined) return `${party}-${Array.from({ length: LETTERS_OF_CODE }, () => LETTERS[randomInt(LETTERS.length)]).join('')}`;
  if (!given.startsWith(`${party}-`)) throw refusal('INVALID', 'code', `a code that begins with ${party}-`);
  return given;
}

/** A document with the fields given: a null clears a field, a field that is left out stays. */
export const patched = (base: Row, fields: Row): Row =>
  Object.fromEntries(Object.entries({ ...base, ...fields }).filter(([, value]) => value !== null && value !== undefined));

/**
 * Fields of a record as somebody wrote them, which may be some of them only; whether they make a record is checked with the others.
 * @throws Refused for fields that a party does not write, and values that are not of their kind.
 */
export function fieldsOf(spec: RecordSpec, fields: Row): Row {
  const written = writtenFields(spec);
  const validate = validatorOf(spec);
  validate(patched({}, fields));
  const ofFields = (validate.errors ?? []).filter(({ instancePath, keyword }) => instancePath !== '' || keyword === 'additionalProperties');
  const others = Object.keys(fields).filter((field) => !Object.hasOwn(written, field) && !ofFields.some(({ params }) => params.additionalProperty === field));
  const problems = [...shapeProblems(ofFields), ...others.map((field): Problem => ({ code: 'UNKNOWN_FIELD', field, expected: 'no field of this name: it follows from who saves the record, and how' }))];
  if (problems.length) throw new Refused(problems.slice(0, PROBLEMS_MAX));
  return fields;
}

/**
 * Checks a document by the schema and the rules of its type, as a load does, and turns it into rows.
 * @throws Refused with everything that is wrong.
 */
export function checked(spec: RecordSpec, document: Row, visibility: 'PUBLISHED' | 'DRAFT', prefixOf: (type: string) => string): Converted {
  const json = spec.isRecord === false ? document : { ...document, visibility };
  const strange = [...strangeIn(json)];
  if (strange.length) throw new Refused(strange.slice(0, PROBLEMS_MAX));
  const validate = validatorOf(spec);
  if (!validate(json)) throw new Refused(shapeProblems(validate.errors!));
  const problems = [...besideValues(json), ...(spec.check?.(json) ?? [])];
  if (problems.length) throw new Refused(problems.map(({ field, expected }) => ({ code: 'RULE', field, expected })));
  return convert(spec, json, prefixOf);
}

const ENTRIES_MAX = 1_000;
const PROBLEMS_MAX = 20;

/** Texts and lists that the register does not take, whatever the field. */
function* strangeIn(value: unknown, field = ''): Generator<Problem> {
  if (typeof value === 'string' && isStrange(value)) yield { code: 'INVALID', field, expected: 'a text without control characters, direction controls or halves of characters' };
  if (Array.isArray(value)) {
    if (value.length > ENTRIES_MAX) yield { code: 'INVALID', field, expected: `at most ${ENTRIES_MAX} entries` };
    else for (const [i, each] of value.entries()) yield* strangeIn(each, `${field}[${i}]`);
  } else if (value !== null && typeof value === 'object') {
    for (const [name, each] of Object.entries(value)) yield* strangeIn(each, field ? `${field}.${name}` : name);
  }
}

function shapeProblems(errors: NonNullable<ReturnType<typeof validatorOf>['errors']>): Problem[] {
  return problemsOf(errors).map(({ field, expected, got }) => ({
    code: expected === 'a value' && got === undefined ? 'REQUIRED' : expected.startsWith('no field') ? 'UNKNOWN_FIELD' : 'INVALID', field, expected,
  }));
}
