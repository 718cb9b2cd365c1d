import type { MigrationInterface, QueryRunner } from 'typeorm';
import { localizedText, oneOf, openToAll, partialDate } from '../src/kernel/tables';

/** The two sector vocabularies and the Sustainable Development Goals, each as one tree. */
export class CreateSectorAndSdg20261122000110 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table sector (
        id text not null constraint sector_pk primary key,
        vocabulary text collate "C" not null,
        code text collate "C" not null,
        parent_id text constraint sector_parent_fk references sector deferrable initially deferred,
        level int not null,
        ${localizedText('sector', 'label', true)},
        ${oneOf('sector', 'status', ['ACTIVE', 'WITHDRAWN'], true)},
        ${partialDate('sector', 'withdrawn_on')},
        constraint sector_code_unique unique (vocabulary, code)
      );
      ${openToAll('sector')}
      create table sdg (
        id text not null constraint sdg_pk primary key,
        code text collate "C" not null constraint sdg_code_unique unique,
        ${oneOf('sdg', 'level', ['GOAL', 'TARGET', 'INDICATOR'], true)},
        parent_id text constraint sdg_parent_fk references sdg deferrable initially deferred,
        ${localizedText('sdg', 'label', true)}
      );
      ${openToAll('sdg')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table sdg; drop table sector;');
  }
}
