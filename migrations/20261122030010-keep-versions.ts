import type { MigrationInterface, QueryRunner } from 'typeorm';
import { mayWrite, openToAll } from '../src/kernel/tables';

/** Types of records that somebody may see, and their tables; answers to surveys are nobody's to read. */
const TYPES = [
  'Document:document', 'PublishedStatistic:published_statistic', 'GlossaryTerm:glossary_term', 'CountryEvidence:country_evidence', 'Grouping:country_grouping',
  'Organization:organization', 'Body:body', 'LegalInstrument:legal_instrument', 'InformationSystem:information_system', 'Fund:fund', 'FocalPoint:focal_point',
  'ResultsFramework:results_framework', 'FrameworkNode:framework_node', 'FrameworkIndicator:framework_indicator', 'Crosswalk:crosswalk', 'ProgressReport:progress_report',
  'StrategyGap:strategy_gap', 'FrameworkFact:framework_fact', 'Agreement:agreement', 'JointCommission:joint_commission', 'Session:session', 'BilateralProgram:bilateral_program',
  'Commitment:commitment', 'ReviewEvent:review_event', 'JointFund:joint_fund', 'FundCall:fund_call', 'Proposal:proposal', 'Project:project', 'Offer:offer', 'Request:request',
  'Event:event', 'GoodPractice:good_practice', 'ValuationMethod:valuation_method', 'ContributionLine:contribution_line', 'Disbursement:disbursement',
  'BudgetStatement:budget_statement', 'AlignmentLink:alignment_link', 'AlignmentAssessment:alignment_assessment', 'EffectivenessPrinciple:effectiveness_principle',
  'MonitoringExercise:monitoring_exercise', 'ExerciseFact:exercise_fact', 'EffectivenessIndicator:effectiveness_indicator', 'Finding:monitoring_finding',
  'Workshop:monitoring_workshop', 'Recommendation:recommendation', 'FollowUpAction:follow_up_action', 'SurveyQuestion:survey_question',
  'DialogueRating:dialogue_rating', 'ReportingObligation:reporting_obligation', 'ParliamentaryQuestion:parliamentary_question', 'ParliamentaryHearing:parliamentary_hearing',
  'Consultation:consultation', 'TrainingProgram:training_program', 'SubnationalPlan:subnational_plan', 'Attestation:attestation', 'RecordMerge:record_merge',
].map((each) => each.split(':') as [string, string]);

/** Asked in the role of who asks. In a language that plans a branch when it comes to it: the tables together, each with its policies, take seconds to plan. */
const SEES = `create function mixta_sees(type text, id text) returns boolean stable language plpgsql as $$ begin
  case type
    ${TYPES.map(([type, table]) => `when '${type}' then return exists (select 1 from ${table} r where r.id = $2);`).join('\n    ')}
    else return false;
  end case; end $$`;

/** Every version of every record as a document of its data package, who made it, and the answers that were given to keys of idempotency. */
export class KeepVersions20261122030010 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(SEES);
    await db.query(`
      create table record_version (
        id bigint generated always as identity constraint record_version_pk primary key,
        record_type text not null,
        record_id text collate "C" not null,
        version int not null constraint record_version_counts check (version > 0),
        action text not null constraint record_version_action_known check (action in ('LOADED', 'SAVED', 'PUBLISHED', 'WITHDRAWN', 'DISCARDED', 'MERGED', 'UNMERGED')),
        visibility text not null constraint record_version_visibility_known check (visibility in ('PUBLISHED', 'DRAFT')),
        custodian text,
        document jsonb,
        party text,
        on_behalf_of text,
        reason text,
        origin text not null,
        at timestamptz not null default clock_timestamp(),
        constraint record_version_once unique (record_id, version),
        constraint record_version_gone_without_document check ((document is null) = (action in ('WITHDRAWN', 'DISCARDED')))
      );
      create index record_version_custodian_index on record_version (custodian, id);
      create function mixta_next_version() returns trigger language plpgsql as $$ begin
        if new.version <> 1 + coalesce((select max(v.version) from record_version v where v.record_id = new.record_id), 0) then
          raise exception 'a version follows the last one' using errcode = '23514', constraint = 'record_version_follows';
        end if;
        return new; end $$;
      create trigger record_version_follows before insert on record_version for each row execute function mixta_next_version();
      alter table record_version enable row level security;
      alter table record_version force row level security;
      grant select on record_version to mixta_anonymous;
      grant insert on record_version to mixta_writer;
      grant select, insert on record_version to mixta_loader;
      create policy record_version_load on record_version for select to mixta_loader using (true);
      create policy record_version_load_append on record_version for insert to mixta_loader with check (true);
      create policy record_version_read on record_version for select to mixta_anonymous using (visibility = 'PUBLISHED' and (document is null or mixta_sees(record_type, record_id)));
      create policy record_version_own on record_version for select to mixta_viewer using (custodian = any ((select mixta_read_parties())::text[]));
      create policy record_version_append on record_version for insert to mixta_writer with check (${mayWrite('record_version')});

      create table record_version_actor (
        version_id bigint not null constraint record_version_actor_pk primary key constraint record_version_actor_version_fk references record_version,
        subject text not null,
        kind text not null,
        roles text not null
      );
      alter table record_version_actor enable row level security;
      alter table record_version_actor force row level security;
      grant select on record_version_actor to mixta_viewer;
      grant insert on record_version_actor to mixta_writer;
      create policy record_version_actor_read on record_version_actor for select to mixta_viewer using (exists (
        select 1 from record_version v where v.id = record_version_actor.version_id
          and (v.custodian = any ((select mixta_read_parties())::text[]) or v.party = any ((select mixta_read_parties())::text[]))));
      create policy record_version_actor_append on record_version_actor for insert to mixta_writer with check (subject = nullif(current_setting('mixta.subject', true), ''));

      create table mutation_outcome (
        subject text not null,
        key text not null,
        mutation text not null,
        sha256 text not null,
        outcome jsonb not null,
        at timestamptz not null default clock_timestamp(),
        constraint mutation_outcome_pk primary key (subject, key)
      );
      alter table mutation_outcome enable row level security;
      alter table mutation_outcome force row level security;
      grant select, insert on mutation_outcome to mixta_writer;
      create policy mutation_outcome_read on mutation_outcome for select to mixta_writer using (subject = nullif(current_setting('mixta.subject', true), ''));
      create policy mutation_outcome_append on mutation_outcome for insert to mixta_writer with check (subject = nullif(current_setting('mixta.subject', true), ''));

      create table data_change (
        id bigint generated always as identity constraint data_change_pk primary key,
        at timestamptz not null default clock_timestamp()
      );
      ${openToAll('data_change')}
      grant insert on data_change to mixta_keeper;
      create policy data_change_append on data_change for insert to mixta_keeper with check (true);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table data_change;
      drop table mutation_outcome;
      drop table record_version_actor;
      drop table record_version;
      drop function mixta_next_version();
      drop function mixta_sees(text, text);
    `);
  }
}
