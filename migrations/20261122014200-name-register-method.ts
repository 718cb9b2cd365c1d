import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf } from '../src/kernel/tables';

const METHODS = ['ALIGNMENT', 'STRATEGY', 'PUBLICATION', 'OVERSIGHT', 'GENDER', 'ANSWERS_ONLY'];

/** Each version of an indicator names the rule by which the register computes its own part, if there is one. */
export class NameRegisterMethod20261122014200 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table effectiveness_indicator add column ${oneOf('effectiveness_indicator', 'method', METHODS)}`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table effectiveness_indicator drop column method');
  }
}
