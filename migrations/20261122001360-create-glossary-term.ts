import type { MigrationInterface, QueryRunner } from 'typeorm';
import { localizedText, protectRecords, recordColumns } from '../src/kernel/tables';

/** Terms of the field as sources use them; a term may define one code of a list. */
export class CreateGlossaryTerm20261122001360 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table glossary_term (${recordColumns('glossary_term')},
        ${localizedText('glossary_term', 'term', true)},
        ${localizedText('glossary_term', 'definition', true)},
        code_list text,
        list_code text,
        constraint glossary_term_code_of_list check ((code_list is null) = (list_code is null))
      );
      create unique index glossary_term_one_for_code on glossary_term (code_list, list_code) where visibility = 'PUBLISHED';
      ${protectRecords('glossary_term')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table glossary_term;');
  }
}
