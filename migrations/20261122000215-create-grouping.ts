import type { MigrationInterface, QueryRunner } from 'typeorm';
import { localizedText, protectParts, protectRecords, recordColumns } from '../src/kernel/tables';

/** Groups of countries as sources name them. Members are rows only where a source lists them. */
export class CreateGrouping20261122000215 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table country_grouping (
        ${recordColumns('country_grouping')},
        ${localizedText('country_grouping', 'name', true)},
        acronym text,
        members_listed int constraint country_grouping_members_listed_some check (members_listed > 0),
        note text
      );
      ${protectRecords('country_grouping')}
      create table grouping_member (
        grouping_id text not null constraint grouping_member_grouping_fk references country_grouping on delete cascade,
        position int not null,
        country text collate "C" not null constraint grouping_member_country_fk references country (iso3),
        constraint grouping_member_pk primary key (grouping_id, position),
        constraint grouping_member_once unique (grouping_id, country) deferrable initially deferred
      );
      create index grouping_member_country_index on grouping_member (country);
      ${protectParts('grouping_member', 'grouping_id', 'country_grouping')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table grouping_member; drop table country_grouping;');
  }
}
