import type { MigrationInterface, QueryRunner } from 'typeorm';
import { localizedText, openToAll } from '../src/kernel/tables';

/** First-level subdivisions of countries by ISO 3166-2. */
export class CreateSubdivision20261122000210 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table subdivision (
        id text not null constraint subdivision_pk primary key,
        code text collate "C" not null constraint subdivision_code_unique unique constraint subdivision_code_shape check (code ~ '^[A-Z]{2}-[A-Z0-9]{1,3}$'),
        country text collate "C" not null constraint subdivision_country_fk references country (iso3),
        kind text not null,
        ${localizedText('subdivision', 'label', true)}
      );
      create index subdivision_country_index on subdivision (country, code);
      ${openToAll('subdivision')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table subdivision;');
  }
}
