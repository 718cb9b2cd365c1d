import type { MigrationInterface, QueryRunner } from 'typeorm';
import { datesInOrder, localizedText, oneOf, partialDate, protectParts, protectRecords, recordColumns } from '../src/kernel/tables';

/** Conventions and memoranda, with who signed and what they say. */
export class CreateAgreement20261122000400 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table agreement (
        ${recordColumns('agreement')},
        ${localizedText('agreement', 'title', true)},
        ${oneOf('agreement', 'kind', ['CONVENTION', 'TREATY', 'ASSOCIATION', 'MEMORANDUM', 'OTHER'])},
        ${partialDate('agreement', 'signed_on')},
        ${partialDate('agreement', 'in_force_on')},
        ${partialDate('agreement', 'expires_on')},
        tacit_renewal boolean,
        ${partialDate('agreement', 'next_renewal_on')},
        place text,
        note text,
        ${datesInOrder('agreement', 'signed_on', 'in_force_on')},
        ${datesInOrder('agreement', 'signed_on', 'expires_on')},
        ${datesInOrder('agreement', 'in_force_on', 'expires_on')},
        constraint agreement_renewal_only_where_tacit check (next_renewal_on is null or tacit_renewal)
      );
      ${protectRecords('agreement')}
      create table agreement_signatory (
        agreement_id text not null constraint agreement_signatory_agreement_fk references agreement on delete cascade,
        position int not null,
        country text collate "C",
        organization_id text,
        partner text,
        constraint agreement_signatory_pk primary key (agreement_id, position),
        constraint agreement_signatory_named check (num_nonnulls(country, organization_id, partner) > 0)
      );
      create index agreement_signatory_by_country on agreement_signatory (country);
      ${protectParts('agreement_signatory', 'agreement_id', 'agreement')}
      create table agreement_clause (
        agreement_id text not null constraint agreement_clause_agreement_fk references agreement on delete cascade,
        position int not null,
        label text,
        ${localizedText('agreement_clause', 'text', true)},
        constraint agreement_clause_pk primary key (agreement_id, position)
      );
      ${protectParts('agreement_clause', 'agreement_id', 'agreement')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table agreement_clause; drop table agreement_signatory; drop table agreement;');
  }
}
