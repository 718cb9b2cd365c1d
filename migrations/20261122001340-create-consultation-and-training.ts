import type { MigrationInterface, QueryRunner } from 'typeorm';
import { localizedText, oneOf, partialDate, protectParts, protectRecords, recordColumns } from '../src/kernel/tables';

const GROUPS = ['GOVERNMENT', 'AGENCY_AREA', 'CIVIL_SOCIETY', 'PRIVATE_SECTOR', 'SUBNATIONAL_GOVERNMENT', 'PARLIAMENT', 'PARTNER_COUNTRY', 'ACADEMIA'];

const part = (table: string, parent: string, column: string): string => `
        ${column} text not null constraint ${table}_${column.replace(/_id$/, '')}_fk references ${parent} on delete cascade,
        position int not null,
        constraint ${table}_pk primary key (${column}, position),`;

/** Drafts put to those concerned with the answer to each comment; training of those who cooperate; what plans of parts of a country say. */
export class CreateConsultationAndTraining20261122001340 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table consultation (${recordColumns('consultation')},
        country text collate "C" constraint consultation_country_fk references country (iso3),
        ${localizedText('consultation', 'title', true)},
        framework_id text constraint consultation_framework_fk references results_framework,
        document_id text constraint consultation_document_fk references document,
        ${partialDate('consultation', 'opened_on')},
        ${partialDate('consultation', 'comments_due_on')}
      );
      create index consultation_country_index on consultation (country, code);
      ${protectRecords('consultation')}
      create table consultation_comment (${part('consultation_comment', 'consultation', 'consultation_id')}
        ${oneOf('consultation_comment', 'stakeholder_group', GROUPS, true)},
        ${localizedText('consultation_comment', 'text', true)},
        ${partialDate('consultation_comment', 'received_on')},
        ${localizedText('consultation_comment', 'answer')},
        ${partialDate('consultation_comment', 'answered_on')}
      );
      ${protectParts('consultation_comment', 'consultation_id', 'consultation')}
      create table training_program (${recordColumns('training_program')},
        country text collate "C" constraint training_program_country_fk references country (iso3),
        ${localizedText('training_program', 'name', true)},
        organizer_id text constraint training_program_organizer_fk references organization,
        ${localizedText('training_program', 'subject')}
      );
      create index training_program_country_index on training_program (country, code);
      ${protectRecords('training_program')}
      create table training_session (${part('training_session', 'training_program', 'program_id')}
        label text not null,
        ${partialDate('training_session', 'held_on')},
        country text collate "C" constraint training_session_country_fk references country (iso3),
        subdivision_id text constraint training_session_subdivision_fk references subdivision,
        ${oneOf('training_session', 'stakeholder_group', GROUPS, true)},
        people int constraint training_session_people_counted check (people >= 0)
      );
      ${protectParts('training_session', 'program_id', 'training_program')}
      create table subnational_plan (${recordColumns('subnational_plan')},
        subdivision_id text not null constraint subnational_plan_subdivision_fk references subdivision,
        framework_id text constraint subnational_plan_framework_fk references results_framework,
        ${localizedText('subnational_plan', 'name', true)},
        mentions_cooperation boolean,
        ${oneOf('subnational_plan', 'sdg_reference', ['GOAL', 'TARGET', 'INDICATOR'])},
        reports_progress boolean
      );
      create index subnational_plan_subdivision_index on subnational_plan (subdivision_id, code);
      ${protectRecords('subnational_plan')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table subnational_plan; drop table training_session; drop table training_program; drop table consultation_comment; drop table consultation;`);
  }
}
