import type { MigrationInterface, QueryRunner } from 'typeorm';
import { hideWithParent, localizedText, protectParts, protectRecords, recordColumns } from '../src/kernel/tables';

/** The tree of each results framework; the composite key keeps a parent within its own framework. */
export class CreateFrameworkNode20261122000310 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table framework_node (${recordColumns('framework_node')},
        framework_id text not null constraint framework_node_framework_fk references results_framework deferrable initially deferred,
        parent_id text,
        place int not null constraint framework_node_place_counts check (place between 1 and 999999),
        level text not null,
        official_number text,
        ${localizedText('framework_node', 'text', true)},
        official_name text,
        weight numeric constraint framework_node_weight_is_share check (weight between 0 and 1),
        note text,
        constraint framework_node_in_framework_unique unique (framework_id, id),
        constraint framework_node_parent_fk foreign key (framework_id, parent_id) references framework_node (framework_id, id) deferrable initially deferred,
        constraint framework_node_not_own_parent check (parent_id <> id)
      );
      ${protectRecords('framework_node')}
      ${hideWithParent('framework_node', 'framework_id', 'results_framework')}
      create index framework_node_place_index on framework_node (framework_id, place, code);
      create index framework_node_parent_index on framework_node (parent_id);
      ${tagTable('sector')}
      ${tagTable('sdg')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table framework_node_sdg; drop table framework_node_sector; drop table framework_node;');
  }
}

/** Codes of a node; whether one is the curator's own suggestion is never left open, since suggested codes do not count. */
const tagTable = (of: 'sector' | 'sdg'): string => `
      create table framework_node_${of} (
        node_id text not null constraint framework_node_${of}_node_fk references framework_node on delete cascade,
        position int not null,
        ${of}_id text not null,
        suggested boolean not null,
        constraint framework_node_${of}_pk primary key (node_id, position),
        constraint framework_node_${of}_once unique (node_id, ${of}_id) deferrable initially deferred
      );
      ${protectParts(`framework_node_${of}`, 'node_id', 'framework_node')}`;
