import type { MigrationInterface, QueryRunner } from 'typeorm';
import { localizedText, oneOf, partialDate, protectRecords, recordColumns } from '../src/kernel/tables';

const owned = (table: string) => `
  ${localizedText(table, 'name', true)},
  acronym text,
  country text collate "C" constraint ${table}_country_fk references country (iso3),
  organization_id text constraint ${table}_organization_fk references organization,`;

/** Registries and platforms, and the funds that no other fund of two parties is: those belong to agreements. */
export class CreateInformationSystemAndFund20261122000245 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table information_system (
        ${recordColumns('information_system')},
        ${owned('information_system')}
        ${oneOf('information_system', 'kind', ['REGISTRY', 'STATISTICS', 'PLATFORM'])},
        url text constraint information_system_url_is_web check (url ~ '^https?://'),
        note text
      );
      ${protectRecords('information_system')}
      create table fund (
        ${recordColumns('fund')},
        ${owned('fund')}
        ${oneOf('fund', 'kind', ['COOPERATION_FUND', 'FINANCIAL_COOPERATION_FUND'])},
        ${partialDate('fund', 'established_on')},
        note text
      );
      ${protectRecords('fund')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table fund; drop table information_system;');
  }
}
