import type { MigrationInterface, QueryRunner } from 'typeorm';
import { localizedText, oneOf, partialDate, protect, recordColumns } from '../src/kernel/tables';

/** Column of each kind of subject; an indicator may name its project beside itself, since a project's own framework does not. */
const SUBJECTS = { PROJECT: 'project_id', PROGRAM: 'program_id', SESSION: 'session_id', INDICATOR: 'subject_indicator_id', UNREGISTERED: 'subject_name' };

/** Records of other modules that a link or assessment is about: it is seen only by whoever sees all of them. */
const NAMED: { [table: string]: [column: string, record: string][] } = {
  alignment_link: [
    ['project_id', 'project'], ['program_id', 'bilateral_program'], ['session_id', 'session'], ['subject_indicator_id', 'framework_indicator'],
    ['framework_id', 'results_framework'], ['node_id', 'framework_node'], ['indicator_id', 'framework_indicator'],
  ],
  alignment_assessment: [['project_id', 'project']],
};

/** Who says that what serves which plan, and what parties report of it by the questions of the global monitoring. */
export class CreateAlignmentLink20261122001020 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table alignment_link (${recordColumns('alignment_link')}, ${claimColumns('alignment_link')},
        ${oneOf('alignment_link', 'subject_type', Object.keys(SUBJECTS), true)},
        ${NAMED.alignment_link!.map(([column, record]) => `${column} text constraint alignment_link_${column.replace(/_id$/, '')}_fk references ${record} (id)`).join(',\n        ')},
        subject_name text,
        plan_name text,
        priority_text text,
        ${oneOf('alignment_link', 'plan_scope', ['NATIONAL_PLAN', 'SECTOR_PLAN', 'PROVIDER_STRATEGY', 'REGIONAL_PLAN', 'GLOBAL_AGENDA', 'UN_FRAMEWORK', 'PRIORITIES_WITHOUT_PLAN'], true)},
        ${oneOf('alignment_link', 'strength', ['PRIMARY', 'CONTRIBUTES', 'RELATED'])},
        ${localizedText('alignment_link', 'statement')},
        constraint alignment_link_one_subject check (case subject_type ${Object.entries(SUBJECTS).map(([type, column]) => `when '${type}' then ${column} is not null`).join(' ')} end
          and num_nonnulls(${Object.values(SUBJECTS).join(', ')}) = case when subject_type = 'INDICATOR' and project_id is not null then 2 else 1 end),
        constraint alignment_link_names_plan check (num_nonnulls(framework_id, plan_name) >= 1),
        constraint alignment_link_one_level check (num_nonnulls(node_id, indicator_id) <= case when framework_id is null then 0 else 1 end),
        constraint alignment_link_node_of_framework foreign key (framework_id, node_id) references framework_node (framework_id, id),
        constraint alignment_link_indicator_of_framework foreign key (framework_id, indicator_id) references framework_indicator (framework_id, id)
      );
      ${protectClaim('alignment_link')}
      create index alignment_link_project_index on alignment_link (project_id);
      create index alignment_link_program_index on alignment_link (program_id);
      create index alignment_link_session_index on alignment_link (session_id);
      create index alignment_link_framework_index on alignment_link (framework_id, code);
      create index alignment_link_node_index on alignment_link (node_id);
      create index alignment_link_indicator_index on alignment_link (indicator_id);
      create index alignment_link_subject_indicator_index on alignment_link (subject_indicator_id);
      create table alignment_assessment (${recordColumns('alignment_assessment')}, ${claimColumns('alignment_assessment')},
        project_id text not null constraint alignment_assessment_project_fk references project,
        recipient_country text collate "C" not null constraint alignment_assessment_recipient_country_fk references country (iso3),
        objective_drawn boolean,
        result_indicators int constraint alignment_assessment_counts check (result_indicators >= 0),
        drawn_indicators int constraint alignment_assessment_drawn_among check (drawn_indicators between 0 and result_indicators),
        government_data_indicators int constraint alignment_assessment_data_among check (government_data_indicators between 0 and result_indicators),
        final_evaluation boolean,
        constraint alignment_assessment_once unique (project_id, recipient_country),
        constraint alignment_assessment_counted_among check (num_nonnulls(drawn_indicators, government_data_indicators) = 0 or result_indicators is not null),
        constraint alignment_assessment_says_something check (num_nonnulls(objective_drawn, result_indicators, final_evaluation) > 0)
      );
      ${protectClaim('alignment_assessment')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table alignment_assessment; drop table alignment_link;');
  }
}

const claimColumns = (table: string): string => `
        asserter_country text collate "C" constraint ${table}_asserter_country_fk references country (iso3),
        asserter_organization_id text constraint ${table}_asserter_organization_fk references organization (id),
        ${partialDate(table, 'asserted_on')},
        document_id text constraint ${table}_document_fk references document (id),
        page text,
        clause text,
        quote text,
        note text,
        constraint ${table}_place_of_document check (document_id is not null or num_nonnulls(page, clause, quote) = 0)`;

const protectClaim = (table: string): string => `
      create trigger ${table}_sources_exist before insert or update of citations on ${table} for each row execute function mixta_check_citations();
      ${protect(table, [`visibility = 'PUBLISHED'`, ...NAMED[table]!.map(([column, record]) => `(${table}.${column} is null or exists (select 1 from ${record} seen where seen.id = ${table}.${column}))`)].join(' and '))}`;
