import type { MigrationInterface, QueryRunner } from 'typeorm';
import { partialDate } from '../src/kernel/tables';

const TAGS = ['framework_node_sector', 'framework_node_sdg'];

/** The day on which the curator chose a code: suggestions are read anew, codes of the source are not ours to date. */
export class DateSuggestedTags20261122001000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const table of TAGS) {
      await db.query(`alter table ${table} add column ${partialDate(table, 'suggested_on')},
        add constraint ${table}_only_suggestions_dated check (suggested or suggested_on is null)`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of [...TAGS].reverse()) await db.query(`alter table ${table} drop column suggested_on`);
  }
}
