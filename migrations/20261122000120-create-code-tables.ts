import type { MigrationInterface, QueryRunner } from 'typeorm';
import { localizedText, oneOf, openToAll, partialDate } from '../src/kernel/tables';

/** Lists of codes that other bodies maintain, and the places that records name. */
export class CreateCodeTables20261122000120 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table policy_marker (
        id text not null constraint policy_marker_pk primary key,
        code text collate "C" not null constraint policy_marker_code_unique unique constraint policy_marker_code_shape check (code ~ '^[0-9]{1,3}$'),
        ${localizedText('policy_marker', 'label', true)}
      );
      ${openToAll('policy_marker')}
      create table code_list_entry (
        id text not null constraint code_list_entry_pk primary key,
        list text collate "C" not null,
        code text collate "C" not null,
        ${localizedText('code_list_entry', 'label', true)},
        ${oneOf('code_list_entry', 'status', ['ACTIVE', 'WITHDRAWN'], true)},
        ${partialDate('code_list_entry', 'withdrawn_on')},
        constraint code_list_entry_code_unique unique (list, code)
      );
      ${openToAll('code_list_entry')}
      create table currency (
        id text not null constraint currency_pk primary key,
        code text collate "C" not null constraint currency_code_unique unique constraint currency_code_shape check (code ~ '^[A-Z]{3}$'),
        digits int not null constraint currency_digits_known check (digits between 0 and 4),
        ${localizedText('currency', 'label', true)}
      );
      ${openToAll('currency')}
      create table region (
        id text not null constraint region_pk primary key,
        code text collate "C" not null constraint region_code_unique unique constraint region_code_shape check (code ~ '^[0-9]{3}$'),
        parent_id text constraint region_parent_fk references region deferrable initially deferred,
        ${localizedText('region', 'label', true)}
      );
      create index region_parent on region (parent_id);
      ${openToAll('region')}
      create table place (
        id text not null constraint place_pk primary key,
        code text collate "C" not null constraint place_code_unique unique,
        ${localizedText('place', 'label', true)},
        country text,
        subdivision text,
        latitude numeric constraint place_latitude_on_earth check (latitude between -90 and 90),
        longitude numeric constraint place_longitude_on_earth check (longitude between -180 and 180),
        constraint place_point_whole check ((latitude is null) = (longitude is null))
      );
      ${openToAll('place')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table place; drop table region; drop table currency; drop table code_list_entry; drop table policy_marker;');
  }
}
