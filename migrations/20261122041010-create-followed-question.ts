import type { MigrationInterface, QueryRunner } from 'typeorm';

const OF_ITS_PEOPLE = `party = any ((select mixta_parties_as('{OFFICIAL,AUDITOR}', '{PARTNER,AGENCY_ADMIN,AUDITOR}'))::text[])`;
const OF_WHO_WRITES = `mixta_claim('scopes') && '{WRITE}' and party = any ((select mixta_own_parties())::text[])`;
/** What the courier writes down of a question that it asked again. */
const ASKED = 'claim, claimed_until, digest, data_version, asked_on, asked_at, followed_since, problem, next_attempt_at';

/** Questions that a party follows, each time that an answer changed, and hooks that tell it. */
export class CreateFollowedQuestion20261122041010 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table followed_question (
        id text not null constraint followed_question_pk primary key,
        party text not null,
        name text not null,
        documented_id text,
        operation text not null,
        compared text not null,
        variables jsonb not null,
        cost int not null,
        created_on date not null,
        claim text,
        claimed_until timestamptz,
        digest text,
        data_version text,
        asked_on date,
        asked_at timestamptz,
        followed_since timestamptz,
        problem text,
        next_attempt_at timestamptz not null default now()
      );
      create index followed_question_party_index on followed_question (party);
      alter table followed_question enable row level security;
      alter table followed_question force row level security;
      grant select on followed_question to mixta_viewer, mixta_courier;
      grant insert, delete on followed_question to mixta_writer;
      grant update (${ASKED}) on followed_question to mixta_courier;
      create policy followed_question_read on followed_question for select to mixta_viewer using (${OF_ITS_PEOPLE});
      create policy followed_question_save on followed_question for insert to mixta_writer with check (${OF_WHO_WRITES});
      create policy followed_question_delete on followed_question for delete to mixta_writer using (${OF_WHO_WRITES});
      create policy followed_question_ask on followed_question for all to mixta_courier using (true) with check (true);

      create table question_firing (
        id bigint generated always as identity constraint question_firing_pk primary key,
        question_id text not null constraint question_firing_question_fk references followed_question on delete cascade,
        party text not null,
        fired_at timestamptz not null default clock_timestamp(),
        old_digest text not null,
        new_digest text not null,
        old_data_version text not null,
        data_version text not null,
        constraint question_firing_changed check (old_digest <> new_digest)
      );
      create index question_firing_question_index on question_firing (question_id, id);
      create index question_firing_party_index on question_firing (party, id);
      alter table question_firing enable row level security;
      alter table question_firing force row level security;
      grant select on question_firing to mixta_viewer, mixta_courier;
      grant insert on question_firing to mixta_courier;
      create policy question_firing_read on question_firing for select to mixta_viewer using (${OF_ITS_PEOPLE});
      create policy question_firing_tell on question_firing for all to mixta_courier using (true) with check (true);

      alter table hook add column firing_cursor bigint not null default 0, add column subjects text[] not null default '{CHANGES}'
        constraint hook_subjects_known check (cardinality(subjects) > 0 and subjects <@ '{CHANGES,QUESTIONS}');
      grant update (firing_cursor) on hook to mixta_courier;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table hook drop column firing_cursor, drop column subjects; drop table question_firing; drop table followed_question');
  }
}
