import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A plan may say itself that the cooperation its country gives is among its goals; only then does giving serve it. */
export class SayWhichPlansCountGiving20261122001040 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table results_framework add column counts_giving boolean');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table results_framework drop column counts_giving');
  }
}
