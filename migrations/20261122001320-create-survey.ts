import type { MigrationInterface, QueryRunner } from 'typeorm';
import { hideWithParent, localizedText, oneOf, protectParts, protectRecords, recordColumns } from '../src/kernel/tables';

const GROUPS = ['GOVERNMENT', 'AGENCY_AREA', 'CIVIL_SOCIETY', 'PRIVATE_SECTOR', 'SUBNATIONAL_GOVERNMENT', 'PARLIAMENT', 'PARTNER_COUNTRY', 'ACADEMIA'];

/** The public has no right at all: what one respondent said is read by the loader alone, which counts it. */
const keepFromAll = (table: string): string => `
      alter table ${table} enable row level security;
      alter table ${table} force row level security;
      grant select, insert, update, delete on ${table} to mixta_loader;
      create policy ${table}_load on ${table} for all to mixta_loader using (true) with check (true);`;

/** Questionnaires by group, answers that nobody may read one by one, and their spread without the small groups. */
export class CreateSurvey20261122001320 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table survey_question (${recordColumns('survey_question')},
        exercise_id text not null constraint survey_question_exercise_fk references monitoring_exercise deferrable initially deferred,
        indicator_id text constraint survey_question_indicator_fk references effectiveness_indicator deferrable initially deferred,
        number text,
        ${oneOf('survey_question', 'kind', ['SINGLE_CHOICE', 'RATING'], true)},
        ${localizedText('survey_question', 'text', true)},
        groups text[] not null constraint survey_question_groups_known check (groups <@ array[${GROUPS.map((each) => `'${each}'`).join(', ')}] and cardinality(groups) > 0)
      );
      create index survey_question_exercise_index on survey_question (exercise_id, code);
      create index survey_question_indicator_index on survey_question (indicator_id, code);
      ${protectRecords('survey_question')}
      ${hideWithParent('survey_question', 'exercise_id', 'monitoring_exercise')}
      create table survey_option (
        question_id text not null constraint survey_option_question_fk references survey_question on delete cascade,
        position int not null,
        name text not null,
        ${localizedText('survey_option', 'text', true)},
        constraint survey_option_pk primary key (question_id, position),
        constraint survey_option_once unique (question_id, name) deferrable initially deferred
      );
      ${protectParts('survey_option', 'question_id', 'survey_question')}
      create table survey_response (${recordColumns('survey_response')},
        exercise_id text not null constraint survey_response_exercise_fk references monitoring_exercise deferrable initially deferred,
        ${oneOf('survey_response', 'stakeholder_group', GROUPS, true)}
      );
      create trigger survey_response_sources_exist before insert or update of citations on survey_response for each row execute function mixta_check_citations();
      ${keepFromAll('survey_response')}
      create table survey_answer (
        response_id text not null constraint survey_answer_response_fk references survey_response on delete cascade,
        position int not null,
        question_id text not null constraint survey_answer_question_fk references survey_question deferrable initially deferred,
        option_name text not null,
        constraint survey_answer_pk primary key (response_id, position),
        constraint survey_answer_once unique (response_id, question_id) deferrable initially deferred
      );
      create index survey_answer_question_index on survey_answer (question_id);
      ${keepFromAll('survey_answer')}
      ${OFFERED}
      ${RESULTS}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table dialogue_rating; drop table survey_group_result; drop table survey_answer; drop table survey_response; drop table survey_option; drop table survey_question; drop function survey_option_offered();');
  }
}

/** No foreign key: the names of options are unique only at the end of a load, when they may have changed places. */
const OFFERED = `
      create function survey_option_offered() returns trigger language plpgsql as $$
      begin
        if not exists (select 1 from survey_option o where o.question_id = new.question_id and o.name = new.option_name)
          then raise check_violation using message = 'an answer that the question does not offer', detail = new.option_name, constraint = 'survey_answer_option_offered'; end if;
        return null;
      end $$;
      create constraint trigger survey_answer_option_offered after insert or update on survey_answer deferrable initially deferred
        for each row execute function survey_option_offered();`;

const RESULTS = `
      create table survey_group_result (
        question_id text not null constraint survey_group_result_question_fk references survey_question on delete cascade,
        position int not null,
        ${oneOf('survey_group_result', 'stakeholder_group', GROUPS, true)},
        ${oneOf('survey_group_result', 'standing', ['SHOWN', 'SUPPRESSED', 'NO_RESPONDENTS'], true)},
        respondents int,
        cells jsonb,
        constraint survey_group_result_pk primary key (question_id, position),
        constraint survey_group_result_once unique (question_id, stakeholder_group) deferrable initially deferred,
        constraint survey_group_result_no_small_group check ((standing = 'SHOWN') = (cells is not null) and (standing = 'SHOWN') = (respondents is not null) and coalesce(respondents, 3) >= 3)
      );
      ${protectParts('survey_group_result', 'question_id', 'survey_question')}
      create table dialogue_rating (${recordColumns('dialogue_rating')},
        exercise_id text not null constraint dialogue_rating_exercise_fk references monitoring_exercise deferrable initially deferred,
        body_id text constraint dialogue_rating_body_fk references body,
        question_id text constraint dialogue_rating_question_fk references survey_question deferrable initially deferred,
        ${oneOf('dialogue_rating', 'aspect', ['STRUCTURE', 'INFLUENCE', 'RELEVANCE', 'JOINT_ACTION'], true)},
        ${oneOf('dialogue_rating', 'stakeholder_group', GROUPS, true)},
        ${localizedText('dialogue_rating', 'summary')},
        ${localizedText('dialogue_rating', 'lowest')},
        ${localizedText('dialogue_rating', 'highest')}
      );
      create index dialogue_rating_exercise_index on dialogue_rating (exercise_id, code);
      create index dialogue_rating_body_index on dialogue_rating (body_id, code);
      ${protectRecords('dialogue_rating')}
      alter policy dialogue_rating_read on dialogue_rating using (visibility = 'PUBLISHED'
        and exists (select 1 from monitoring_exercise parent where parent.id = dialogue_rating.exercise_id)
        and (body_id is null or exists (select 1 from body seen where seen.id = dialogue_rating.body_id)));`;
