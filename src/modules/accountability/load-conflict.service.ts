import { randomUUID } from 'node:crypto';
import type { Compared, ConfirmedField, Disputes, LoadConflict } from '../../kernel/module';
import { recordId } from '../../kernel/record-id';
import type { Query } from '../../kernel/transaction';
import type { ProposedChange } from './change-proposal.entity';
import { proposedByLoad } from './change-proposal.rules';

const TODAY = `to_char(now() at time zone 'UTC', 'YYYY-MM-DD')`;

/** What a load must not overwrite, and where its file says otherwise a proposal to the custodian: one for each part of a record, so that each is decided by itself. */
export const loadDisputes: Disputes = {
  confirmed: (query, recordIds) => query<ConfirmedField>(
    `select a.record_id as "recordId", a.field, a.custodian as party from attestation a where a.record_id = any($1) and a.verdict = 'CONFIRMED' and a.visibility = 'PUBLISHED' order by a.code`, [recordIds]),

  async tell(query, origin, compared, conflicts, reason) {
    await settle(query, origin, compared, reason);
    if (conflicts.length) await propose(query, origin, conflicts);
  },
};

/** What the package proposed before of these records is taken back, but for what its file still says; where the curator took a part from the file, it is accepted. */
async function settle(query: Query, origin: string, compared: readonly Compared[], reason: string | null): Promise<void> {
  await query(
    `update change_proposal p set decided_on = ${TODAY}, state = case when p.changes->0->>'field' = any(c.overwritten) then 'ACCEPTED' else 'WITHDRAWN' end,
       decision_reason = case when p.changes->0->>'field' = any(c.overwritten) then $3 end
     from (select r.id, array(select jsonb_array_elements_text(r.kept)) as kept, array(select jsonb_array_elements_text(r.overwritten)) as overwritten
       from jsonb_to_recordset($2::jsonb) as r(id text, kept jsonb, overwritten jsonb)) c
     where p.origin = $1 and p.state = 'OPEN' and p.record_id = c.id and not (p.changes->0->>'field' = any(c.kept))`,
    [origin, JSON.stringify(compared.map(({ recordId: id, kept, overwritten }) => ({ id, kept, overwritten }))), reason],
  );
}

async function propose(query: Query, origin: string, conflicts: readonly LoadConflict[]): Promise<void> {
  const proposals = conflicts.map(({ changes, ...conflict }) => ({ ...conflict, id: recordId('chg', randomUUID()), changes: changes.map(({ field, before, value }): ProposedChange => (
    { field, before: before === null ? null : JSON.stringify(before), value: JSON.stringify(value) })) }));
  await query(
    `insert into change_proposal (id, record_type, record_id, record_version, changes, reason, proposer, custodian, origin, state, proposed_on)
     select r.id, r."recordType", r."recordId", r.version, r.changes, $3, r.proposer, r.custodian, $2, 'OPEN', ${TODAY}
     from jsonb_to_recordset($1::jsonb) as r(id text, "recordType" text, "recordId" text, version int, changes jsonb, proposer text, custodian text)`,
    [JSON.stringify(proposals), origin, proposedByLoad(origin)],
  );
}
