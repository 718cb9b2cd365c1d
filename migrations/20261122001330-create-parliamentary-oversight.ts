import type { MigrationInterface, QueryRunner } from 'typeorm';
import { localizedText, oneOf, partialDate, protectParts, protectRecords, recordColumns } from '../src/kernel/tables';

/** A part or record that names a record which the viewer may not see leaves no trace. */
const seenWith = (table: string, column: string, record: string): string => `
      create policy ${table}_${column.replace(/_id$/, '')}_seen on ${table} as restrictive for select to mixta_anonymous
        using (${table}.${column} is null or exists (select 1 from ${record} seen where seen.id = ${table}.${column}));`;

const part = (table: string, parent: string, column: string): string => `
        ${column} text not null constraint ${table}_${column.replace(/_id$/, '')}_fk references ${parent} on delete cascade,
        position int not null,
        constraint ${table}_pk primary key (${column}, position),`;

/** What an executive owes its parliament: obligations with their deliveries, questions with their answers, hearings. */
export class CreateParliamentaryOversight20261122001330 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table reporting_obligation (${recordColumns('reporting_obligation')},
        country text collate "C" not null constraint reporting_obligation_country_fk references country (iso3),
        instrument_id text constraint reporting_obligation_instrument_fk references legal_instrument,
        framework_id text constraint reporting_obligation_framework_fk references results_framework,
        ${localizedText('reporting_obligation', 'text', true)},
        obliged_id text constraint reporting_obligation_obliged_fk references organization,
        obliged_name text,
        owed_to text,
        ${oneOf('reporting_obligation', 'frequency', ['YEARLY', 'ONCE', 'ON_REQUEST'])}
      );
      create index reporting_obligation_country_index on reporting_obligation (country, code);
      create index reporting_obligation_instrument_index on reporting_obligation (instrument_id);
      ${protectRecords('reporting_obligation')}
      ${seenWith('reporting_obligation', 'instrument_id', 'legal_instrument')}
      ${seenWith('reporting_obligation', 'framework_id', 'results_framework')}
      create table report_delivery (${part('report_delivery', 'reporting_obligation', 'obligation_id')}
        ${partialDate('report_delivery', 'period')} not null,
        ${partialDate('report_delivery', 'due_on')},
        ${partialDate('report_delivery', 'delivered_on')},
        report_id text constraint report_delivery_report_fk references progress_report,
        document_id text constraint report_delivery_document_fk references document
      );
      ${protectParts('report_delivery', 'obligation_id', 'reporting_obligation')}
      create table parliamentary_question (${recordColumns('parliamentary_question')},
        country text collate "C" not null constraint parliamentary_question_country_fk references country (iso3),
        chamber text,
        ${partialDate('parliamentary_question', 'asked_on')} not null,
        ${partialDate('parliamentary_question', 'answered_on')},
        ${localizedText('parliamentary_question', 'text', true)},
        ${localizedText('parliamentary_question', 'answer')},
        document_id text constraint parliamentary_question_document_fk references document,
        constraint parliamentary_question_answered_after_asked check (mixta_last_day(answered_on) >= mixta_first_day(asked_on)),
        constraint parliamentary_question_answer_has_date check (answer is null or answered_on is not null)
      );
      create index parliamentary_question_country_index on parliamentary_question (country, asked_on, code);
      ${protectRecords('parliamentary_question')}
      create table parliamentary_question_project (${part('parliamentary_question_project', 'parliamentary_question', 'question_id')}
        project_id text not null constraint parliamentary_question_project_project_fk references project,
        constraint parliamentary_question_project_once unique (question_id, project_id) deferrable initially deferred
      );
      create index parliamentary_question_project_project_index on parliamentary_question_project (project_id);
      ${protectParts('parliamentary_question_project', 'question_id', 'parliamentary_question')}
      ${seenWith('parliamentary_question_project', 'project_id', 'project')}
      create table parliamentary_hearing (${recordColumns('parliamentary_hearing')},
        country text collate "C" not null constraint parliamentary_hearing_country_fk references country (iso3),
        chamber text,
        ${localizedText('parliamentary_hearing', 'topic', true)},
        ${partialDate('parliamentary_hearing', 'expected_on')},
        ${partialDate('parliamentary_hearing', 'held_on')},
        obligation_id text constraint parliamentary_hearing_obligation_fk references reporting_obligation deferrable initially deferred,
        document_id text constraint parliamentary_hearing_document_fk references document
      );
      create index parliamentary_hearing_country_index on parliamentary_hearing (country, code);
      ${protectRecords('parliamentary_hearing')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table parliamentary_hearing; drop table parliamentary_question_project; drop table parliamentary_question; drop table report_delivery; drop table reporting_obligation;');
  }
}
