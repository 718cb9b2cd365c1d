import type { MigrationInterface, QueryRunner } from 'typeorm';

const SEEN = `visibility = 'PUBLISHED' and (document is null or mixta_sees(record_type, record_id))`;

/** A party registers the sources that its records cite. They are everybody's to read, and so are the versions that tell who brought them. */
export class LetPartiesRegisterSources20261122050000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table source add column registered_by text;
      grant insert on source to mixta_writer;
      create policy source_register on source for insert to mixta_writer with check (registered_by = any ((select mixta_publish_parties())::text[]) and starts_with(code, registered_by || '-'));
      alter policy record_version_read on record_version using (${SEEN.replace('document is null', `document is null or record_type = 'Source'`)});
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter policy record_version_read on record_version using (${SEEN});
      drop policy source_register on source;
      revoke insert on source from mixta_writer;
      alter table source drop column registered_by;
    `);
  }
}
