import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf, protectParts, protectRecords, recordColumns } from '../src/kernel/tables';

/** What became of each node and indicator in the next version: only between a framework and the one that supersedes it. */
export class CreateCrosswalk20261122000330 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table crosswalk (${recordColumns('crosswalk')},
        framework_id text not null constraint crosswalk_framework_fk references results_framework deferrable initially deferred,
        successor_id text not null,
        ${oneOf('crosswalk', 'change', ['KEPT', 'RENAMED', 'SPLIT', 'MERGED', 'DROPPED'], true)},
        from_node_id text,
        from_indicator_id text,
        note text,
        constraint crosswalk_follows_succession_fk foreign key (successor_id, framework_id) references results_framework (id, supersedes_id) deferrable initially deferred,
        constraint crosswalk_from_node_fk foreign key (framework_id, from_node_id) references framework_node (framework_id, id) deferrable initially deferred,
        constraint crosswalk_from_indicator_fk foreign key (framework_id, from_indicator_id) references framework_indicator (framework_id, id) deferrable initially deferred,
        constraint crosswalk_from_one check (num_nonnulls(from_node_id, from_indicator_id) = 1),
        constraint crosswalk_node_once unique (successor_id, from_node_id),
        constraint crosswalk_indicator_once unique (successor_id, from_indicator_id)
      );
      ${protectRecords('crosswalk')}
      create index crosswalk_framework_index on crosswalk (framework_id, code);
      create index crosswalk_from_node_index on crosswalk (from_node_id);
      create index crosswalk_from_indicator_index on crosswalk (from_indicator_id);
      ${targetTable('node')}
      ${targetTable('indicator')}
      ${HIDE_WITH_BOTH}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table crosswalk_indicator; drop table crosswalk_node; drop table crosswalk;');
  }
}

const targetTable = (of: 'node' | 'indicator'): string => `
      create table crosswalk_${of} (
        crosswalk_id text not null constraint crosswalk_${of}_crosswalk_fk references crosswalk on delete cascade,
        position int not null,
        ${of}_id text not null constraint crosswalk_${of}_${of}_fk references framework_${of} deferrable initially deferred,
        constraint crosswalk_${of}_pk primary key (crosswalk_id, position),
        constraint crosswalk_${of}_target_once unique (crosswalk_id, ${of}_id) deferrable initially deferred
      );
      ${protectParts(`crosswalk_${of}`, 'crosswalk_id', 'crosswalk')}`;

/** A crosswalk tells of both versions and of what it starts from: it is seen only where all of them are. */
const HIDE_WITH_BOTH = `
      alter policy crosswalk_read on crosswalk using (visibility = 'PUBLISHED'
        and exists (select 1 from results_framework older where older.id = crosswalk.framework_id)
        and exists (select 1 from results_framework newer where newer.id = crosswalk.successor_id)
        and (from_node_id is null or exists (select 1 from framework_node n where n.id = crosswalk.from_node_id))
        and (from_indicator_id is null or exists (select 1 from framework_indicator i where i.id = crosswalk.from_indicator_id)));`;
