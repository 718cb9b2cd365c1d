import type { MigrationInterface, QueryRunner } from 'typeorm';
import { localizedText, oneOf, partialDate, protectParts } from '../src/kernel/tables';

/** What a body agreed in a session, who answers for it and what was done since; who came, by group. */
export class AddBodyAgreements20261122001350 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table body add column sessions_listed int constraint body_sessions_listed_some check (sessions_listed > 0);
      alter table body_session add column attendance jsonb constraint body_session_attendance_list check (jsonb_typeof(attendance) = 'array');
      create table body_agreement (
        body_id text not null constraint body_agreement_body_fk references body on delete cascade,
        position int not null,
        session_label text not null,
        ${localizedText('body_agreement', 'text', true)},
        owner_id text constraint body_agreement_owner_fk references organization,
        owner_name text,
        ${partialDate('body_agreement', 'due_on')},
        ${oneOf('body_agreement', 'status', ['PLANNED', 'UNDER_WAY', 'DONE', 'DROPPED'])},
        ${partialDate('body_agreement', 'status_as_of')},
        ${localizedText('body_agreement', 'done_since')},
        constraint body_agreement_pk primary key (body_id, position)
      );
      ${protectParts('body_agreement', 'body_id', 'body')}
    `);
    // forced row-level security hides the rows from their owner
    await db.query(`set role mixta_loader; update body set sessions_listed = nullif((select count(*) from body_session s where s.body_id = body.id), 0); reset role;`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table body_agreement; alter table body_session drop column attendance; alter table body drop column sessions_listed;');
  }
}
