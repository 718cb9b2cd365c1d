import type { MigrationInterface, QueryRunner } from 'typeorm';
import { localizedText, oneOf, partialDate, protectParts, protectRecords, recordColumns } from '../src/kernel/tables';

const STATUSES = ['AGREED', 'APPROVED', 'NOT_STARTED', 'IN_CONSULTATION', 'IN_NEGOTIATION', 'IN_EXECUTION', 'DONE', 'CANCELLED'];

/** The ledger: a commitment is one record however many sessions take it up; each time is an appearance. */
export class CreateCommitment20261122000430 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table commitment (
        ${recordColumns('commitment')},
        ${oneOf('commitment', 'kind', ['PROJECT', 'PROGRAM', 'FOLLOW_UP', 'REVIEW', 'AGREEMENT', 'POLITICAL', 'NEXT_SESSION'])},
        ${localizedText('commitment', 'title')},
        ${localizedText('commitment', 'topic')},
        ${partialDate('commitment', 'due')},
        ${oneOf('commitment', 'status', STATUSES)},
        ${partialDate('commitment', 'status_as_of')},
        note text,
        constraint commitment_has_title_or_topic check (num_nonnulls(title, topic) > 0),
        constraint commitment_status_dated_only_with_status check (status is not null or status_as_of is null)
      );
      ${protectRecords('commitment')}
      create table commitment_appearance (
        commitment_id text not null constraint commitment_appearance_commitment_fk references commitment on delete cascade,
        position int not null,
        session_id text not null constraint commitment_appearance_session_fk references session,
        page text,
        paragraph text,
        document_id text,
        ${oneOf('commitment_appearance', 'status', STATUSES)},
        constraint commitment_appearance_pk primary key (commitment_id, position),
        constraint commitment_appearance_once_a_session unique (commitment_id, session_id) deferrable initially deferred
      );
      create index commitment_appearance_by_session on commitment_appearance (session_id);
      ${protectParts('commitment_appearance', 'commitment_id', 'commitment')}
      -- An appearance at a hidden session would give that session away, if only by being counted.
      create policy commitment_appearance_session_seen on commitment_appearance as restrictive for select to mixta_anonymous
        using (exists (select 1 from session seen where seen.id = commitment_appearance.session_id));
      create table commitment_responsible (
        commitment_id text not null constraint commitment_responsible_commitment_fk references commitment on delete cascade,
        position int not null,
        country text collate "C",
        organization_id text,
        partner text,
        constraint commitment_responsible_pk primary key (commitment_id, position),
        constraint commitment_responsible_named check (num_nonnulls(country, organization_id, partner) > 0)
      );
      create index commitment_responsible_by_country on commitment_responsible (country);
      ${protectParts('commitment_responsible', 'commitment_id', 'commitment')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table commitment_responsible; drop table commitment_appearance; drop table commitment;');
  }
}
