import type { MigrationInterface, QueryRunner } from 'typeorm';
import { datesInOrder, indexSearch, localizedText, oneOf, partialDate, protectParts, protectRecords, recordColumns, searchColumns } from '../src/kernel/tables';

const TYPES = [
  'COOPERATION_AGENCY', 'MINISTRY', 'MINISTRY_UNIT', 'PLANNING_BODY', 'TAX_AND_CUSTOMS_AUTHORITY', 'STATISTICS_OFFICE', 'PUBLIC_AGENCY',
  'LOCAL_GOVERNMENT', 'LEGISLATURE', 'RESEARCH_BODY', 'UNIVERSITY', 'TRAINING_BODY', 'COOPERATION_FUND', 'REGIONAL_BODY', 'UN_BODY',
  'MULTILATERAL_BODY', 'MULTILATERAL_BANK', 'PARTNERSHIP', 'CIVIL_SOCIETY', 'FOUNDATION', 'PRIVATE_SECTOR', 'OTHER',
];

/** Organizations with the names they go or went by, their ids elsewhere, and the table that search reads. */
export class CreateOrganization20261122000220 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table organization (
        ${recordColumns('organization')},
        ${localizedText('organization', 'name', true)},
        acronym text,
        ${oneOf('organization', 'type', TYPES)},
        country text collate "C" constraint organization_country_fk references country (iso3),
        ${oneOf('organization', 'level', ['NATIONAL', 'SUBNATIONAL'])},
        parent_id text constraint organization_parent_fk references organization deferrable initially deferred,
        successor_of_id text constraint organization_successor_of_fk references organization deferrable initially deferred,
        note text,
        constraint organization_parent_is_another check (parent_id <> id),
        constraint organization_successor_of_another check (successor_of_id <> id)
      );
      create index organization_country_index on organization (country, code);
      create index organization_parent_index on organization (parent_id);
      create index organization_successor_of_index on organization (successor_of_id);
      ${protectRecords('organization')}
      create table organization_alias (
        organization_id text not null constraint organization_alias_organization_fk references organization on delete cascade,
        position int not null,
        name text not null constraint organization_alias_name_given check (name <> ''),
        language text,
        ${oneOf('organization_alias', 'kind', ['ALIAS', 'FORMER_NAME', 'ACRONYM'], true)},
        ${oneOf('organization_alias', 'relation', ['SAME_ORGANIZATION', 'PREDECESSOR'], true)},
        ${partialDate('organization_alias', 'valid_from')},
        ${partialDate('organization_alias', 'valid_to')},
        constraint organization_alias_pk primary key (organization_id, position),
        ${datesInOrder('organization_alias', 'valid_from', 'valid_to')}
      );
      ${protectParts('organization_alias', 'organization_id', 'organization')}
      create table organization_external_id (
        organization_id text not null constraint organization_external_id_organization_fk references organization on delete cascade,
        position int not null,
        scheme text collate "C" not null,
        value text collate "C" not null,
        constraint organization_external_id_pk primary key (organization_id, position),
        constraint organization_external_id_once unique (scheme, value) deferrable initially deferred
      );
      ${protectParts('organization_external_id', 'organization_id', 'organization')}
      create table organization_search (${searchColumns('organization_search', 'organization')});
      ${indexSearch('organization_search')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table organization_search; drop table organization_external_id; drop table organization_alias; drop table organization;');
  }
}
