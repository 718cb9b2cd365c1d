import { canonical } from '../../../kernel/canonical';
import type { RecordSpec } from '../../../kernel/package';
import type { Row } from '../../../kernel/stub';
import type { Query } from '../../../kernel/transaction';
import { custodianOf } from './convert';
import { carried, type Landing } from './landing';

/** Keeps what a load changes in the history of its records, as documents; a draft that waits goes on waiting, over what changed. */
export async function keepVersions(query: Query, spec: RecordSpec, landings: readonly Landing[], origin: string, reason: string | null): Promise<void> {
  const changed = landings.filter(({ outcome }) => outcome);
  const loaded = changed.map(({ brought, standing, outcome, overwritten }) => ({
    ...versionOf(spec, brought.id, (standing?.version ?? 0) + 1, outcome!.document), visibility: outcome!.visibility, party: brought.document.assertedBy ?? null, reason: overwritten.length ? reason : null,
  }));
  const waiting = changed.flatMap((landing) => {
    const draft = carried(spec, landing);
    return draft ? [{ ...versionOf(spec, landing.brought.id, landing.standing!.version + 2, draft), visibility: 'DRAFT', party: landing.standing!.by, reason: `The draft over what the data package ${origin} changed` }] : [];
  });
  await append(query, spec, 'LOADED', loaded, origin);
  await append(query, spec, 'SAVED', waiting, origin);
}

const versionOf = (spec: RecordSpec, id: string, version: number, document: Row): Row => ({ id, version, document, custodian: custodianOf(spec, document) });

async function append(query: Query, spec: RecordSpec, action: 'LOADED' | 'SAVED', rows: readonly Row[], origin: string): Promise<void> {
  if (rows.length === 0) return;
  await query(
    `insert into record_version (record_type, record_id, version, action, visibility, custodian, document, party, origin, reason)
     select $2, r.id, r.version, $4, r.visibility, r.custodian, r.document, r.party, $3, r.reason
     from jsonb_to_recordset($1::jsonb) as r(id text, version int, visibility text, custodian text, party text, document jsonb, reason text)`,
    [JSON.stringify(rows), spec.type, origin, action],
  );
}

/** Keeps what the package brought where no version of its own holds it, so that the next load of it knows what its file said before. */
export async function keepBrought(query: Query, spec: RecordSpec, landings: readonly Landing[], origin: string): Promise<void> {
  const differing = landings.filter(({ standing }) => standing?.differs);
  const isHeld = ({ outcome, brought }: Landing): boolean => outcome !== null && outcome.visibility === brought.visibility && (outcome.document === brought.document || canonical(outcome.document) === canonical(brought.document));
  const held = differing.filter((landing) => isHeld(landing) && landing.standing!.isAside);
  const aside = differing.filter((landing) => !isHeld(landing) && !isKnown(landing));
  if (held.length) await query('delete from record_brought where package = $1 and record_id = any($2)', [origin, held.map(({ brought }) => brought.id)]);
  if (aside.length === 0) return;
  await query(
    `insert into record_brought (package, record_type, record_id, visibility, document)
     select $2, $3, r.id, r.visibility, r.document from jsonb_to_recordset($1::jsonb) as r(id text, visibility text, document jsonb)
     on conflict (package, record_id) do update set visibility = excluded.visibility, document = excluded.document`,
    [JSON.stringify(aside.map(({ brought }) => brought)), origin, spec.type],
  );
}

/** True where the file says what it said before, and that is kept already where a mixed version does not take its place. */
const isKnown = ({ standing, brought, outcome }: Landing): boolean => {
  const { base, isAside } = standing!;
  return base !== null && (isAside || outcome === null) && base.visibility === brought.visibility && canonical(base.document) === canonical(brought.document);
};
