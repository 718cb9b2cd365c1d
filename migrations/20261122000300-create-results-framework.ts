import type { MigrationInterface, QueryRunner } from 'typeorm';
import { datesInOrder, hideWithParent, localizedText, oneOf, partialDate, protectRecords, recordColumns } from '../src/kernel/tables';

const KINDS = ['NATIONAL_VISION', 'NATIONAL_PLAN', 'SECTOR_PLAN', 'SUBNATIONAL_PLAN', 'PROVIDER_STRATEGY', 'REGIONAL_STRATEGY', 'PROGRAM', 'PROJECT'];

/** Results frameworks and what is said of one as a whole: facts, gaps, progress reports. */
export class CreateResultsFramework20261122000300 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table results_framework (${recordColumns('results_framework')},
        ${oneOf('results_framework', 'kind', KINDS, true)},
        owner_country text,
        owner_grouping_id text,
        owner_organization_id text,
        ${localizedText('results_framework', 'name', true)},
        ${oneOf('results_framework', 'status', ['ADOPTED', 'ANNOUNCED'])},
        ${partialDate('results_framework', 'start_on')},
        ${partialDate('results_framework', 'end_on')},
        version text,
        supersedes_id text constraint results_framework_supersedes_fk references results_framework deferrable initially deferred
          constraint results_framework_not_own_successor check (supersedes_id <> id),
        official_publication text,
        ${partialDate('results_framework', 'published_on')},
        official_url text constraint results_framework_official_url_is_web check (official_url ~ '^https?://'),
        is_government_owned boolean,
        responsible text,
        responsible_organization_id text,
        note text,
        ${datesInOrder('results_framework', 'start_on', 'end_on')},
        constraint results_framework_one_owner check (num_nonnulls(owner_country, owner_grouping_id, owner_organization_id) = 1
          or (kind in ('PROGRAM', 'PROJECT') and num_nonnulls(owner_country, owner_grouping_id, owner_organization_id) = 0)),
        constraint results_framework_id_and_supersedes_unique unique (id, supersedes_id)
      );
      ${protectRecords('results_framework')}
      create index results_framework_owner_country_index on results_framework (owner_country, code);
      create index results_framework_supersedes_index on results_framework (supersedes_id);
      ${statementTable('framework_fact')}
      ${statementTable('strategy_gap')}
      create table progress_report (${recordColumns('progress_report')},
        framework_id text not null constraint progress_report_framework_fk references results_framework deferrable initially deferred,
        ${partialDate('progress_report', 'year')} not null,
        ${partialDate('progress_report', 'due_on')},
        ${partialDate('progress_report', 'published_on')},
        url text constraint progress_report_url_is_web check (url ~ '^https?://'),
        document_id text,
        archived_sha256 text constraint progress_report_archived_sha256_shape check (archived_sha256 ~ '^[0-9a-f]{64}$'),
        note text
      );
      ${belongsToFramework('progress_report')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table progress_report; drop table strategy_gap; drop table framework_fact; drop table results_framework;');
  }
}

const statementTable = (table: string): string => `
      create table ${table} (${recordColumns(table)},
        framework_id text not null constraint ${table}_framework_fk references results_framework deferrable initially deferred,
        aspect text,
        ${localizedText(table, 'text', true)},
        note text
      );
      ${belongsToFramework(table)}`;

const belongsToFramework = (table: string): string => `
      ${protectRecords(table)}
      ${hideWithParent(table, 'framework_id', 'results_framework')}
      create index ${table}_framework_index on ${table} (framework_id, code);`;
