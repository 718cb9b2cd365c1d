import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * participation_country_project: whether a country takes part in one project, in whatever role. By country and role alone,
 * every project of the country is read for that, once for each project of a list.
 * project_published: which projects everybody may see, for the policies of their parts: a small index in place of the table.
 * Text and equality are leakproof, so both serve under the policies.
 */
export class IndexWhatPoliciesAsk20261122022000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create index participation_country_project on participation (country, project_id) where country is not null;
      create index project_published on project (id) where visibility = 'PUBLISHED';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop index project_published; drop index participation_country_project;');
  }
}
