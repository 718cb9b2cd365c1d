import type { MigrationInterface, QueryRunner } from 'typeorm';
import { letKeeperFill, letKeeperFillNoMore, letPartiesWrite, letPartiesWriteNoMore, letPartiesWriteParts, letPartiesWritePartsNoMore } from '../src/kernel/tables';

/** Tables of records. */
const RECORDS = [
  'document', 'published_statistic', 'glossary_term', 'country_evidence', 'country_grouping', 'organization', 'body', 'legal_instrument', 'information_system', 'fund',
  'focal_point', 'results_framework', 'framework_node', 'framework_indicator', 'crosswalk', 'progress_report', 'strategy_gap', 'framework_fact', 'agreement', 'joint_commission',
  'session', 'bilateral_program', 'commitment', 'review_event', 'joint_fund', 'fund_call', 'proposal', 'project', 'offer', 'request', 'event', 'good_practice', 'valuation_method',
  'contribution_line', 'disbursement', 'budget_statement', 'alignment_link', 'alignment_assessment', 'effectiveness_principle', 'monitoring_exercise', 'exercise_fact',
  'effectiveness_indicator', 'monitoring_finding', 'monitoring_workshop', 'recommendation', 'follow_up_action', 'survey_question', 'survey_response', 'dialogue_rating',
  'reporting_obligation', 'parliamentary_question', 'parliamentary_hearing', 'consultation', 'training_program', 'subnational_plan', 'attestation', 'record_merge',
];

/** Tables of parts: table, column of the record, table of the record. */
const PARTS = [
  'document_page_anchor:document_id:document', 'published_statistic_breakdown:statistic_id:published_statistic', 'grouping_member:grouping_id:country_grouping',
  'organization_alias:organization_id:organization', 'organization_external_id:organization_id:organization', 'body_member:body_id:body', 'body_session:body_id:body',
  'body_agreement:body_id:body', 'body_mandate:body_id:body', 'legal_version:legal_instrument_id:legal_instrument', 'framework_node_sector:node_id:framework_node',
  'framework_node_sdg:node_id:framework_node', 'framework_indicator_revision:indicator_id:framework_indicator', 'framework_indicator_period:indicator_id:framework_indicator',
  'framework_indicator_evidence:indicator_id:framework_indicator', 'framework_indicator_rating:indicator_id:framework_indicator', 'crosswalk_node:crosswalk_id:crosswalk',
  'crosswalk_indicator:crosswalk_id:crosswalk', 'agreement_signatory:agreement_id:agreement', 'agreement_clause:agreement_id:agreement',
  'bilateral_program_party:program_id:bilateral_program', 'bilateral_program_priority_area:program_id:bilateral_program', 'bilateral_program_sdg:program_id:bilateral_program',
  'commitment_appearance:commitment_id:commitment', 'commitment_responsible:commitment_id:commitment', 'joint_fund_party:joint_fund_id:joint_fund',
  'project_status_change:project_id:project', 'project_external_id:project_id:project', 'participation:project_id:project', 'project_institution:project_id:project',
  'project_sector:project_id:project', 'project_sdg:project_id:project', 'project_policy_marker:project_id:project', 'project_territory:project_id:project',
  'project_attendees:project_id:project', 'project_link:project_id:project', 'offer_sector:offer_id:offer', 'offer_sdg:offer_id:offer', 'offer_target:offer_id:offer',
  'request_sector:request_id:request', 'request_sdg:request_id:request', 'request_addressee:request_id:request', 'event_topic:event_id:event', 'event_actor:event_id:event',
  'event_attendance:event_id:event', 'good_practice_evidence:good_practice_id:good_practice', 'contribution_line_recipient:line_id:contribution_line',
  'exercise_participation:exercise_id:monitoring_exercise', 'exercise_actor:exercise_id:monitoring_exercise', 'exercise_series_note:exercise_id:monitoring_exercise',
  'effectiveness_item:indicator_id:effectiveness_indicator', 'indicator_applicability:indicator_id:effectiveness_indicator',
  'monitoring_workshop_group:workshop_id:monitoring_workshop', 'recommendation_sub_point:recommendation_id:recommendation', 'follow_up_evidence:action_id:follow_up_action',
  'survey_option:question_id:survey_question', 'survey_answer:response_id:survey_response', 'report_delivery:obligation_id:reporting_obligation',
  'parliamentary_question_project:question_id:parliamentary_question', 'consultation_comment:consultation_id:consultation', 'training_session:program_id:training_program',
].map((each) => each.split(':') as [string, string, string]);

