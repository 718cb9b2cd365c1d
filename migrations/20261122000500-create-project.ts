import type { MigrationInterface, QueryRunner } from 'typeorm';
import { datesInOrder, localizedText, oneOf, partialDate, protectParts, protectRecords, recordColumns } from '../src/kernel/tables';

const STATUSES = ['REQUESTED', 'FORMULATED', 'APPROVED', 'IN_EXECUTION', 'SUSPENDED', 'CANCELLED', 'COMPLETED', 'EVALUATED'];
const REASONS = ['BUDGET_CUT', 'CHANGE_OF_PRIORITIES', 'CHANGE_OF_GOVERNMENT', 'NO_COUNTERPART', 'FORCE_MAJEURE', 'OTHER'];

/** Projects, the statuses they took and their ids elsewhere. */
export class CreateProject20261122000500 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table project (
        ${recordColumns('project')},
        ${localizedText('project', 'title')},
        ${localizedText('project', 'topic')},
        ${localizedText('project', 'description')},
        ${oneOf('project', 'instrument', ['PROGRAM', 'PROJECT', 'ACTION'])},
        ${oneOf('project', 'modality', ['BILATERAL', 'TRIANGULAR', 'REGIONAL', 'NORTH_SOUTH'])},
        ${oneOf('project', 'status', STATUSES)},
        ${partialDate('project', 'status_as_of')},
        ${partialDate('project', 'start_on')},
        ${partialDate('project', 'end_on')},
        ${partialDate('project', 'actual_start')},
        ${partialDate('project', 'actual_end')},
        ${partialDate('project', 'approved_on')},
        program_id text,
        session_id text,
        commitment_id text constraint project_commitment_unique unique deferrable initially deferred,
        sector_text text,
        note text,
        constraint project_is_named check (title is not null or topic is not null),
        constraint project_region_is_no_action check (modality <> 'REGIONAL' or instrument <> 'ACTION'),
        constraint project_actual_start_not_future check (mixta_first_day(actual_start) <= current_date),
        constraint project_actual_end_not_future check (mixta_first_day(actual_end) <= current_date),
        ${datesInOrder('project', 'start_on', 'end_on')},
        ${datesInOrder('project', 'actual_start', 'actual_end')}
      );
      create index project_program on project (program_id, code);
      create index project_session on project (session_id, code);
      create index project_modality on project (modality, code);
      create index project_status on project (status, code);
      create index project_start on project (start_on, code);
      ${protectRecords('project')}
      create table project_status_change (
        project_id text not null constraint project_status_change_project_fk references project,
        position int not null,
        ${oneOf('project_status_change', 'status', STATUSES, true)},
        ${partialDate('project_status_change', 'changed_on')},
        ${oneOf('project_status_change', 'reason', REASONS)},
        note text,
        constraint project_status_change_pk primary key (project_id, position),
        constraint project_status_change_reason_of_stop check (reason is null or status in ('CANCELLED', 'SUSPENDED'))
      );
      ${protectParts('project_status_change', 'project_id', 'project')}
      create table project_external_id (
        project_id text not null constraint project_external_id_project_fk references project,
        position int not null,
        scheme text collate "C" not null,
        value text collate "C" not null,
        constraint project_external_id_pk primary key (project_id, position),
        constraint project_external_id_unique unique (scheme, value) deferrable initially deferred
      );
      ${protectParts('project_external_id', 'project_id', 'project')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table project_external_id; drop table project_status_change; drop table project;');
  }
}
