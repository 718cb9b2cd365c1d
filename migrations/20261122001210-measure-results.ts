import type { MigrationInterface, QueryRunner } from 'typeorm';
import { localizedText, partialDate, protectParts } from '../src/kernel/tables';

/** Measures are exact: NaN and infinity, which numeric would take, are refused. */
const finite = (table: string, column: string): string =>
  `${column} numeric constraint ${table}_${column}_finite check (${column} not in ('NaN', 'Infinity', '-Infinity'))`;

/**
 * What a value reached rests on (numerator and denominator, documents, day of the report), values in words apart from
 * numbers, and the tie of a project to the framework by which its own results are told.
 */
export class MeasureResults20261122001210 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table framework_indicator add column is_ratio boolean;
      create index framework_indicator_drawn_from_index on framework_indicator (drawn_from_id);
      alter table framework_indicator_period
        add column ${finite('framework_indicator_period', 'numerator')},
        add column ${finite('framework_indicator_period', 'denominator')},
        add column ${partialDate('framework_indicator_period', 'reported_on')},
        add constraint framework_indicator_period_ratio_whole check (num_nonnulls(numerator, denominator) <> 1 and denominator <> 0),
        add constraint framework_indicator_period_ratio_of_actual check (numerator is null or actual is not null);
      create table framework_indicator_evidence (
        indicator_id text not null constraint framework_indicator_evidence_indicator_fk references framework_indicator on delete cascade,
        position int not null,
        ${partialDate('framework_indicator_evidence', 'period')} not null,
        document_id text not null constraint framework_indicator_evidence_document_fk references document (id),
        page text,
        paragraph text,
        constraint framework_indicator_evidence_pk primary key (indicator_id, position)
      );
      ${protectParts('framework_indicator_evidence', 'indicator_id', 'framework_indicator')}
      create policy framework_indicator_evidence_document_seen on framework_indicator_evidence as restrictive for select to mixta_anonymous
        using (exists (select 1 from document seen where seen.id = framework_indicator_evidence.document_id));
      create table framework_indicator_rating (
        indicator_id text not null constraint framework_indicator_rating_indicator_fk references framework_indicator on delete cascade,
        position int not null,
        ${partialDate('framework_indicator_rating', 'period')} not null,
        scale text not null,
        steps text[] not null constraint framework_indicator_rating_has_steps check (cardinality(steps) >= 2),
        value text not null,
        rater text,
        ${partialDate('framework_indicator_rating', 'rated_on')},
        ${localizedText('framework_indicator_rating', 'narrative')},
        constraint framework_indicator_rating_pk primary key (indicator_id, position),
        constraint framework_indicator_rating_on_scale check (value = any(steps))
      );
      ${protectParts('framework_indicator_rating', 'indicator_id', 'framework_indicator')}
      ${KEEP_RATINGS}
      alter table project add column data_by_sex boolean,
        add column results_framework_id text constraint project_results_framework_fk references results_framework (id);
      create index project_results_framework_index on project (results_framework_id);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table project drop column results_framework_id, drop column data_by_sex;
      drop table framework_indicator_rating; drop function framework_rating_kept(); drop table framework_indicator_evidence;
      alter table framework_indicator_period drop constraint framework_indicator_period_ratio_of_actual, drop constraint framework_indicator_period_ratio_whole,
        drop column reported_on, drop column denominator, drop column numerator;
      drop index framework_indicator_drawn_from_index;
      alter table framework_indicator drop column is_ratio;`);
  }
}

/** Invariant 11 for values in words: another opinion is another rating, with its day; by content, as rows may change places. */
const KEEP_RATINGS = `
      create function framework_rating_kept() returns trigger language plpgsql as $$
        declare of_code text;
        begin
          select code into of_code from framework_indicator where id = old.indicator_id;
          if found and not exists (select 1 from framework_indicator_rating r where (r.indicator_id, r.period, r.scale, r.value) = (old.indicator_id, old.period, old.scale, old.value)
            and r.rater is not distinct from old.rater and r.rated_on is not distinct from old.rated_on)
          then raise check_violation using message = 'a rating changes or is gone', detail = of_code, constraint = 'framework_indicator_rating_kept'; end if;
          return null;
        end $$;
      create constraint trigger framework_indicator_rating_kept after update or delete on framework_indicator_rating deferrable initially deferred
        for each row execute function framework_rating_kept();`;
