import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The feed of changes is asked by party, by record and by what a record is a part of; policies let an index help only where a plain column is compared. */
export class FollowChanges20261122032000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table record_version
        add column project_code text collate "C" generated always as (document->>'project') stored,
        add column framework_code text collate "C" generated always as (document->>'framework') stored;
      create index record_version_project_index on record_version (project_code, id);
      create index record_version_framework_index on record_version (framework_code, id);
      create index record_version_party_index on record_version (party, id);
      create index record_version_type_index on record_version (record_type, id);
      create index record_version_at_index on record_version (at, id);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index record_version_at_index;
      drop index record_version_type_index;
      drop index record_version_party_index;
      alter table record_version drop column framework_code, drop column project_code;
    `);
  }
}
