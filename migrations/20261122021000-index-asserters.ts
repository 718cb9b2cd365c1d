import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['bilateral_program', 'project', 'event', 'contribution_line'];

/** What one party alone asserts is found by that party, without reading everybody's. */
export class IndexAsserters20261122021000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const table of TABLES) await db.query(`create index ${table}_asserted_by_index on ${table} (asserted_by)`);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of TABLES) await db.query(`drop index ${table}_asserted_by_index`);
  }
}
