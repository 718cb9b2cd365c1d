import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['exercise_actor', 'exercise_series_note'];

/** What the curator concluded from sources is told apart from what one says. */
export class TellDeductions20261122014230 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const table of TABLES) {
      await db.query(`alter table ${table} add column deduced boolean not null default false, add column note text,
        add constraint ${table}_deduction_explained check (not deduced or note is not null)`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of TABLES) await db.query(`alter table ${table} drop column deduced, drop column note`);
  }
}
