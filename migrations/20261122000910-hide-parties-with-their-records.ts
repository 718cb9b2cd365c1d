import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Parts that name a record which may be a draft: table, column, table of the record. */
const NAMED: readonly (readonly [string, string, string])[] = [
  ['participation', 'organization_id', 'organization'],
  ['participation', 'grouping_id', 'country_grouping'],
  ['project_institution', 'organization_id', 'organization'],
  ['project_link', 'target_id', 'project'],
  ['event_actor', 'organization_id', 'organization'],
  ['event_actor', 'grouping_id', 'country_grouping'],
  ['offer_target', 'organization_id', 'organization'],
  ['offer_target', 'grouping_id', 'country_grouping'],
  ['request_addressee', 'organization_id', 'organization'],
  ['request_addressee', 'grouping_id', 'country_grouping'],
  ['bilateral_program_party', 'organization_id', 'organization'],
  ['bilateral_program_party', 'grouping_id', 'country_grouping'],
  ['joint_fund_party', 'organization_id', 'organization'],
  ['agreement_signatory', 'organization_id', 'organization'],
  ['commitment_responsible', 'organization_id', 'organization'],
  ['attestation', 'party_organization_id', 'organization'],
  ['good_practice_evidence', 'project_id', 'project'],
  ['good_practice_evidence', 'indicator_id', 'framework_indicator'],
];

/** A country that signs or answers through one of its bodies is a party itself, so it stays when the body is hidden. */
const THROUGH_A_BODY = ['agreement_signatory', 'commitment_responsible'];

const policy = (table: string, column: string) => `${table}_${column.replace(/_id$/, '')}_seen`;

/**
 * A party or linked project that the viewer may not see leaves no trace: a nameless row would tell of it in lists,
 * and its role or kind in filters and facets. Members of bodies are hidden so from their first migration.
 */
export class HidePartiesWithTheirRecords20261122000910 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const [table, column, record] of NAMED) {
      const stays = THROUGH_A_BODY.includes(table) ? `${table}.country is not null or ` : '';
      await db.query(`create policy ${policy(table, column)} on ${table} as restrictive for select to mixta_anonymous
        using (${table}.${column} is null or ${stays}exists (select 1 from ${record} seen where seen.id = ${table}.${column}))`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    for (const [table, column] of [...NAMED].reverse()) await db.query(`drop policy ${policy(table, column)} on ${table}`);
  }
}
