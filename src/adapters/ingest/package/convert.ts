import type { ErrorObject } from 'ajv';
import { recordId } from '../../../kernel/record-id';
import type { PartSpec, Problem, RecordLink, RecordSpec } from '../../../kernel/package';
import type { Row } from '../../../kernel/stub';

/** A link that a record makes to another one, to be checked against the package and the database. */
export interface LinkUse { type: string; code: string; field: string }

export interface Converted { row: Row; parts: { spec: PartSpec; rows: Row[] }[]; links: LinkUse[] }

export const codeOf = (spec: RecordSpec, json: Row): string => String(spec.codeOf ? spec.codeOf(json) : json.code);

/** One JSON record to the rows that store it. `prefixOf` tells the id prefix of a type. */
export function convert(spec: RecordSpec, json: Row, prefixOf: (type: string) => string): Converted {
  const links: LinkUse[] = [];
  const follow = (source: Row, wanted: { [field: string]: RecordLink } | undefined, at: string): Row => {
    const row: Row = { ...source };
    for (const [field, to] of Object.entries(wanted ?? {})) {
      const code = source[field] as string | null | undefined;
      delete row[field];
      if (code !== null && code !== undefined) links.push({ type: to.type, code, field: `${at}${field}` });
      row[to.property] = code === null || code === undefined ? null : to.stores === 'code' ? code : recordId(prefixOf(to.type), code);
    }
    return row;
  };
  const id = recordId(spec.prefix, codeOf(spec, json));
  let row: Row = { ...follow(json, spec.links, ''), id };
  for (const field of spec.texts ?? []) row[field] = storedText(json[field]);
  if (spec.isRecord !== false) row = withCommon(spec, row, json, prefixOf, links);
  const parts = Object.entries(spec.parts ?? {}).map(([field, part]) => {
    delete row[field];
    const rows = ((json[field] ?? []) as Row[]).map((entry, position) => {
      const texts = Object.fromEntries((part.texts ?? []).map((text) => [text, storedText(entry[text])]));
      return { ...follow(entry, part.links, `${field}[${position}].`), ...texts, [part.parent]: id, position };
    });
    return { spec: part, rows };
  });
  return { row: spec.toRow ? spec.toRow(row, json) : row, parts, links };
}

function withCommon(spec: RecordSpec, row: Row, json: Row, prefixOf: (type: string) => string, links: LinkUse[]): Row {
  const citations = (json.citations as Row[]).map((citation, i) => {
    links.push({ type: 'Source', code: citation.source, field: `citations[${i}].source` });
    return { ...citation, source: recordId(prefixOf('Source'), citation.source) };
  });
  return { ...row, citations, absences: json.absences ?? [], visibility: json.visibility ?? 'PUBLISHED', assertedBy: json.assertedBy ?? null, custodian: custodianOf(spec, json) };
}

/** Party that may change a record; null for what the curator read and nobody asserts. */
export const custodianOf = (spec: RecordSpec, json: Row): string | null => [...(spec.custodian ?? []), 'assertedBy'].map((field) => json[field] as string | null | undefined).find(Boolean) ?? null;

/** The record as it is kept in its history: texts in one form, nothing that is null, and not whether it is public. */
export function normalDocument(spec: RecordSpec, { visibility: _, ...json }: Row): Row {
  const texts = Object.fromEntries((spec.texts ?? []).filter((field) => json[field]).map((field) => [field, storedText(json[field])]));
  const partTexts = Object.entries(spec.parts ?? {}).filter(([field, part]) => part.texts?.length && json[field]).map(([field, part]) => [field, (json[field] as Row[]).map((entry) => ({
    ...entry, ...Object.fromEntries(part.texts!.filter((text) => entry[text]).map((text) => [text, storedText(entry[text])])),
  }))]);
  return Object.fromEntries(Object.entries({ ...json, ...texts, ...Object.fromEntries(partTexts) }).filter(([, value]) => value !== null && value !== undefined));
}

function storedText(text: Row | Row[] | null | undefined): Row[] | null {
  if (text === null || text === undefined) return null;
  if (Array.isArray(text)) return text.map((entry) => ({ status: 'HUMAN', ...entry }));
  return Object.entries(text).map(([locale, value]) => ({ locale, text: value, status: 'HUMAN' }));
}

/** A value or the reason why there is none, never both (DOMAIN.md invariant 9). A list may be incomplete and say so. */
export const besideValues = (json: Row): Problem[] => ((json.absences ?? []) as Row[]).flatMap(({ field }, i) => {
  const value = json[field] ?? null;
  return value === null || Array.isArray(value) ? [] : [{ field: `absences[${i}].field`, expected: `a field without a value; ${field} has one`, got: field }];
});

/** Ajv's errors in the words of the person who wrote the record. */
export function problemsOf(errors: ErrorObject[]): Problem[] {
  return errors.filter((error) => error.keyword !== 'anyOf' || !errors.some((other) => other !== error && other.instancePath.startsWith(error.instancePath))).map((error) => {
    const field = error.instancePath.slice(1).replace(/\/(\d+)/g, '[$1]').replace(/\//g, '.');
    const params = error.params as Row;
    if (error.keyword === 'required') return { field: joined(field, params.missingProperty), expected: 'a value', got: undefined };
    if (error.keyword === 'additionalProperties') return { field: joined(field, params.additionalProperty), expected: 'no field of this name (see its JSON Schema)', got: 'one' };
    if (error.keyword === 'enum') return { field, expected: `one of ${(params.allowedValues as unknown[]).map(String).join(', ')}`, got: error.data };
    if (error.keyword === 'format' && params.format === 'partial-date') return { field, expected: 'a date such as 2015, 2015-Q1, 2015-04 or 2015-04-09', got: error.data };
    return { field, expected: error.message ?? 'another value', got: error.data };
  });
}

const joined = (field: string, name: string) => (field ? `${field}.${name}` : name);
