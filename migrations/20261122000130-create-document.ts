import type { MigrationInterface, QueryRunner } from 'typeorm';
import { partialDate, protectParts, protectRecords, recordColumns } from '../src/kernel/tables';

/** Documents with their archived copies, and the pages at which a copy can be opened. */
export class CreateDocument20261122000130 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table document (
        ${recordColumns('document')},
        title text not null constraint document_title_given check (title <> ''),
        category_id text constraint document_category_fk references code_list_entry,
        language text,
        ${partialDate('document', 'published_on')},
        sha256 text constraint document_sha256_shape check (sha256 ~ '^[0-9a-f]{64}$'),
        url text constraint document_url_is_web check (url ~ '^https?://'),
        archived_copy text constraint document_archived_copy_given check (archived_copy <> ''),
        source_id text constraint document_source_fk references source,
        constraint document_copy_can_be_checked check (archived_copy is null or sha256 is not null)
      );
      ${protectRecords('document')}
      create table document_page_anchor (
        document_id text not null constraint document_page_anchor_document_fk references document on delete cascade,
        position int not null,
        page text not null,
        anchor text not null,
        constraint document_page_anchor_pk primary key (document_id, position)
      );
      ${protectParts('document_page_anchor', 'document_id', 'document')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table document_page_anchor; drop table document;');
  }
}
