import type { MigrationInterface, QueryRunner } from 'typeorm';

const PARTIES_OF_IT = `(proposer = any ((select mixta_read_parties())::text[]) or custodian = any ((select mixta_read_parties())::text[]))`;

/** What a package last brought of a record, where no version holds it, and conflicts of a load with what parties wrote or confirmed, as proposals. */
export class KeepWhatLoadsBrought20261122042000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table record_brought (
        package text not null,
        record_id text collate "C" not null,
        record_type text not null,
        visibility text not null constraint record_brought_visibility_known check (visibility in ('PUBLISHED', 'DRAFT')),
        document jsonb not null,
        constraint record_brought_pk primary key (package, record_id)
      );
      alter table record_brought enable row level security;
      alter table record_brought force row level security;
      grant select, insert, update, delete on record_brought to mixta_loader;
      create policy record_brought_load on record_brought for all to mixta_loader using (true) with check (true);

      alter table change_proposal
        add column origin text,
        alter column proposer drop not null,
        alter column custodian drop not null,
        add constraint change_proposal_of_somebody check (origin is not null or (proposer is not null and custodian is not null)),
        drop constraint change_proposal_state_known,
        add constraint change_proposal_state_known check (state in ('OPEN', 'ACCEPTED', 'REFUSED', 'WITHDRAWN'));
      create index change_proposal_origin_index on change_proposal (origin, record_id) where state = 'OPEN';
      grant select, insert, update on change_proposal to mixta_loader;
      create policy change_proposal_load on change_proposal for all to mixta_loader using (origin is not null) with check (origin is not null);
      alter policy change_proposal_read on change_proposal using ((${PARTIES_OF_IT} or custodian is null) and mixta_sees(record_type, record_id));
      alter policy change_proposal_make on change_proposal with check (
        state = 'OPEN' and origin is null and proposer = any ((select mixta_write_parties())::text[]) and mixta_sees(record_type, record_id)
        and custodian = (select v.custodian from record_version v where v.record_id = change_proposal.record_id and v.version = change_proposal.record_version));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter policy change_proposal_make on change_proposal with check (
        state = 'OPEN' and proposer = any ((select mixta_write_parties())::text[]) and mixta_sees(record_type, record_id)
        and custodian = (select v.custodian from record_version v where v.record_id = change_proposal.record_id and v.version = change_proposal.record_version));
      alter policy change_proposal_read on change_proposal using (${PARTIES_OF_IT} and mixta_sees(record_type, record_id));
      drop policy change_proposal_load on change_proposal;
      revoke select, insert, update on change_proposal from mixta_loader;
      alter table change_proposal no force row level security;
      delete from change_proposal where origin is not null;
      alter table change_proposal force row level security;
      drop index change_proposal_origin_index;
      alter table change_proposal
        drop constraint change_proposal_state_known,
        add constraint change_proposal_state_known check (state in ('OPEN', 'ACCEPTED', 'REFUSED')),
        drop constraint change_proposal_of_somebody,
        alter column custodian set not null,
        alter column proposer set not null,
        drop column origin;
      drop table record_brought;
    `);
  }
}
