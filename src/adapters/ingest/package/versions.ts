import type { RecordSpec } from '../../../kernel/package';
import type { Row } from '../../../kernel/stub';
import type { Query } from '../../../kernel/transaction';
import { normalDocument, type Converted } from './convert';

/** Keeps what a load brings in the history of its records, as documents; those that are as their newest version add none. */
export async function keepVersions(query: Query, spec: RecordSpec, batch: readonly { json: Row; converted: Converted }[], origin: string): Promise<void> {
  if (spec.isRecord === false) return;
  const rows = batch.map(({ json, converted: { row } }) => ({ id: row.id, visibility: row.visibility, custodian: row.custodian, party: json.assertedBy ?? null, document: normalDocument(spec, json) }));
  await query(
    `insert into record_version (record_type, record_id, version, action, visibility, custodian, document, party, origin)
     select $2, r.id, coalesce(last.version, 0) + 1, 'LOADED', r.visibility, r.custodian, r.document, r.party, $3
     from jsonb_to_recordset($1::jsonb) as r(id text, visibility text, custodian text, party text, document jsonb)
     left join lateral (select v.version, v.visibility, v.document from record_version v where v.record_id = r.id order by v.version desc limit 1) last on true
     where (last.visibility, last.document) is distinct from (r.visibility, r.document)`,
    [JSON.stringify(rows), spec.type, origin],
  );
}
