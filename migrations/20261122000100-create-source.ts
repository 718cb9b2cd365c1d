import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openToAll, partialDate } from '../src/kernel/tables';

/** Sources that records cite, and the trigger that keeps every citation pointing at one. */
export class CreateSource20261122000100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table source (
        id text not null constraint source_pk primary key,
        code text collate "C" not null constraint source_code_unique unique,
        title text not null constraint source_title_given check (title <> ''),
        url text constraint source_url_is_web check (url ~ '^https?://'),
        language text,
        ${partialDate('source', 'published_on')},
        ${partialDate('source', 'read_on')}
      );
      ${openToAll('source')}
      create function mixta_check_citations() returns trigger language plpgsql as $$
        declare unknown text;
        begin
          select c->>'source' into unknown from jsonb_array_elements(new.citations) c
            where not exists (select 1 from source s where s.id = c->>'source') limit 1;
          if found then raise foreign_key_violation using message = 'a citation names no source', detail = coalesce(unknown, 'null'), constraint = tg_table_name || '_sources_exist'; end if;
          return new;
        end $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function mixta_check_citations(); drop table source;');
  }
}
