import type { MigrationInterface, QueryRunner } from 'typeorm';
import { datesInOrder, hideWithParent, localizedText, oneOf, partialDate, protectParts, protectRecords, recordColumns } from '../src/kernel/tables';

const KINDS = ['BILATERAL', 'JOINT_FUND', 'FUND_CALL', 'TRIANGULAR', 'REGIONAL'];
const MEANS = ['PERIODIC_REPORT', 'FOLLOW_UP_MISSION', 'GENERAL_INDICATORS', 'MIDTERM_EVALUATION', 'FINAL_EVALUATION'];

/** Programs that sessions approve, with parties, priority areas, references to the SDGs and review events. */
export class CreateBilateralProgram20261122000420 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table bilateral_program (
        ${recordColumns('bilateral_program')},
        ${localizedText('bilateral_program', 'name', true)},
        ${oneOf('bilateral_program', 'kind', KINDS, true)},
        ${partialDate('bilateral_program', 'start_on')},
        ${partialDate('bilateral_program', 'end_on')},
        session_id text constraint bilateral_program_session_fk references session,
        mechanism text,
        operational_mechanism boolean,
        operational_mechanism_text text,
        budgetary_mechanism boolean,
        budgetary_mechanism_text text,
        monitoring_means text[] constraint bilateral_program_monitoring_means_known check (monitoring_means <@ array[${MEANS.map((means) => `'${means}'`).join(', ')}]::text[]),
        declared_projects int constraint bilateral_program_declared_projects_counted check (declared_projects >= 0),
        note text,
        ${datesInOrder('bilateral_program', 'start_on', 'end_on')}
      );
      create index bilateral_program_by_session on bilateral_program (session_id);
      ${protectRecords('bilateral_program')}
      create table bilateral_program_party (
        program_id text not null constraint bilateral_program_party_program_fk references bilateral_program on delete cascade,
        position int not null,
        country text collate "C",
        organization_id text,
        grouping_id text,
        constraint bilateral_program_party_pk primary key (program_id, position),
        constraint bilateral_program_party_is_one check (num_nonnulls(country, organization_id, grouping_id) = 1),
        constraint bilateral_program_party_once unique (program_id, country)
      );
      create index bilateral_program_party_by_country on bilateral_program_party (country);
      ${protectParts('bilateral_program_party', 'program_id', 'bilateral_program')}
      create table bilateral_program_priority_area (
        program_id text not null constraint bilateral_program_priority_area_program_fk references bilateral_program on delete cascade,
        position int not null,
        ${localizedText('bilateral_program_priority_area', 'text', true)},
        node_id text,
        constraint bilateral_program_priority_area_pk primary key (program_id, position)
      );
      ${protectParts('bilateral_program_priority_area', 'program_id', 'bilateral_program')}
      create table bilateral_program_sdg (
        program_id text not null constraint bilateral_program_sdg_program_fk references bilateral_program on delete cascade,
        position int not null,
        sdg_id text not null,
        ${oneOf('bilateral_program_sdg', 'level', ['GOAL', 'TARGET', 'INDICATOR'], true)},
        constraint bilateral_program_sdg_pk primary key (program_id, position),
        constraint bilateral_program_sdg_once unique (program_id, sdg_id)
      );
      ${protectParts('bilateral_program_sdg', 'program_id', 'bilateral_program')}
      create table review_event (
        ${recordColumns('review_event')},
        program_id text not null constraint review_event_program_fk references bilateral_program,
        ${oneOf('review_event', 'kind', MEANS, true)},
        ${partialDate('review_event', 'held_on')},
        ${localizedText('review_event', 'outcome')},
        document_id text,
        note text
      );
      create index review_event_by_program on review_event (program_id);
      ${protectRecords('review_event')}
      ${hideWithParent('review_event', 'program_id', 'bilateral_program')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table review_event;
      drop table bilateral_program_sdg;
      drop table bilateral_program_priority_area;
      drop table bilateral_program_party;
      drop table bilateral_program;
    `);
  }
}
