import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectRecords, recordColumns } from '../src/kernel/tables';

/** What a source says of a country's part in cooperation. Roles are not read off it: they follow from participations. */
export class CreateCountryEvidence20261122000260 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table country_evidence (
        ${recordColumns('country_evidence')},
        country text collate "C" not null constraint country_evidence_country_fk references country (iso3),
        text jsonb not null constraint country_evidence_text_is_text check (mixta_is_localized(text))
      );
      create index country_evidence_country on country_evidence (country, code);
      ${protectRecords('country_evidence')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table country_evidence;');
  }
}
