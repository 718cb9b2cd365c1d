import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

/** Statements that weaken a database, each with what the guard must say. */
export const RED_TABLES: [sql: string, said: string][] = [
  ['create table bare (id text)', 'bare: row-level security is off'],
  ['create table lax (id text); alter table lax enable row level security', 'lax: row-level security is not forced'],
  ['grant select on mixta_migration to mixta_anonymous', 'mixta_migration: mixta_anonymous may SELECT'],
  ['drop policy country_read on country', 'country: mixta_anonymous may SELECT without a policy'],
  ['grant update on country to mixta_anonymous', 'country: mixta_anonymous may UPDATE without a policy'],
  ['grant truncate on country to mixta_loader', 'country: mixta_loader may TRUNCATE'],
  ['grant select on country to public', 'country: PUBLIC may SELECT'],
  ['alter table country add column visibility text', 'country: has drafts and is open to everybody'],
  [`create table memo (id text); alter table memo enable row level security; alter table memo force row level security;
    create policy memo_read on memo for select to mixta_anonymous using (true)`, 'memo: is open to everybody and no table of plain reference rows'],
  ['create view everything as select * from country', 'everything: a view without security_invoker'],
  ['create materialized view everything as select * from country', 'everything: a materialised view looks past the policies'],
  ['create function loose() returns int language sql security definer as $$ select 1 $$', 'loose: SECURITY DEFINER without a search_path'],
];

@Entity('country')
@ObjectType('RedCountry', { description: 'A class that fits its table badly.' })
export class RedCountry {
  @Field(() => String, { description: 'Promised, though the column may be null.' })
  @Column('text')
  m49: string;

  @Field(() => String, { nullable: true, description: 'As it is.' })
  @Column('text')
  currency: string | null;

  @Column('text')
  anthem: string;
}
