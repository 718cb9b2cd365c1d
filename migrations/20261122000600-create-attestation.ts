import type { MigrationInterface, QueryRunner } from 'typeorm';
import { localizedText, oneOf, partialDate, protect, recordColumns } from '../src/kernel/tables';

/** Types that parties may attest and that may be merged, each with its table. */
const TABLES = { Project: 'project', BilateralProgram: 'bilateral_program', Commitment: 'commitment', Organization: 'organization', Event: 'event', Offer: 'offer', Request: 'request' };

/** What parties say of records, and which records were merged into which. A word on a hidden record is hidden with it. */
export class CreateAttestation20261122000600 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table attestation (${recordColumns('attestation')},
        ${oneOf('attestation', 'record_type', Object.keys(TABLES), true)},
        record_id text not null,
        field text constraint attestation_field_named check (field <> ''),
        party_country text collate "C",
        party_organization_id text,
        ${oneOf('attestation', 'verdict', ['CONFIRMED', 'DISPUTED'], true)},
        own_value text,
        own_currency text constraint attestation_own_currency_shape check (own_currency ~ '^[A-Z]{3}$'),
        note text,
        ${partialDate('attestation', 'attested_on')},
        constraint attestation_one_party check (num_nonnulls(party_country, party_organization_id) = 1),
        constraint attestation_own_value_is_dispute check (own_value is null or verdict = 'DISPUTED'),
        constraint attestation_currency_of_value check (own_currency is null or own_value is not null)
      );
      create unique index attestation_once on attestation (record_id, coalesce(field, ''), coalesce(party_country, party_organization_id));
      create trigger attestation_sources_exist before insert or update of citations on attestation for each row execute function mixta_check_citations();
      ${protect('attestation', visibleWith('record_id'))}

      create table record_merge (${recordColumns('record_merge')},
        ${oneOf('record_merge', 'record_type', Object.keys(TABLES), true)},
        old_id text not null constraint record_merge_old_id_unique unique,
        kept_id text not null,
        today_id text,
        ${localizedText('record_merge', 'title')},
        ${partialDate('record_merge', 'merged_on')},
        by_country text collate "C",
        by_organization_id text,
        ${partialDate('record_merge', 'undone_on')},
        note text,
        constraint record_merge_not_into_itself check (kept_id <> old_id),
        constraint record_merge_one_by check (num_nonnulls(by_country, by_organization_id) <= 1)
      );
      create index record_merge_today_index on record_merge (today_id);
      create trigger record_merge_sources_exist before insert or update of citations on record_merge for each row execute function mixta_check_citations();
      ${protect('record_merge', visibleWith('today_id'))}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table record_merge; drop table attestation;');
  }
}

const visibleWith = (column: string): string => `visibility = 'PUBLISHED' and case record_type
  ${Object.entries(TABLES).map(([type, table]) => `when '${type}' then exists (select 1 from ${table} r where r.id = ${column})`).join(' ')} else false end`;
