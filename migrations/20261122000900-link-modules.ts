import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Foreign keys from one module's tables to another's, which the modules know by id alone: table, columns, target. */
const LINKS: [string, string, string][] = [
  ['country', 'region', 'region (id)'],
  ['country', 'currency', 'currency (code)'],
  ['results_framework', 'owner_country', 'country (iso3)'],
  ['results_framework', 'owner_grouping_id', 'country_grouping (id)'],
  ['results_framework', 'owner_organization_id', 'organization (id)'],
  ['results_framework', 'responsible_organization_id', 'organization (id)'],
  ['framework_node_sector', 'sector_id', 'sector (id)'],
  ['framework_node_sdg', 'sdg_id', 'sdg (id)'],
  ['framework_indicator', 'sdg_id', 'sdg (id)'],
  ['progress_report', 'document_id', 'document (id)'],
  ['agreement_signatory', 'country', 'country (iso3)'],
  ['agreement_signatory', 'organization_id', 'organization (id)'],
  ['joint_commission', 'country_a', 'country (iso3)'],
  ['joint_commission', 'country_b', 'country (iso3)'],
  ['session', 'minutes_id', 'document (id)'],
  ['bilateral_program_party', 'country', 'country (iso3)'],
  ['bilateral_program_party', 'organization_id', 'organization (id)'],
  ['bilateral_program_party', 'grouping_id', 'country_grouping (id)'],
  ['bilateral_program_priority_area', 'node_id', 'framework_node (id)'],
  ['bilateral_program_sdg', 'sdg_id', 'sdg (id)'],
  ['commitment_appearance', 'document_id', 'document (id)'],
  ['commitment_responsible', 'country', 'country (iso3)'],
  ['commitment_responsible', 'organization_id', 'organization (id)'],
  ['review_event', 'document_id', 'document (id)'],
  ['joint_fund_party', 'country', 'country (iso3)'],
  ['joint_fund_party', 'organization_id', 'organization (id)'],
  ['project', 'program_id', 'bilateral_program (id)'],
  ['project', 'session_id', 'session (id)'],
  ['project', 'commitment_id', 'commitment (id)'],
  ['participation', 'country', 'country (iso3)'],
  ['participation', 'organization_id', 'organization (id)'],
  ['participation', 'grouping_id', 'country_grouping (id)'],
  ['project_institution', 'organization_id', 'organization (id)'],
  ['project_territory', 'country', 'country (iso3)'],
  ['project_territory', 'subdivision_id', 'subdivision (id)'],
  ['project_sector', 'vocabulary, code', 'sector (vocabulary, code)'],
  ['project_sdg', 'code', 'sdg (code)'],
  ['project_policy_marker', 'code', 'policy_marker (code)'],
  ['offer', 'provider_country', 'country (iso3)'],
  ['offer', 'organization_id', 'organization (id)'],
  ['offer_target', 'country', 'country (iso3)'],
  ['offer_target', 'organization_id', 'organization (id)'],
  ['offer_target', 'grouping_id', 'country_grouping (id)'],
  ['offer_sector', 'vocabulary, code', 'sector (vocabulary, code)'],
  ['offer_sdg', 'code', 'sdg (code)'],
  ['request', 'country', 'country (iso3)'],
  ['request', 'organization_id', 'organization (id)'],
  ['request', 'session_id', 'session (id)'],
  ['request', 'project_id', 'project (id)'],
  ['request_addressee', 'country', 'country (iso3)'],
  ['request_addressee', 'organization_id', 'organization (id)'],
  ['request_addressee', 'grouping_id', 'country_grouping (id)'],
  ['request_sector', 'vocabulary, code', 'sector (vocabulary, code)'],
  ['request_sdg', 'code', 'sdg (code)'],
  ['event', 'project_id', 'project (id)'],
  ['event_actor', 'country', 'country (iso3)'],
  ['event_actor', 'organization_id', 'organization (id)'],
  ['event_actor', 'grouping_id', 'country_grouping (id)'],
  ['event_attendance', 'country', 'country (iso3)'],
  ['good_practice', 'project_id', 'project (id)'],
  ['good_practice_evidence', 'project_id', 'project (id)'],
  ['good_practice_evidence', 'indicator_id', 'framework_indicator (id)'],
  ['good_practice_evidence', 'source_id', 'source (id)'],
  ['place', 'country', 'country (iso3)'],
  ['published_statistic', 'country', 'country (iso3)'],
  ['published_statistic_breakdown', 'country', 'country (iso3)'],
  ['attestation', 'party_country', 'country (iso3)'],
  ['attestation', 'party_organization_id', 'organization (id)'],
  ['record_merge', 'by_country', 'country (iso3)'],
  ['record_merge', 'by_organization_id', 'organization (id)'],
];

const nameOf = (table: string, columns: string) => `${table}_${columns.replace(/_id$/, '').replace(/, /g, '_')}_fk`;

export class LinkModules20261122000900 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const [table, columns, target] of LINKS) {
      await db.query(`alter table ${table} add constraint ${nameOf(table, columns)} foreign key (${columns}) references ${target}`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    for (const [table, columns] of [...LINKS].reverse()) await db.query(`alter table ${table} drop constraint ${nameOf(table, columns)}`);
  }
}