/** What is derived from published records. */
const DERIVED = [
  'project_search', 'event_search', 'organization_search', 'event_attendance_published', 'project_attendance_published', 'survey_group_result',
  'alignment_capability', 'alignment_capability_code', 'alignment_capability_gone', 'alignment_capability_node', 'alignment_capability_set',
];

/** Counts that nobody reads; what may be published of them is derived. */
const COUNTED: readonly (readonly [string, string])[] = [
  ['event_attendance', 'exists (select 1 from event parent where parent.id = event_attendance.event_id)'],
  ['project_attendees', 'exists (select 1 from project parent where parent.id = project_attendees.project_id)'],
  ['survey_response', `visibility = 'PUBLISHED'`],
  ['survey_answer', 'exists (select 1 from survey_response parent where parent.id = survey_answer.response_id)'],
];

/** Its custodian reads a record, and whoever writes for it the parts. */
const readers = (table: string): string => (table === 'survey_response' ? 'mixta_viewer' : 'mixta_writer');

/** Tables of which the proven offers, derived from completed projects, are rows. */
const PROVEN = `kind = 'PROVEN'`;
const PROVEN_PARTS = ['offer_sector', 'offer_sdg'];

const PARTIES = `
  create function mixta_claim(name text) returns text[] stable parallel safe language sql as $$
    select coalesce(string_to_array(nullif(current_setting('mixta.' || name, true), ''), ','), '{}') $$;
  create function mixta_parties_as(as_country text[], as_organization text[]) returns text[] stable parallel safe language sql as $$
    select case when mixta_claim('roles') && as_country then mixta_claim('countries') else '{}' end
        || case when mixta_claim('roles') && as_organization then mixta_claim('organizations') else '{}' end $$;
  create function mixta_own_parties() returns text[] stable parallel safe language sql as $$
    select mixta_parties_as('{OFFICIAL}', '{PARTNER,AGENCY_ADMIN}') $$;
  create table delegation (
    id text not null constraint delegation_pk primary key,
    from_party text not null,
    to_party text not null,
    rights text not null constraint delegation_rights_known check (rights in ('READ', 'WRITE', 'PUBLISH')),
    from_on date not null,
    until_on date not null constraint delegation_until_on_after_from_on check (until_on >= from_on),
    revoked_on date,
    reason text not null,
    constraint delegation_two_parties check (from_party <> to_party)
  );
  create index delegation_to_index on delegation (to_party);
  create index delegation_from_index on delegation (from_party);
  alter table delegation enable row level security;
  alter table delegation force row level security;
  grant select on delegation to mixta_viewer;
  grant insert, update on delegation to mixta_writer;
  grant select, insert, update, delete on delegation to mixta_loader;
  create policy delegation_load on delegation for all to mixta_loader using (true) with check (true);
  create policy delegation_read on delegation for select to mixta_viewer using (
    from_party = any ((select mixta_parties_as('{OFFICIAL,AUDITOR}', '{PARTNER,AGENCY_ADMIN,AUDITOR}'))::text[]) or to_party = any ((select mixta_parties_as('{OFFICIAL,AUDITOR}', '{PARTNER,AGENCY_ADMIN,AUDITOR}'))::text[]));
  create policy delegation_give on delegation for insert to mixta_writer with check (
    mixta_claim('scopes') && '{WRITE}' and from_party = any ((select mixta_parties_as('{OFFICIAL}', '{AGENCY_ADMIN}'))::text[]));
  create policy delegation_revoke on delegation for update to mixta_writer
    using (mixta_claim('scopes') && '{WRITE}' and from_party = any ((select mixta_parties_as('{OFFICIAL}', '{AGENCY_ADMIN}'))::text[]))
    with check (revoked_on is not null and from_party = any ((select mixta_parties_as('{OFFICIAL}', '{AGENCY_ADMIN}'))::text[]));
  create function mixta_delegated(wanted text[]) returns text[] stable parallel safe language sql as $$
    select coalesce(array_agg(d.from_party), '{}') from delegation d
    where d.to_party = any (mixta_own_parties()) and d.rights = any (wanted)
      and d.revoked_on is null and nullif(current_setting('mixta.today', true), '')::date between d.from_on and d.until_on $$;
  create function mixta_read_parties() returns text[] stable parallel safe language sql as $$
    select mixta_parties_as('{OFFICIAL,AUDITOR}', '{PARTNER,AGENCY_ADMIN,AUDITOR}') || mixta_delegated('{READ,WRITE,PUBLISH}') $$;
  create function mixta_write_parties() returns text[] stable parallel safe language sql as $$
    select case when mixta_claim('scopes') && '{WRITE}' then mixta_own_parties() || mixta_delegated('{WRITE,PUBLISH}') else '{}' end $$;
  create function mixta_publish_parties() returns text[] stable parallel safe language sql as $$
    select case when mixta_claim('scopes') && '{WRITE}' then mixta_parties_as('{OFFICIAL}', '{AGENCY_ADMIN}') || mixta_delegated('{PUBLISH}') else '{}' end $$;`;

