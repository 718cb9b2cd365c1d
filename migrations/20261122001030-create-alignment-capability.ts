import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf, openToAll } from '../src/kernel/tables';

/**
 * What can be offered, as the ranking reads it: published offers alone, with their codes and the count of their proofs.
 * Open to all like search tables: a hidden offer leaves at the load that hides it, and a policy that looked up each of a
 * million offers would cost more than the ranking. A slot is a number without a meaning: by it an index in memory follows
 * what leaves, and nothing is told of an offer that was hidden. Offers with the same codes and shares have the same set,
 * which is scored once for all of them. Shares are hundred-millionths: integers add up alike in
 * whatever order and engine.
 */
export class CreateAlignmentCapability20261122001030 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table alignment_capability_node (
        node int generated always as identity constraint alignment_capability_node_pk primary key,
        vocabulary text collate "C" not null,
        code text collate "C" not null,
        path text[] not null,
        constraint alignment_capability_node_unique unique (vocabulary, code)
      );
      ${openToAll('alignment_capability_node')}

      create table alignment_capability_set (
        code_set int generated always as identity constraint alignment_capability_set_pk primary key,
        signature text collate "C" not null constraint alignment_capability_set_signature_unique unique
      );
      ${openToAll('alignment_capability_set')}

      create table alignment_capability_code (
        code_set int not null constraint alignment_capability_code_set_fk references alignment_capability_set on delete cascade,
        node int not null constraint alignment_capability_code_node_fk references alignment_capability_node,
        share int not null constraint alignment_capability_code_share_is_part check (share between 0 and 100000000),
        constraint alignment_capability_code_pk primary key (code_set, node)
      );
      ${openToAll('alignment_capability_code')}

      create table alignment_capability (
        offer_id text not null constraint alignment_capability_pk primary key constraint alignment_capability_offer_fk references offer on delete cascade,
        slot int generated always as identity constraint alignment_capability_slot_unique unique,
        code text collate "C" not null constraint alignment_capability_code_unique unique,
        ${oneOf('alignment_capability', 'kind', ['DECLARED', 'PROVEN'], true)},
        provider text collate "C" not null,
        end_day date,
        proofs int not null constraint alignment_capability_proofs_counted check (proofs >= 0),
        sector_set int constraint alignment_capability_sector_set_fk references alignment_capability_set,
        goal_set int constraint alignment_capability_goal_set_fk references alignment_capability_set,
        changed_in bigint not null
      );
      create index alignment_capability_changed_index on alignment_capability (changed_in);
      create index alignment_capability_sector_set_index on alignment_capability (sector_set);
      create index alignment_capability_goal_set_index on alignment_capability (goal_set);
      ${openToAll('alignment_capability')}

      create table alignment_capability_gone (
        slot int not null constraint alignment_capability_gone_pk primary key,
        changed_in bigint
      );
      create index alignment_capability_gone_changed_index on alignment_capability_gone (changed_in);
      ${openToAll('alignment_capability_gone')}

      create function mixta_capability_gone() returns trigger language plpgsql as $$
        begin insert into alignment_capability_gone (slot) values (old.slot); return null; end $$;
      create trigger alignment_capability_leaves_a_mark after delete on alignment_capability for each row execute function mixta_capability_gone();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table alignment_capability_gone; drop table alignment_capability; drop table alignment_capability_code; drop table alignment_capability_set; drop table alignment_capability_node;
      drop function mixta_capability_gone();`);
  }
}
