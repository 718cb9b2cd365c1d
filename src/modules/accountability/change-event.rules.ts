import { canonical } from '../../kernel/canonical';
import { daysFrom, firstDay, lastDay } from '../../kernel/partial-date';
import type { Row } from '../../kernel/stub';
import type { ChangeKind } from '../../kernel/change-kind';
import { changedFields, type FieldChange } from './document-diff.rules';

/** A public version of a record beside the public one before it; a document that is null is none, or none that may be seen. */
export interface VersionFact {
  readonly id: string; readonly recordType: string; readonly recordId: string; readonly version: number; readonly action: string; readonly recordedAt: string;
  readonly party: string | null; readonly onBehalfOf: string | null; readonly reason: string | null; readonly origin: string; readonly document: Row | null; readonly before: Row | null;
}

/** What happened, as its sentence tells it; which of the values are there depends on the kind. */
export interface Told { readonly from?: string | null; readonly to?: string | null; readonly period?: string | null; readonly days?: number | null; readonly measure?: string; readonly other?: string | null }

/** One thing that happened to a record. `index` is its place among those of its version. */
export interface ChangeFact {
  readonly version: VersionFact; readonly index: number; readonly kind: ChangeKind; readonly happenedOn: string; readonly actor: string | null; readonly reason: string | null;
  readonly fields: readonly FieldChange[]; readonly told: Told;
}

type Part = Omit<ChangeFact, 'version' | 'index'>;

/** Everything that a version tells: what became of the record, and what its own dated history holds that the version before did not. */
export function changesOf(version: VersionFact): ChangeFact[] {
  const { document, before } = version;
  const parts = !document ? withdrawn(version) : version.recordType === 'RecordMerge' ? mergeParts(version, document) : [...created(version), ...statusParts(version, document), ...revisionParts(version, document)];
  const rest = document && before ? restOf(version, document, before, parts) : [];
  return [...parts, ...rest].map((part, index) => ({ ...part, version, index }));
}

const part = (version: VersionFact, kind: ChangeKind, more: Partial<Part> = {}): Part =>
  ({ kind, happenedOn: version.recordedAt.slice(0, 10), actor: version.party, reason: version.reason, fields: [], told: {}, ...more });

const withdrawn = (version: VersionFact): Part[] => (version.action === 'WITHDRAWN' ? [part(version, 'WITHDRAWN')] : []);

const created = (version: VersionFact): Part[] => (version.before ? [] : [part(version, 'NEW')]);

/** A merge is a record of its own, which names what was merged into what. */
function mergeParts(version: VersionFact, document: Row): Part[] {
  const actor = document.byCountry ?? document.byOrganization ?? version.party;
  const told = { other: keptCode(document) };
  const found: Part[] = [];
  if (!version.before) found.push(part(version, 'MERGED', { actor, happenedOn: document.mergedOn ?? version.recordedAt.slice(0, 10), reason: document.note ?? version.reason, told }));
  if (document.undoneOn && !version.before?.undoneOn) found.push(part(version, 'UNMERGED', { actor: version.party ?? actor, happenedOn: document.undoneOn, told }));
  return found;
}

const NOT_KEPT = ['code', 'title', 'mergedOn', 'byCountry', 'byOrganization', 'undoneOn', 'note', 'citations', 'absences', 'assertedBy'];
const keptCode = (document: Row): string | null => Object.entries(document).find(([field, value]) => !NOT_KEPT.includes(field) && typeof value === 'string')?.[1] ?? null;

/** Steps of the status that the record itself dates, and one that it does not. */
function statusParts(version: VersionFact, document: Row): Part[] {
  const history: Row[] = document.statusHistory ?? [];
  const step = (from: string | null, to: string, on: string | null | undefined, reason: string | null = null): Part =>
    part(version, 'STATUS_CHANGED', { happenedOn: on ?? version.recordedAt.slice(0, 10), fields: [{ field: 'status', before: from, after: to }], told: { from, to }, reason: reason ?? version.reason });
  const found = history.flatMap((entry, i) => (isIn(version.before?.statusHistory, entry) ? [] : [step(history[i - 1]?.status ?? null, entry.status, entry.on, entry.note ?? entry.reason ?? null)]));
  const was = version.before?.status ?? null;
  const isTold = found.at(-1)?.told.to === document.status;
  if (version.before && document.status && document.status !== was && !isTold) found.push(step(was, document.status, document.statusAsOf));
  return found;
}

/** Values of an indicator that were revised: who, when and why stand in the record (DOMAIN.md invariant 11). */
function revisionParts(version: VersionFact, document: Row): Part[] {
  return ((document.revisions ?? []) as Row[]).filter((revision) => !isIn(version.before?.revisions, revision)).map((revision) => {
    const { measure, oldValue, newValue = null, revisedOn, revisedBy, reason } = revision;
    const period: string | null = revision.period ?? (measure === 'TARGET' ? document.target?.year : document.baseline?.year) ?? null;
    const field = fieldOfMeasure(measure, revision.period);
    return part(version, measure === 'TARGET' ? 'TARGET_CHANGED' : 'VALUE_REVISED', {
      happenedOn: revisedOn, actor: revisedBy, reason, fields: [{ field, before: oldValue, after: newValue }], told: { from: oldValue, to: newValue, period, measure, days: daysAfter(period, revisedOn) },
    });
  });
}

const fieldOfMeasure = (measure: string, period: string | null | undefined): string =>
  (measure === 'BASELINE' ? 'baseline.value' : period ? `periods[${period}].${measure === 'TARGET' ? 'target' : 'actual'}` : 'target.value');

/** Whole days from the last day of the period; null where the day or the period is not known. */
const daysAfter = (period: string | null, on: string): number | null => (!period || firstDay(on) !== lastDay(on) ? null : daysFrom(lastDay(period), on));

const isIn = (known: Row[] | undefined, entry: Row): boolean => (known ?? []).some((each) => canonical(each) === canonical(entry));

const MONEY = ['amount', 'currency'];
const HISTORY = ['statusHistory', 'revisions'];

/** What else changed: an amount in words of its own, everything else by the names of its fields. */
function restOf(version: VersionFact, document: Row, before: Row, parts: readonly Part[]): Part[] {
  const told = new Set(parts.flatMap(({ fields }) => fields.map(({ field }) => field)));
  const ofStatus = told.has('status') ? ['statusAsOf'] : [];
  const left = changedFields(before, document).filter(({ field }) => !told.has(field) && ![...HISTORY, ...ofStatus].some((name) => isOf(field, name)));
  const money = left.filter(({ field }) => MONEY.includes(field));
  const other = left.filter(({ field }) => !MONEY.includes(field));
  return [
    ...(money.length ? [part(version, 'AMOUNT_CHANGED', { fields: money, told: { from: moneyOf(before), to: moneyOf(document) } })] : []),
    ...(other.length && !parts.some(({ kind }) => kind === 'UNMERGED') ? [part(version, 'CHANGED', { fields: other })] : []),
  ];
}

const isOf = (field: string, name: string): boolean => field === name || field.startsWith(`${name}[`) || field.startsWith(`${name}.`);
const moneyOf = ({ amount, currency }: Row): string | null => (amount ? [amount, currency].filter(Boolean).join(' ') : null);
