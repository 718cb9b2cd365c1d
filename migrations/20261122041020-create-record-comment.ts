import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf } from '../src/kernel/tables';

const OWN = `party = any ((select mixta_parties_as('{OFFICIAL,AUDITOR}', '{PARTNER,AGENCY_ADMIN,AUDITOR}'))::text[])`;
const WRITES = `mixta_claim('scopes') && '{WRITE}' and party = any ((select mixta_own_parties())::text[])`;
/** What everybody reads is said by who speaks for the party. */
const SPEAKS = `party = any ((select mixta_parties_as('{OFFICIAL}', '{AGENCY_ADMIN}'))::text[])`;
const SEEN = 'mixta_sees(record_type, record_id)';
const CONCERNS_VIEWER = `mixta_concerns(record_id, (select mixta_read_parties())::text[])`;

/** Whether the newest version of a record that whoever asks may see is of one of these parties: its custodian, or named in it. */
const CONCERNS = `create function mixta_concerns(id text, parties text[]) returns boolean stable language plpgsql as $$
  declare newest record;
  begin
    select v.custodian, v.document into newest from record_version v where v.record_id = $1 and v.document is not null order by v.version desc limit 1;
    return coalesce(newest.custodian = any($2), false) or exists (select 1 from jsonb_path_query(newest.document, '$.** ? (@.type() == "string")') s where s #>> '{}' = any($2));
  end $$`;

/** Custodian of a record, by the newest version that whoever asks may see. */
const CUSTODIAN = `create function mixta_custodian(id text) returns text stable language sql as $$
  select v.custodian from record_version v where v.record_id = $1 and v.document is not null order by v.version desc limit 1 $$`;

/** What parties say to each other beside a record. It is seen with the record alone, and hides with it. */
export class CreateRecordComment20261122041020 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(CONCERNS);
    await db.query(CUSTODIAN);
    await db.query(`
      create table record_comment (
        id text not null constraint record_comment_pk primary key,
        thread_id text not null constraint record_comment_thread_fk references record_comment,
        record_type text not null,
        record_id text collate "C" not null,
        party text not null,
        ${oneOf('record_comment', 'audience', ['PUBLIC', 'PARTIES', 'ORGANIZATION'], true)},
        mentions text[] not null default '{}',
        body text,
        written_at timestamptz not null default clock_timestamp(),
        withdrawn_at timestamptz,
        constraint record_comment_has_body check ((body is null) = (withdrawn_at is not null)),
        constraint record_comment_body_is_bounded check (length(body) <= 4000)
      );
      create index record_comment_record_index on record_comment (record_id, written_at);
      create index record_comment_thread_index on record_comment (thread_id, written_at);
      create index record_comment_mentions_index on record_comment using gin (mentions);
      alter table record_comment enable row level security;
      alter table record_comment force row level security;
      grant select on record_comment to mixta_anonymous;
      grant insert, update (body, withdrawn_at) on record_comment to mixta_writer;
      create policy record_comment_read on record_comment for select to mixta_anonymous using (audience = 'PUBLIC' and ${SEEN});
      create policy record_comment_between on record_comment for select to mixta_viewer using ((${OWN} or (audience = 'PARTIES' and ${CONCERNS_VIEWER})) and ${SEEN});
      create policy record_comment_say on record_comment for insert to mixta_writer with check (
        ${WRITES} and ${SEEN} and (audience <> 'PUBLIC' or ${SPEAKS}) and (audience <> 'PARTIES' or mixta_concerns(record_id, array[party])));
      create policy record_comment_withdraw on record_comment for update to mixta_writer using (${WRITES}) with check (${WRITES} and body is null);

      create table comment_author (
        comment_id text not null constraint comment_author_pk primary key constraint comment_author_comment_fk references record_comment,
        subject text not null,
        kind text not null,
        roles text not null
      );
      alter table comment_author enable row level security;
      alter table comment_author force row level security;
      grant select on comment_author to mixta_viewer;
      grant insert on comment_author to mixta_writer;
      create policy comment_author_read on comment_author for select to mixta_viewer using (exists (select 1 from record_comment c where c.id = comment_author.comment_id and c.${OWN}));
      create policy comment_author_sign on comment_author for insert to mixta_writer with check (subject = nullif(current_setting('mixta.subject', true), ''));

      create table thread_resolution (
        thread_id text not null constraint thread_resolution_pk primary key constraint thread_resolution_thread_fk references record_comment,
        party text not null,
        resolved_at timestamptz not null default clock_timestamp()
      );
      alter table thread_resolution enable row level security;
      alter table thread_resolution force row level security;
      grant select on thread_resolution to mixta_anonymous;
      grant insert, delete on thread_resolution to mixta_writer;
      create policy thread_resolution_read on thread_resolution for select to mixta_anonymous using (exists (select 1 from record_comment c where c.id = thread_resolution.thread_id));
      create policy thread_resolution_settle on thread_resolution for insert to mixta_writer with check (
        ${WRITES} and exists (select 1 from record_comment c where c.id = thread_resolution.thread_id and (c.party = thread_resolution.party or mixta_custodian(c.record_id) = thread_resolution.party)));
      create policy thread_resolution_reopen on thread_resolution for delete to mixta_writer using (
        mixta_claim('scopes') && '{WRITE}' and exists (select 1 from record_comment c where c.id = thread_resolution.thread_id
          and (c.party = any ((select mixta_own_parties())::text[]) or mixta_custodian(c.record_id) = any ((select mixta_own_parties())::text[]))));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table thread_resolution; drop table comment_author; drop table record_comment; drop function mixta_custodian(text); drop function mixta_concerns(text, text[])');
  }
}