const PARTIES_NO_MORE = `
  drop function mixta_publish_parties();
  drop function mixta_write_parties();
  drop function mixta_read_parties();
  drop function mixta_delegated(text[]);
  drop table delegation;
  drop function mixta_own_parties();
  drop function mixta_parties_as(text[], text[]);
  drop function mixta_claim(text);`;

/** Records get a custodian, the party that may change them; parties see and write their own, and who keeps the derived tables may do just that. */
export class LetPartiesWrite20261122030000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(PARTIES);
    for (const table of RECORDS) await db.query(`alter table ${table} add column custodian text; update ${table} set custodian = asserted_by where asserted_by is not null; create index ${table}_custodian_index on ${table} (custodian); ${letPartiesWrite(table)}`);
    for (const part of PARTS) await db.query(letPartiesWriteParts(...part));
    for (const [table, seen] of COUNTED) await db.query(`grant select on ${table} to mixta_keeper, ${readers(table)}; create policy ${table}_count on ${table} for select to mixta_keeper using (${seen})`);
    for (const table of DERIVED) await db.query(letKeeperFill(table));
    await db.query(`grant insert, update, delete on offer to mixta_keeper; create policy offer_keep on offer for all to mixta_keeper using (${PROVEN}) with check (${PROVEN})`);
    for (const table of PROVEN_PARTS) {
      const ofProven = `exists (select 1 from offer parent where parent.id = ${table}.offer_id and ${PROVEN})`;
      await db.query(`grant insert, update, delete on ${table} to mixta_keeper; create policy ${table}_keep on ${table} for all to mixta_keeper using (${ofProven}) with check (${ofProven})`);
    }
    await db.query(`grant update (today_id) on record_merge to mixta_keeper; create policy record_merge_keep on record_merge for update to mixta_keeper using (true) with check (true);
      create policy record_merge_follow on record_merge for select to mixta_keeper using (true)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop policy record_merge_follow on record_merge; drop policy record_merge_keep on record_merge; revoke update (today_id) on record_merge from mixta_keeper`);
    for (const table of [...PROVEN_PARTS, 'offer']) await db.query(`drop policy ${table}_keep on ${table}; revoke insert, update, delete on ${table} from mixta_keeper`);
    for (const table of DERIVED) await db.query(letKeeperFillNoMore(table));
    for (const [table] of COUNTED) await db.query(`drop policy ${table}_count on ${table}; revoke select on ${table} from mixta_keeper, ${readers(table)}`);
    for (const [table] of PARTS) await db.query(letPartiesWritePartsNoMore(table));
    for (const table of RECORDS) await db.query(`${letPartiesWriteNoMore(table)} alter table ${table} drop column custodian`);
    await db.query(PARTIES_NO_MORE);
  }
}
