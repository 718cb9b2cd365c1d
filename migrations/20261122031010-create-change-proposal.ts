import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf, partialDate } from '../src/kernel/tables';

const PARTIES_OF_IT = `(proposer = any ((select mixta_read_parties())::text[]) or custodian = any ((select mixta_read_parties())::text[]))`;
const CUSTODIAN = `custodian = any ((select mixta_write_parties())::text[])`;

/** Changes that a party proposes to a record of another. They are between the two, whether the record is public or not, and hide with it. */
export class CreateChangeProposal20261122031010 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table change_proposal (
        id text not null constraint change_proposal_pk primary key,
        record_type text not null,
        record_id text collate "C" not null,
        record_version int not null constraint change_proposal_of_a_version check (record_version > 0),
        changes jsonb not null constraint change_proposal_changes_something check (jsonb_typeof(changes) = 'array' and jsonb_array_length(changes) between 1 and 50),
        reason text not null constraint change_proposal_has_reason check (reason <> ''),
        proposer text not null,
        custodian text not null,
        ${oneOf('change_proposal', 'state', ['OPEN', 'ACCEPTED', 'REFUSED'], true)},
        ${partialDate('change_proposal', 'proposed_on')} not null,
        ${partialDate('change_proposal', 'decided_on')},
        decision_reason text,
        constraint change_proposal_two_parties check (proposer <> custodian),
        constraint change_proposal_decided check ((state = 'OPEN') = (decided_on is null)),
        constraint change_proposal_refused_with_reason check (state <> 'REFUSED' or decision_reason is not null)
      );
      create index change_proposal_record_index on change_proposal (record_id);
      create index change_proposal_custodian_index on change_proposal (custodian, state);
      create index change_proposal_proposer_index on change_proposal (proposer, state);
      alter table change_proposal enable row level security;
      alter table change_proposal force row level security;
      grant select on change_proposal to mixta_viewer;
      grant insert, update (state, decided_on, decision_reason) on change_proposal to mixta_writer;
      create policy change_proposal_read on change_proposal for select to mixta_viewer using (${PARTIES_OF_IT} and mixta_sees(record_type, record_id));
      create policy change_proposal_make on change_proposal for insert to mixta_writer with check (
        state = 'OPEN' and proposer = any ((select mixta_write_parties())::text[]) and mixta_sees(record_type, record_id)
        and custodian = (select v.custodian from record_version v where v.record_id = change_proposal.record_id and v.version = change_proposal.record_version));
      create policy change_proposal_decide on change_proposal for update to mixta_writer using (state = 'OPEN' and ${CUSTODIAN}) with check (state <> 'OPEN' and ${CUSTODIAN});
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table change_proposal');
  }
}
