import type { MigrationInterface, QueryRunner } from 'typeorm';
import { localizedText, openToAll } from '../src/kernel/tables';

/** Countries by ISO 3166-1. Whether one is a provider, a recipient or both is never a column: it follows from participations. */
export class CreateCountry20261122000200 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table country (
        id text not null constraint country_pk primary key,
        iso3 text collate "C" not null constraint country_iso3_unique unique constraint country_iso3_shape check (iso3 ~ '^[A-Z]{3}$'),
        iso2 text collate "C" not null constraint country_iso2_unique unique constraint country_iso2_shape check (iso2 ~ '^[A-Z]{2}$'),
        m49 text,
        region text,
        currency text,
        ${localizedText('country', 'label', true)}
      );
      ${openToAll('country')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table country;');
  }
}
