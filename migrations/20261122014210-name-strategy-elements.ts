import type { MigrationInterface, QueryRunner } from 'typeorm';

const ELEMENTS = ['OFFICIAL_PUBLICATION', 'ON_LINE', 'SECTORS', 'REGIONS', 'OBJECTIVES', 'INDICATORS', 'TARGETS', 'YEARLY_REPORT', 'AGENDA_2030', 'GENDER', 'PARTICIPATION'];
const TABLES = ['framework_fact', 'strategy_gap'];

/** What a statement about a plan tells, in words that a figure can count, beside its free aspect. */
export class NameStrategyElements20261122014210 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const table of TABLES) {
      await db.query(`alter table ${table} add column elements text[] not null default '{}'
        constraint ${table}_elements_known check (elements <@ array[${ELEMENTS.map((each) => `'${each}'`).join(', ')}])`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of TABLES) await db.query(`alter table ${table} drop column elements`);
  }
}
