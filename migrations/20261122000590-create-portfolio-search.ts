import type { MigrationInterface, QueryRunner } from 'typeorm';
import { indexSearch, searchColumns } from '../src/kernel/tables';

/** What projects and events are found by. Only published records enter: everybody may read these tables whole. */
export class CreatePortfolioSearch20261122000590 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table project_search (${searchColumns('project_search', 'project')});
      ${indexSearch('project_search')}
      create table event_search (${searchColumns('event_search', 'event')});
      ${indexSearch('event_search')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table event_search; drop table project_search;');
  }
}
