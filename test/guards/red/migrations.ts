/** Migrations whose way down forgets something: their way up, their way down, and what the guard must say. */
export const RED_MIGRATIONS: { up: string; down: string; said: RegExp }[] = [
  { up: 'create table a (id int); create function a_f() returns int language sql as $$ select 1 $$', down: 'drop table a', said: /^left over: function a_f\(\)/ },
  { up: 'alter table country add column anthem text', down: 'select 1', said: /^left over: column country\.anthem/ },
  { up: 'create policy more on country for select to mixta_anonymous using (true)', down: 'select 1', said: /^left over: policy more on country/ },
  { up: 'alter table country drop constraint country_iso3_shape', down: 'alter table country add constraint country_iso_shape check (iso3 <> \'\')', said: /^gone: constraint country_iso3_shape/ },
  { up: 'drop policy country_read on country', down: 'create policy country_read on country for select to mixta_anonymous using (false)', said: /^gone: policy country_read/ },
  { up: 'grant insert on country to mixta_anonymous', down: 'select 1', said: /^left over: relation country/ },
  { up: 'create type mood as enum (\'FINE\')', down: 'select 1', said: /^left over: type mood/ },
];
