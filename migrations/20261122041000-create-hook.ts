import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf } from '../src/kernel/tables';

const OF_ITS_PEOPLE = `party = any ((select mixta_parties_as('{OFFICIAL,AUDITOR}', '{PARTNER,AGENCY_ADMIN,AUDITOR}'))::text[])`;
/** A delegate speaks for the party in the register, not beside it. */
const OF_WHO_SPEAKS = `mixta_claim('scopes') && '{WRITE}' and party = any ((select mixta_parties_as('{OFFICIAL}', '{AGENCY_ADMIN}'))::text[])`;
/** What the courier writes down, and what who owns the hook may set back. */
const DELIVERED = 'cursor, read_to, claim, claimed_until, last_event_id, last_delivered_at, failures, last_failure, last_status, next_attempt_at, paused_at';
const SET_BACK = 'cursor, read_to, claim, failures, next_attempt_at, paused_at';

/** Addresses of parties to which the feed of public changes is delivered, how far each delivery came, and the secrets that sign it, which the courier alone reads. */
export class CreateHook20261122041000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table hook (
        id text not null constraint hook_pk primary key,
        party text not null,
        url text not null constraint hook_url_is_bounded check (length(url) <= 2000),
        types text[],
        kinds text[],
        about text,
        record_id text,
        created_on date not null,
        paused_at timestamptz,
        cursor text,
        read_to text,
        claim text,
        claimed_until timestamptz,
        last_event_id text,
        last_delivered_at timestamptz,
        failures int not null default 0 constraint hook_failures_count check (failures >= 0),
        ${oneOf('hook', 'last_failure', ['TIMEOUT', 'UNREACHABLE', 'ADDRESS_NOT_PUBLIC', 'REFUSED'])},
        last_status int,
        next_attempt_at timestamptz not null default now()
      );
      create index hook_party_index on hook (party);
      create index hook_next_attempt_index on hook (next_attempt_at);
      alter table hook enable row level security;
      alter table hook force row level security;
      grant select on hook to mixta_viewer, mixta_courier;
      grant insert, delete, update (${SET_BACK}) on hook to mixta_writer;
      grant update (${DELIVERED}) on hook to mixta_courier;
      create policy hook_read on hook for select to mixta_viewer using (${OF_ITS_PEOPLE});
      create policy hook_create on hook for insert to mixta_writer with check (${OF_WHO_SPEAKS});
      create policy hook_change on hook for update to mixta_writer using (${OF_WHO_SPEAKS}) with check (${OF_WHO_SPEAKS});
      create policy hook_delete on hook for delete to mixta_writer using (${OF_WHO_SPEAKS});
      create policy hook_deliver on hook for all to mixta_courier using (true) with check (true);

      create table hook_secret (
        id bigint generated always as identity constraint hook_secret_pk primary key,
        hook_id text not null constraint hook_secret_hook_fk references hook on delete cascade,
        secret text not null,
        made_at timestamptz not null default now()
      );
      create index hook_secret_hook_index on hook_secret (hook_id);
      alter table hook_secret enable row level security;
      alter table hook_secret force row level security;
      grant insert on hook_secret to mixta_writer;
      grant select on hook_secret to mixta_courier;
      create policy hook_secret_make on hook_secret for insert to mixta_writer with check (exists (select 1 from hook where hook.id = hook_secret.hook_id and ${OF_WHO_SPEAKS}));
      create policy hook_secret_sign on hook_secret for select to mixta_courier using (true);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table hook_secret; drop table hook');
  }
}
