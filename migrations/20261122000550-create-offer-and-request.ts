import type { MigrationInterface, QueryRunner } from 'typeorm';
import { datesInOrder, localizedText, oneOf, partialDate, protectParts, protectRecords, recordColumns } from '../src/kernel/tables';

const MODALITIES = ['BILATERAL', 'TRIANGULAR', 'REGIONAL', 'NORTH_SOUTH'];
const BASES = [
  'CATALOGUE', 'DECLARED_OFFER', 'STATED_STRENGTH', 'COURSE', 'OPEN_CALL', 'SCHOLARSHIPS', 'REGIONAL_PLATFORM',
  'MINISTERS_AGREEMENT', 'COURSES_AGREEMENT', 'REQUEST_ANSWER',
];
const STATUSES = ['INTEREST_STATED', 'ANNOUNCED', 'PRESENTED', 'IN_NEGOTIATION', 'ANSWERED', 'ACCEPTED', 'APPROVED', 'CARRIED_OUT'];

/** What providers declare that they can give, and what countries state that they need. */
export class CreateOfferAndRequest20261122000550 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table offer (${recordColumns('offer')},
        provider_country text collate "C" not null,
        organization_id text,
        institution_name text,
        ${localizedText('offer', 'title')},
        ${localizedText('offer', 'topic')},
        sector_text text,
        ${oneOf('offer', 'modality', MODALITIES)},
        languages jsonb not null default '[]' constraint offer_languages_is_list check (jsonb_typeof(languages) = 'array'),
        ${partialDate('offer', 'start_on')},
        ${partialDate('offer', 'end_on')},
        ${oneOf('offer', 'basis', BASES, true)},
        note text,
        constraint offer_title_or_topic check (title is not null or topic is not null),
        ${datesInOrder('offer', 'start_on', 'end_on')}
      );
      create index offer_provider_country_index on offer (provider_country, code);
      create index offer_organization_index on offer (organization_id);
      ${protectRecords('offer')}
      ${codesOf('offer')}
      create table offer_target (
        offer_id text not null constraint offer_target_offer_fk references offer on delete cascade,
        ${partyColumns('offer_target')},
        constraint offer_target_pk primary key (offer_id, position)
      );
      create index offer_target_country_index on offer_target (country);
      ${protectParts('offer_target', 'offer_id', 'offer')}

      create table request (${recordColumns('request')},
        country text collate "C",
        organization_id text,
        institution_name text,
        ${localizedText('request', 'title')},
        ${localizedText('request', 'topic')},
        sector_text text,
        session_id text,
        ${partialDate('request', 'requested_on')},
        ${oneOf('request', 'status', STATUSES)},
        project_id text,
        note text,
        constraint request_title_or_topic check (title is not null or topic is not null),
        constraint request_has_asker check (country is not null or organization_id is not null or institution_name is not null)
      );
      create index request_country_index on request (country, code);
      create index request_session_index on request (session_id, code);
      create index request_project_index on request (project_id);
      ${protectRecords('request')}
      ${codesOf('request')}
      create table request_addressee (
        request_id text not null constraint request_addressee_request_fk references request on delete cascade,
        ${partyColumns('request_addressee')},
        constraint request_addressee_pk primary key (request_id, position)
      );
      create index request_addressee_country_index on request_addressee (country);
      ${protectParts('request_addressee', 'request_id', 'request')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table request_addressee; drop table request_sdg; drop table request_sector; drop table request;
      drop table offer_target; drop table offer_sdg; drop table offer_sector; drop table offer;`);
  }
}

/** Sector and SDG codes of a record. */
const codesOf = (record: string): string => `
  create table ${record}_sector (
    ${record}_id text not null constraint ${record}_sector_${record}_fk references ${record} on delete cascade,
    position int not null,
    vocabulary text collate "C" not null,
    code text collate "C" not null,
    suggested boolean not null,
    constraint ${record}_sector_pk primary key (${record}_id, position),
    constraint ${record}_sector_once unique (${record}_id, vocabulary, code)
  );
  create index ${record}_sector_code_index on ${record}_sector (vocabulary, code);
  ${protectParts(`${record}_sector`, `${record}_id`, record)}
  create table ${record}_sdg (
    ${record}_id text not null constraint ${record}_sdg_${record}_fk references ${record} on delete cascade,
    position int not null,
    code text collate "C" not null,
    ${oneOf(`${record}_sdg`, 'level', ['GOAL', 'TARGET', 'INDICATOR'], true)},
    suggested boolean not null,
    constraint ${record}_sdg_pk primary key (${record}_id, position),
    constraint ${record}_sdg_once unique (${record}_id, code)
  );
  create index ${record}_sdg_code_index on ${record}_sdg (code);
  ${protectParts(`${record}_sdg`, `${record}_id`, record)}`;

/** A party as a source names it: at most one of country, organization and grouping, else the printed name alone. */
const partyColumns = (table: string): string => `
  position int not null,
  country text collate "C",
  organization_id text,
  grouping_id text,
  name text,
  constraint ${table}_one_party check (num_nonnulls(country, organization_id, grouping_id) <= 1 and num_nonnulls(country, organization_id, grouping_id, name) >= 1)`;
