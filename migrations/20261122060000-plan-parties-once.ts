import type { MigrationInterface, QueryRunner } from 'typeorm';

const PARTIES = {
  mixta_own_parties: `mixta_parties_as('{OFFICIAL}', '{PARTNER,AGENCY_ADMIN}')`,
  mixta_read_parties: `mixta_parties_as('{OFFICIAL,AUDITOR}', '{PARTNER,AGENCY_ADMIN,AUDITOR}') || mixta_delegated('{READ,WRITE,PUBLISH}')`,
  mixta_write_parties: `case when mixta_claim('scopes') && '{WRITE}' then mixta_own_parties() || mixta_delegated('{WRITE,PUBLISH}') else '{}' end`,
  mixta_publish_parties: `case when mixta_claim('scopes') && '{WRITE}' then mixta_parties_as('{OFFICIAL}', '{AGENCY_ADMIN}') || mixta_delegated('{PUBLISH}') else '{}' end`,
};

/**
 * PostgreSQL writes a function of SQL out wherever a policy calls it, and planned it anew for each table of each statement:
 * most of the time of a statement of somebody who signed in. One of PL/pgSQL is planned once for a connection.
 */
export class PlanPartiesOnce20261122060000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const [name, parties] of Object.entries(PARTIES)) await db.query(`create or replace function ${name}() returns text[] stable parallel safe language plpgsql as $$ begin return ${parties}; end $$`);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const [name, parties] of Object.entries(PARTIES)) await db.query(`create or replace function ${name}() returns text[] stable parallel safe language sql as $$\n    select ${parties} $$`);
  }
}
