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
      create index sector_parent on sector (parent_id);
      ${openToAll('sector')}
      create table sdg (
        id text not null constraint sdg_pk primary key,
        code text collate "C" not null constraint sdg_code_unique unique,
        ${oneOf('sdg', 'level', ['GOAL', 'TARGET', 'INDICATOR'], true)},
        parent_id text constraint sdg_parent_fk references sdg deferrable initially deferred,
        sort_key text collate "C" not null constraint sdg_sort_key_unique unique,
        ${localizedText('sdg', 'label', true)},
        constraint sdg_level_by_code check (case level when 'GOAL' then code ~ '^[0-9]{1,2}$'
          when 'TARGET' then code ~ '^[0-9]{1,2}[.][0-9a-z]{1,2}$' else code ~ '^[0-9]{1,2}[.][0-9a-z]{1,2}[.][0-9]{1,2}$' end),
        constraint sdg_goals_alone_have_no_parent check ((level = 'GOAL') = (parent_id is null))
      );
      create index sdg_parent on sdg (parent_id);
      ${openToAll('sdg')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table sdg; drop table sector;');
  }
}
