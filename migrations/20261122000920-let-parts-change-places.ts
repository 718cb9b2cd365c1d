import type { MigrationInterface, QueryRunner } from 'typeorm';

const ONCE: readonly (readonly [string, string, string])[] = [
  ['bilateral_program_party', 'bilateral_program_party_once', 'program_id, country'],
  ['bilateral_program_sdg', 'bilateral_program_sdg_once', 'program_id, sdg_id'],
  ['joint_fund_party', 'joint_fund_party_once', 'joint_fund_id, country'],
  ['offer_sector', 'offer_sector_once', 'offer_id, vocabulary, code'],
  ['offer_sdg', 'offer_sdg_once', 'offer_id, code'],
  ['request_sector', 'request_sector_once', 'request_id, vocabulary, code'],
  ['request_sdg', 'request_sdg_once', 'request_id, code'],
  ['event_attendance', 'event_attendance_cell_once', 'event_id, country, sex'],
];

/**
 * Parts are stored by position: a newer version that swaps two of them, or drops one that is not the last, holds a part
 * twice until its surplus rows are gone. So these rules speak at the end of a load, as those of projects do.
 */
export class LetPartsChangePlaces20261122000920 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const [table, name, columns] of ONCE) {
      await db.query(`alter table ${table} drop constraint ${name}, add constraint ${name} unique (${columns}) deferrable initially deferred`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    for (const [table, name, columns] of [...ONCE].reverse()) {
      await db.query(`alter table ${table} drop constraint ${name}, add constraint ${name} unique (${columns})`);
    }
  }
}
