import { canonical } from '../../../kernel/canonical';
import type { RecordSpec } from '../../../kernel/package';
import type { Row } from '../../../kernel/stub';
import { custodianOf } from './convert';

/**
 * What a load does with a field, by three values: what its package last brought, what stands, and what the file says now.
 * NEW and CHANGED are taken; EQUAL needs nothing; KEPT stays, since the file says what it said before and somebody else changed it;
 * CONFLICT stays too, and is put to whoever answers for the record.
 */
export type Verdict = 'NEW' | 'EQUAL' | 'CHANGED' | 'KEPT' | 'CONFLICT';
export const VERDICTS: readonly Verdict[] = ['NEW', 'EQUAL', 'CHANGED', 'KEPT', 'CONFLICT'];

/** Fields of which a load takes all or none: one alone, or several that say one thing between them. */
export interface Part { readonly name: string; readonly fields: readonly string[] }

/** A part of a record with what becomes of it, and why where it stays. */
export interface Judged { readonly part: Part; readonly verdict: Verdict; readonly why: string | null }

/** The documents to be compared; `base` is null where the package never brought the record. */
export interface Sides { readonly base: Row | null; readonly stands: Row; readonly brings: Row }

/** A document as it once stood, and who made it so. */
export interface Past { readonly document: Row; readonly action: string; readonly party: string | null }

/** What speaks against taking a file's word. */
export interface Claims {
  /** Documents that stood, newest first, the one that stands before all others. */
  readonly line: readonly Past[];
  /** Who confirmed what; a field that is null means the record as a whole. */
  readonly confirmed: readonly { readonly field: string | null; readonly party: string }[];
}

/** Not what a party confirms: where the curator read the record. */
const NOT_CONFIRMED = ['citations'];
const NOTHING = canonical({});

/** The parts of a type that any of these documents has. The code names the record and is none of them. */
export function partsOf(spec: RecordSpec, documents: readonly (Row | null)[]): Part[] {
  const names = new Set(documents.flatMap((document) => (document ? [...Object.keys(document).filter((field) => field !== 'code' && field !== 'absences'), ...absent(document)] : [])));
  const parts = new Map<string, Part>();
  for (const field of names) {
    const name = groupOf(spec, field);
    parts.set(name, { name, fields: spec.together?.[name] ?? [name] });
  }
  return [...parts.values()];
}

const absent = (document: Row): string[] => ((document.absences ?? []) as Row[]).map(({ field }) => field as string);

/** The group of a field, else the field itself. */
const groupOf = (spec: RecordSpec, field: string): string =>
  (spec.together?.[field] ? field : Object.entries(spec.together ?? {}).find(([, fields]) => fields.includes(field))?.[0] ?? field);

const belongs = (spec: RecordSpec, part: Part) => ({ field }: Row): boolean => groupOf(spec, field) === part.name;

/** What a document says of a part, the reasons of absence with it; an empty list says nothing. */
export function said(spec: RecordSpec, part: Part, document: Row | null): string {
  if (!document) return NOTHING;
  const values = part.fields.filter((field) => !(Array.isArray(document[field]) && document[field].length === 0)).map((field) => [field, document[field]]);
  const absences = ((document.absences ?? []) as Row[]).filter(belongs(spec, part));
  return canonical({ ...Object.fromEntries(values), absences: absences.length ? absences : null });
}

/** What becomes of each part of a record that stands. */
export function judge(spec: RecordSpec, sides: Sides, claims: Claims): Judged[] {
  const { base, stands, brings } = sides;
  const custody = custodyTaken(spec, sides, claims);
  return partsOf(spec, [base, stands, brings]).map((part): Judged => {
    const [is, wanted] = [said(spec, part, stands), said(spec, part, brings)];
    if (is === wanted) return { part, verdict: 'EQUAL', why: null };
    const was = base === stands ? is : said(spec, part, base);
    if (base && was === wanted) return { part, verdict: 'KEPT', why: 'the file says what it said before' };
    const why = custody ?? (base && is === was ? null : writer(spec, part, claims)) ?? confirmer(spec, part, sides, claims);
    return { part, verdict: why ? 'CONFLICT' : is === NOTHING ? 'NEW' : 'CHANGED', why };
  });
}

/** All that a load would have taken of a record stays instead. */
export const keepAll = (judged: readonly Judged[], why: string): Judged[] =>
  judged.map((each) => (taken(each) ? { part: each.part, verdict: 'CONFLICT', why } : each));

export const taken = ({ verdict }: Judged): boolean => verdict === 'NEW' || verdict === 'CHANGED';

/** The document that stands, with the parts of the other that are taken. */
export function mixed(spec: RecordSpec, stands: Row, brings: Row, parts: readonly Part[]): Row {
  const fields = parts.flatMap((part) => part.fields);
  const isOf = (absence: Row): boolean => parts.some((part) => belongs(spec, part)(absence));
  const absences = [...((stands.absences ?? []) as Row[]).filter((each) => !isOf(each)), ...((brings.absences ?? []) as Row[]).filter(isOf)];
  const kept = Object.entries(stands).filter(([field]) => field !== 'absences' && !fields.includes(field));
  const others = fields.filter((field) => brings[field] !== undefined).map((field) => [field, brings[field]] as const);
  return Object.fromEntries([...kept, ...others, ...(absences.length ? [['absences', absences] as const] : [])]);
}

/** A record in the hands of a party is not changed by the file of another, unless this very package put it into those hands. */
function custodyTaken(spec: RecordSpec, { base, stands, brings }: Sides, { confirmed }: Claims): string | null {
  const [was, is, wanted] = [base && custodianOf(spec, base), custodianOf(spec, stands), custodianOf(spec, brings)];
  if (is === wanted || (base && was === is)) return null;
  if (is !== null) return `the record is in the hands of ${is}`;
  const others = confirmed.find(({ field, party }) => field === null && party !== wanted);
  return others ? `${others.party} confirmed the record as nobody's` : null;
}

/** The party that wrote what stands; null where a load did, or nobody ever said anything. */
function writer(spec: RecordSpec, part: Part, { line }: Claims): string | null {
  const values = line.map(({ document }) => said(spec, part, document));
  if (values.every((value) => value === NOTHING)) return null;
  const other = values.findIndex((value) => value !== values[0]);
  const origin = line[(other === -1 ? line.length : other) - 1];
  return origin && origin.action !== 'LOADED' ? `${origin.party} wrote it` : null;
}

/** Another party than the one whose word the file is, which confirmed what stands. A field that the type does not have means the record as a whole. */
function confirmer(spec: RecordSpec, part: Part, { stands, brings }: Sides, { confirmed }: Claims): string | null {
  if (confirmed.length === 0) return null;
  const own = custodianOf(spec, brings);
  const known = new Set(partsOf(spec, [{ ...spec.schema.properties, citations: [] }]).map(({ name }) => name));
  const whole = said(spec, part, stands) !== NOTHING && !NOT_CONFIRMED.includes(part.name);
  const found = confirmed.filter(({ party }) => party !== own).find(({ field }) => {
    const name = field === null ? null : groupOf(spec, field.split(/[.[]/)[0]!);
    return name !== null && known.has(name) ? name === part.name : whole;
  });
  return found ? `${found.party} confirmed it` : null;
}
