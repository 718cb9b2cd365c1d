import type { MigrationInterface, QueryRunner } from 'typeorm';
import { hideWithParent, localizedText, oneOf, openToAll, partialDate, protect, protectRecords, recordColumns } from '../src/kernel/tables';

const CATEGORIES = ['HUMANITARIAN', 'SCHOLARSHIPS', 'CONTRIBUTIONS_TO_ORGANIZATIONS', 'FINANCIAL', 'TECHNICAL'];
const UNITS = ['EXPERT_DAYS', 'PEOPLE_MOVED', 'SCHOLARSHIPS', 'EVENTS', 'GOODS'];

/** Records of other modules that a line or statement names: it is seen only by whoever sees all of them. */
const NAMED: { [table: string]: [column: string, record: string][] } = {
  contribution_line: [['project_id', 'project'], ['program_id', 'bilateral_program'], ['contributor_organization_id', 'organization']],
  budget_statement: [['project_id', 'project'], ['program_id', 'bilateral_program']],
};

/** What parties bring to projects and programs, what was paid, what budgets say, and how effort is valued. */
export class CreateContributionLine20261122001110 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(LINE);
    await db.query(PAYMENTS_AND_BUDGETS);
    await db.query(METHODS_AND_CALENDARS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table fiscal_calendar; drop table valuation_method; drop table budget_statement; drop table disbursement; drop table contribution_line;');
  }
}

/** Finite and as long as the API carries: NaN is above every number, so an upper bound refuses it too. */
const exact = (table: string, column: string, { from = '0', required = false } = {}) =>
  `${column} numeric${required ? ' not null' : ''} constraint ${table}_${column}_exact check (${column} >= ${from} and ${column} < 1e20 and scale(${column}) <= 10)`;

const currency = (table: string, required: boolean) => `currency text collate "C"${required ? ' not null' : ''} constraint ${table}_currency_fk references currency (code)`;

const protectNaming = (table: string): string => `
      create trigger ${table}_sources_exist before insert or update of citations on ${table} for each row execute function mixta_check_citations();
      ${protect(table, [`visibility = 'PUBLISHED'`, ...NAMED[table]!.map(([column, record]) => `(${table}.${column} is null or exists (select 1 from ${record} seen where seen.id = ${table}.${column}))`)].join(' and '))}`;

const LINE = `
      create table contribution_line (${recordColumns('contribution_line')},
        project_id text constraint contribution_line_project_fk references project (id),
        program_id text constraint contribution_line_program_fk references bilateral_program (id),
        contributor_country text collate "C" constraint contribution_line_contributor_country_fk references country (iso3),
        contributor_organization_id text constraint contribution_line_contributor_organization_fk references organization (id),
        contributor_name text,
        receiver_country text collate "C" constraint contribution_line_receiver_country_fk references country (iso3),
        tossd_modality_id text constraint contribution_line_tossd_modality_fk references code_list_entry (id),
        ${oneOf('contribution_line', 'category', CATEGORIES, true)},
        ${oneOf('contribution_line', 'nature', ['BUDGETED', 'EXECUTED'], true)},
        ${partialDate('contribution_line', 'vintage')},
        revises_id text constraint contribution_line_revises_fk references contribution_line deferrable initially deferred,
        part_of_id text constraint contribution_line_part_of_fk references contribution_line deferrable initially deferred,
        duplicate_of_id text constraint contribution_line_duplicate_of_fk references contribution_line deferrable initially deferred,
        ${exact('contribution_line', 'amount')},
        ${currency('contribution_line', false)},
        ${exact('contribution_line', 'quantity')},
        ${oneOf('contribution_line', 'unit', UNITS)},
        ${partialDate('contribution_line', 'value_date')},
        note text,
        constraint contribution_line_one_subject check (num_nonnulls(project_id, program_id) = 1),
        constraint contribution_line_names_contributor check (num_nonnulls(contributor_country, contributor_organization_id, contributor_name) > 0),
        constraint contribution_line_amount_in_currency check (amount is null or currency is not null),
        constraint contribution_line_quantity_in_unit check (quantity is null or unit is not null),
        constraint contribution_line_not_of_itself check (id not in (coalesce(revises_id, ''), coalesce(part_of_id, ''), coalesce(duplicate_of_id, '')))
      );
      create index contribution_line_project on contribution_line (project_id);
      create index contribution_line_program on contribution_line (program_id);
      create index contribution_line_contributor_country on contribution_line (contributor_country);
      create index contribution_line_contributor_organization on contribution_line (contributor_organization_id);
      create index contribution_line_receiver_country on contribution_line (receiver_country);
      create index contribution_line_revises on contribution_line (revises_id);
      ${protectNaming('contribution_line')}`;

const PAYMENTS_AND_BUDGETS = `
      create table disbursement (${recordColumns('disbursement')},
        line_id text not null constraint disbursement_line_fk references contribution_line,
        ${partialDate('disbursement', 'paid_on')},
        ${exact('disbursement', 'amount', { from: '-1e20' })},
        ${currency('disbursement', true)},
        note text
      );
      create index disbursement_line on disbursement (line_id);
      ${protectRecords('disbursement')}
      ${hideWithParent('disbursement', 'line_id', 'contribution_line')}
      create table budget_statement (${recordColumns('budget_statement')},
        project_id text constraint budget_statement_project_fk references project (id),
        program_id text constraint budget_statement_program_fk references bilateral_program (id),
        ${oneOf('budget_statement', 'kind', ['TOTAL', 'SHARE', 'YEARLY', 'CEILING'], true)},
        ${exact('budget_statement', 'amount', { required: true })},
        ${currency('budget_statement', true)},
        total_id text constraint budget_statement_total_fk references budget_statement deferrable initially deferred,
        payer text,
        payer_country text collate "C" constraint budget_statement_payer_country_fk references country (iso3),
        ${partialDate('budget_statement', 'stated_for')},
        note text,
        constraint budget_statement_one_subject check (num_nonnulls(project_id, program_id) = 1),
        constraint budget_statement_share_of_total check (total_id is null or (kind = 'SHARE' and total_id <> id))
      );
      create index budget_statement_project on budget_statement (project_id);
      create index budget_statement_program on budget_statement (program_id);
      create index budget_statement_total on budget_statement (total_id);
      ${protectNaming('budget_statement')}`;

const METHODS_AND_CALENDARS = `
      create table valuation_method (${recordColumns('valuation_method')},
        ${localizedText('valuation_method', 'name', true)},
        version text not null,
        ${oneOf('valuation_method', 'unit', UNITS, true)},
        ${exact('valuation_method', 'rate', { required: true })},
        ${currency('valuation_method', true)},
        note text
      );
      ${protectRecords('valuation_method')}
      create table fiscal_calendar (
        id text not null constraint fiscal_calendar_pk primary key,
        country text collate "C" not null constraint fiscal_calendar_country_fk references country (iso3) constraint fiscal_calendar_once unique,
        start_month int not null constraint fiscal_calendar_start_month_known check (start_month between 1 and 12),
        ${oneOf('fiscal_calendar', 'named_by', ['START_YEAR', 'END_YEAR'], true)},
        basis text
      );
      ${openToAll('fiscal_calendar')}`;
