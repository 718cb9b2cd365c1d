import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openToAll } from '../src/kernel/tables';

/** Functions that every table's constraints use, and the log of loads by which caches know that data changed. */
export class CreateKernel20261122000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function mixta_is_partial_date(d text) returns boolean immutable strict parallel safe language sql as $$
        select case when d !~ '^[0-9]{4}(-(Q[1-4]|(0[1-9]|1[0-2])(-[0-9]{2})?))?$' or left(d, 4) = '0000' then false
          when length(d) = 10 then right(d, 2)::int between 1 and extract(day from
            (make_date(left(d, 4)::int, substr(d, 6, 2)::int, 1) + interval '1 month - 1 day'))::int
          else true end $$;
      create function mixta_first_day(d text) returns date immutable strict parallel safe language sql as $$
        select make_date(left(d, 4)::int,
          case when d like '%Q%' then right(d, 1)::int * 3 - 2 when length(d) >= 7 then substr(d, 6, 2)::int else 1 end,
          case when length(d) = 10 then right(d, 2)::int else 1 end) $$;
      create function mixta_last_day(d text) returns date immutable strict parallel safe language sql as $$
        select case when length(d) = 10 then mixta_first_day(d) else (make_date(left(d, 4)::int,
          case when d like '%Q%' then right(d, 1)::int * 3 when length(d) = 7 then substr(d, 6, 2)::int else 12 end, 1)
          + interval '1 month - 1 day')::date end $$;
      create function mixta_is_localized(t jsonb) returns boolean immutable strict parallel safe language sql as $$
        select jsonb_typeof(t) = 'array' and jsonb_array_length(t) > 0 and not exists (
          select 1 from jsonb_array_elements(t) e where jsonb_typeof(e) <> 'object' or coalesce(e->>'locale', '') = ''
            or coalesce(e->>'text', '') = '' or coalesce(e->>'status', '') not in ('HUMAN', 'MACHINE', 'STALE')) $$;
      create function mixta_absences_valid(a jsonb) returns boolean immutable strict parallel safe language sql as $$
        select jsonb_typeof(a) = 'array' and not exists (
          select 1 from jsonb_array_elements(a) e where coalesce(e->>'field', '') = '' or coalesce(e->>'reason', '') not in
            ('NOT_REPORTED', 'NOT_APPLICABLE', 'WITHHELD', 'PENDING', 'UNAVAILABLE', 'SUPPRESSED')) $$;
      create table data_load (
        id bigint generated always as identity constraint data_load_pk primary key,
        package text not null,
        title text not null,
        scope text not null,
        subnational_reporters int not null,
        sources jsonb not null,
        sha256 text not null,
        loaded_at timestamptz not null default now()
      );
      ${openToAll('data_load')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table data_load;
      drop function mixta_absences_valid(jsonb);
      drop function mixta_is_localized(jsonb);
      drop function mixta_last_day(text);
      drop function mixta_first_day(text);
      drop function mixta_is_partial_date(text);
    `);
  }
}
