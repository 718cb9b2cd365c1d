import type { MigrationInterface, QueryRunner } from 'typeorm';
import { hideWithParent, localizedText, oneOf, partialDate, protectParts, protectRecords, recordColumns } from '../src/kernel/tables';

const PRINCIPLES = ['COUNTRY_OWNERSHIP', 'FOCUS_ON_RESULTS', 'INCLUSIVE_PARTNERSHIPS', 'TRANSPARENCY_ACCOUNTABILITY'];

const assigned = (table: string): string => `
        owner_id text constraint ${table}_owner_fk references organization,
        owner_name text,
        ${partialDate(table, 'due_on')},
        ${oneOf(table, 'status', ['PLANNED', 'UNDER_WAY', 'DONE', 'DROPPED'])},
        ${partialDate(table, 'status_as_of')},`;

/** What an exercise recommends, who answers for it, and what was done, up to the evidence that closes it. */
export class CreateRecommendation20261122001310 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table recommendation (${recordColumns('recommendation')}, ${assigned('recommendation')}
        exercise_id text not null constraint recommendation_exercise_fk references monitoring_exercise deferrable initially deferred,
        number int not null constraint recommendation_number_counted check (number > 0),
        ${localizedText('recommendation', 'title', true)},
        ${localizedText('recommendation', 'detail')},
        principles text[] not null default '{}' constraint recommendation_principles_known check (principles <@ array[${PRINCIPLES.map((each) => `'${each}'`).join(', ')}]),
        constraint recommendation_number_once unique (exercise_id, number) deferrable initially deferred
      );
      ${protectRecords('recommendation')}
      ${hideWithParent('recommendation', 'exercise_id', 'monitoring_exercise')}
      create table recommendation_sub_point (
        recommendation_id text not null constraint recommendation_sub_point_recommendation_fk references recommendation on delete cascade,
        position int not null,
        ${localizedText('recommendation_sub_point', 'text', true)},
        is_truncated boolean not null,
        constraint recommendation_sub_point_pk primary key (recommendation_id, position)
      );
      ${protectParts('recommendation_sub_point', 'recommendation_id', 'recommendation')}
      create table follow_up_action (${recordColumns('follow_up_action')}, ${assigned('follow_up_action')}
        recommendation_id text not null constraint follow_up_action_recommendation_fk references recommendation deferrable initially deferred,
        sub_point int constraint follow_up_action_sub_point_counted check (sub_point > 0),
        ${localizedText('follow_up_action', 'text', true)},
        ${partialDate('follow_up_action', 'done_on')},
        constraint follow_up_action_done_when_finished check ((status is not distinct from 'DONE') = (done_on is not null))
      );
      create index follow_up_action_recommendation_index on follow_up_action (recommendation_id, code);
      ${protectRecords('follow_up_action')}
      ${hideWithParent('follow_up_action', 'recommendation_id', 'recommendation')}
      create table follow_up_evidence (
        action_id text not null constraint follow_up_evidence_action_fk references follow_up_action on delete cascade,
        position int not null,
        document_id text constraint follow_up_evidence_document_fk references document,
        url text constraint follow_up_evidence_url_is_web check (url ~ '^https?://'),
        ${localizedText('follow_up_evidence', 'statement')},
        constraint follow_up_evidence_pk primary key (action_id, position),
        constraint follow_up_evidence_shows_something check (num_nonnulls(document_id, url) >= 1)
      );
      ${protectParts('follow_up_evidence', 'action_id', 'follow_up_action')}
      create policy follow_up_evidence_document_seen on follow_up_evidence as restrictive for select to mixta_anonymous
        using (follow_up_evidence.document_id is null or exists (select 1 from document seen where seen.id = follow_up_evidence.document_id));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table follow_up_evidence; drop table follow_up_action; drop table recommendation_sub_point; drop table recommendation;');
  }
}
