import { canonical } from '../../../kernel/canonical';
import type { RecordSpec } from '../../../kernel/package';
import type { Row } from '../../../kernel/stub';
import { besideValues, normalDocument } from './convert';
import { validatorOf } from './schemas';
import type { Brought, Standing, Visibility } from './standing';
import { judge, keepAll, mixed, partsOf, said, taken, type Claims, type Judged, type Part } from './verdicts';

/** A record as it is to stand. */
export interface Outcome { readonly document: Row; readonly visibility: Visibility }

/** What a load does with one record. */
export interface Landing {
  readonly json: Row;
  readonly brought: Brought;
  /** Null for a record that the register never had. */
  readonly standing: Standing | null;
  readonly judged: readonly Judged[];
  /** Null where nothing of the record changes. */
  readonly outcome: Outcome | null;
  /** Parts that the curator took from the file by name. */
  readonly overwritten: readonly string[];
}

/** Whether the curator takes a part of a record from the file, whatever speaks against it. */
export type Overwrites = (spec: RecordSpec, code: string, part: string) => boolean;

const VISIBILITY: Part = { name: 'visibility', fields: ['visibility'] };
const RULES = 'with what stands beside it, it would break a rule of the record';

export const broughtOf = (spec: RecordSpec, id: string, json: Row): Brought => ({ id, visibility: json.visibility ?? 'PUBLISHED', document: normalDocument(spec, json) });

export function landingOf(spec: RecordSpec, json: Row, brought: Brought, standing: Standing | null, claims: Claims, overwrites: Overwrites): Landing {
  const all = { json, brought, standing, overwritten: [] };
  const each = (verdict: 'NEW' | 'EQUAL'): Judged[] => partsOf(spec, [brought.document]).map((part) => ({ part, verdict, why: null }));
  const isWanted = ({ part }: Judged): boolean => overwrites(spec, brought.document.code, part.name);
  if (standing && !standing.differs) return { ...all, judged: each('EQUAL'), outcome: null };
  const first = standing?.document && standing.visibility ? judgedOf(spec, brought, standing, standing.document, standing.visibility, claims) : null;
  if (first) return settled(spec, { ...all, judged: first, outcome: null }, isWanted);
  const thrown = standing && !standing.document ? [thrownAway(brought, standing)] : [];
  if (thrown.some((one) => !isWanted(one))) return { ...all, judged: thrown, outcome: null };
  return { ...all, judged: each('NEW'), outcome: brought, overwritten: thrown.map(({ part }) => part.name) };
}

function judgedOf(spec: RecordSpec, brought: Brought, standing: Standing, document: Row, visibility: Visibility, claims: Claims): Judged[] {
  const judged = judge(spec, { base: standing.base?.document ?? null, stands: document, brings: brought.document }, claims);
  if (visibility === brought.visibility) return judged;
  if (standing.base?.visibility === brought.visibility) return [...judged, { part: VISIBILITY, verdict: 'KEPT', why: 'the file says what it said before' }];
  return [...judged, { part: VISIBILITY, verdict: standing.isWritten ? 'CONFLICT' : 'CHANGED', why: standing.isWritten ? `${standing.by ?? 'a party'} wrote the record` : null }];
}

/** A record that was thrown away is not brought back by the file that brought it. */
const thrownAway = (brought: Brought, { base, by }: Standing): Judged =>
  ({ part: VISIBILITY, verdict: base && canonical(base.document) === canonical(brought.document) ? 'KEPT' : 'CONFLICT', why: `${by ?? 'a party'} took the record back` });

/** The outcome of a record that stands; a mix that breaks a rule of its type is not made. */
function settled(spec: RecordSpec, landing: Landing, isWanted: (one: Judged) => boolean): Landing {
  const overwritten = landing.judged.filter((one) => (one.verdict === 'CONFLICT' || one.verdict === 'KEPT') && isWanted(one)).map(({ part }) => part.name);
  const judged = landing.judged.map((one): Judged => (overwritten.includes(one.part.name) ? { ...one, verdict: 'CHANGED' } : one));
  const outcome = outcomeOf(spec, landing, judged);
  if (outcome && outcome.document !== landing.brought.document && !isSound(spec, outcome)) return leftAlone({ ...landing, judged });
  return { ...landing, judged, outcome, overwritten };
}

function outcomeOf(spec: RecordSpec, { brought, standing }: Landing, judged: readonly Judged[]): Outcome | null {
  const wanted = judged.filter(taken).map(({ part }) => part);
  if (wanted.length === 0) return null;
  const visibility = wanted.includes(VISIBILITY) ? brought.visibility : standing!.visibility!;
  const isWhole = judged.every((one) => one.part === VISIBILITY || one.verdict === 'EQUAL' || taken(one));
  return { visibility, document: isWhole ? brought.document : mixed(spec, standing!.document!, brought.document, wanted) };
}

/** Nothing of the record is taken: all that differs is a conflict. */
export const leftAlone = (landing: Landing): Landing => ({ ...landing, judged: keepAll(landing.judged, RULES), outcome: null, overwritten: [] });

/** True where the document is neither that of the file nor that of the register. */
export const isMixed = ({ judged, outcome }: Landing): boolean => outcome !== null && judged.some(({ verdict }) => verdict === 'KEPT' || verdict === 'CONFLICT');

function isSound(spec: RecordSpec, { document, visibility }: Outcome): boolean {
  const json = { ...document, visibility };
  return validatorOf(spec)(json) && [...besideValues(json), ...(spec.check?.(json) ?? [])].length === 0;
}

/** The draft that waits, over what a load changed beside it: where the draft says what stood before, it says what stands now. */
export function carried(spec: RecordSpec, { standing, outcome }: Landing): Row | null {
  if (!standing?.draft || !outcome) return null;
  const [before, draft] = [standing.document!, standing.draft];
  const untouched = partsOf(spec, [before, draft, outcome.document]).filter((part) => said(spec, part, draft) === said(spec, part, before));
  return mixed(spec, draft, outcome.document, untouched);
}
