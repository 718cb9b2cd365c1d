import type { MigrationInterface, QueryRunner } from 'typeorm';
import { datesInOrder, localizedText, oneOf, partialDate, protect, protectParts, protectRecords, recordColumns } from '../src/kernel/tables';

const KINDS = ['TECHNICAL_COUNCIL', 'ADVISORY_COUNCIL', 'LOCAL_GOVERNMENT_COUNCIL', 'PARTNERSHIP', 'FORUM', 'COMMITTEE', 'COMMISSION', 'WORKING_GROUP', 'INTERGOVERNMENTAL_BODY'];
const ROLES = ['CHAIR', 'CO_CHAIR', 'PRESIDENCY', 'JOINT_PRESIDENCY', 'PRO_TEMPORE_PRESIDENCY', 'SECRETARIAT', 'SEAT', 'FOUNDING_MEMBER', 'HOST'];

const part = (table: string) => `
  body_id text not null constraint ${table}_body_fk references body on delete cascade,
  position int not null,
  constraint ${table}_pk primary key (body_id, position),`;

const party = (table: string) => `
  country text collate "C" constraint ${table}_country_fk references country (iso3),
  organization_id text constraint ${table}_organization_fk references organization,`;

/** A member or holder that the viewer may not see leaves no trace, not even a nameless row. */
const withVisibleParty = (table: string) => `exists (select 1 from body parent where parent.id = ${table}.body_id)
  and (organization_id is null or exists (select 1 from organization party where party.id = ${table}.organization_id))`;

/** Councils, partnerships, committees and the like, with dated members, meetings and the positions held in them. */
export class CreateBody20261122000230 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table body (
        ${recordColumns('body')},
        ${localizedText('body', 'name', true)},
        acronym text,
        ${oneOf('body', 'kind', KINDS)},
        country text collate "C" constraint body_country_fk references country (iso3),
        members_listed int constraint body_members_listed_some check (members_listed > 0),
        note text
      );
      create index body_country_index on body (country, code);
      ${protectRecords('body')}
      create table body_member (${part('body_member')} ${party('body_member')}
        group_name text,
        role text,
        ${partialDate('body_member', 'valid_from')},
        ${partialDate('body_member', 'valid_to')},
        constraint body_member_is_one_party check (num_nonnulls(country, organization_id, group_name) = 1),
        ${datesInOrder('body_member', 'valid_from', 'valid_to')}
      );
      create index body_member_country_index on body_member (country);
      create index body_member_organization_index on body_member (organization_id);
      ${protect('body_member', withVisibleParty('body_member'))}
      create table body_session (${part('body_session')}
        label text not null,
        ${oneOf('body_session', 'status', ['EXPECTED', 'HELD', 'NOT_HELD'], true)},
        ${partialDate('body_session', 'expected_on')},
        ${partialDate('body_session', 'held_on')},
        place text,
        constraint body_session_held_only_when_held check (held_on is null or status = 'HELD')
      );
      ${protectParts('body_session', 'body_id', 'body')}
      create table body_mandate (${part('body_mandate')} ${party('body_mandate')}
        holder_office text,
        ${oneOf('body_mandate', 'role', ROLES, true)},
        ${partialDate('body_mandate', 'valid_from')},
        ${partialDate('body_mandate', 'valid_to')},
        action_lines jsonb constraint body_mandate_action_lines_list check (jsonb_typeof(action_lines) = 'array'),
        note text,
        constraint body_mandate_is_one_holder check (num_nonnulls(country, organization_id, holder_office) = 1),
        ${datesInOrder('body_mandate', 'valid_from', 'valid_to')}
      );
      create index body_mandate_country_index on body_mandate (country);
      ${protect('body_mandate', withVisibleParty('body_mandate'))}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table body_mandate; drop table body_session; drop table body_member; drop table body;');
  }
}
