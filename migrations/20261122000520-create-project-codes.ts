import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf, protectParts } from '../src/kernel/tables';

/** Sectors, SDGs, policy markers and territories of projects; shares sum to exactly 100 or are absent. */
export class CreateProjectCodes20261122000520 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table project_sector (
        project_id text not null constraint project_sector_project_fk references project,
        position int not null,
        vocabulary text collate "C" not null,
        code text collate "C" not null,
        percentage numeric constraint project_sector_percentage_in_range check (percentage >= 0 and percentage <= 100),
        suggested boolean not null,
        constraint project_sector_pk primary key (project_id, position),
        constraint project_sector_once unique (project_id, vocabulary, code) deferrable initially deferred
      );
      create index project_sector_code on project_sector (vocabulary, code, project_id);
      ${protectParts('project_sector', 'project_id', 'project')}
      create table project_sdg (
        project_id text not null constraint project_sdg_project_fk references project,
        position int not null,
        code text collate "C" not null,
        ${oneOf('project_sdg', 'level', ['GOAL', 'TARGET', 'INDICATOR'], true)},
        is_main boolean,
        suggested boolean not null,
        constraint project_sdg_pk primary key (project_id, position),
        constraint project_sdg_level_of_code check ((level = 'GOAL' and code !~ '[.]') or (level = 'TARGET' and code ~ '^[^.]+[.][^.]+$') or (level = 'INDICATOR' and code ~ '[.].+[.]'))
      );
      create index project_sdg_code on project_sdg (code, project_id);
      ${protectParts('project_sdg', 'project_id', 'project')}
      create table project_policy_marker (
        project_id text not null constraint project_policy_marker_project_fk references project,
        position int not null,
        code text collate "C" not null,
        significance int constraint project_policy_marker_significance_known check (significance between 0 and 4),
        constraint project_policy_marker_pk primary key (project_id, position),
        constraint project_policy_marker_once unique (project_id, code) deferrable initially deferred
      );
      create index project_policy_marker_code on project_policy_marker (code, significance, project_id);
      ${protectParts('project_policy_marker', 'project_id', 'project')}
      create table project_territory (
        project_id text not null constraint project_territory_project_fk references project,
        position int not null,
        country text collate "C" not null,
        subdivision_id text,
        percentage numeric constraint project_territory_percentage_in_range check (percentage >= 0 and percentage <= 100),
        constraint project_territory_pk primary key (project_id, position)
      );
      create index project_territory_country on project_territory (country, project_id);
      create index project_territory_subdivision on project_territory (subdivision_id, project_id) where subdivision_id is not null;
      ${protectParts('project_territory', 'project_id', 'project')}
      ${sharesTrigger('project_sector', 'vocabulary')}
      ${sharesTrigger('project_territory', null)}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table project_territory; drop table project_policy_marker; drop table project_sdg; drop table project_sector;
      drop function project_territory_check_shares(); drop function project_sector_check_shares();
    `);
  }
}

/** Checked at the end of the transaction, when all shares of the project are in place. */
function sharesTrigger(table: string, group: string | null): string {
  const same = (side: string) => (group ? ` and s.${group} = ${side}.${group}` : '');
  const check = (side: string) => `if exists (select 1 from ${table} s where s.project_id = ${side}.project_id${same(side)}
    having count(s.percentage) > 0 and (count(s.percentage) < count(*) or sum(s.percentage) <> 100)) then
      raise check_violation using message = 'percentages do not sum to exactly 100', detail = ${side}.project_id, constraint = '${table}_shares_sum_to_100'; end if;`;
  return `
    create function ${table}_check_shares() returns trigger language plpgsql as $$
      begin
        if tg_op <> 'DELETE' then ${check('new')} end if;
        if tg_op <> 'INSERT' then ${check('old')} end if;
        return null;
      end $$;
    create constraint trigger ${table}_shares_sum_to_100 after insert or update or delete on ${table}
      deferrable initially deferred for each row execute function ${table}_check_shares();`;
}
