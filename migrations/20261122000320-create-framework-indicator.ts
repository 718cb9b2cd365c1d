import type { MigrationInterface, QueryRunner } from 'typeorm';
import { hideWithParent, localizedText, oneOf, partialDate, protectParts, protectRecords, recordColumns } from '../src/kernel/tables';

const DIMENSIONS = ['SEX', 'AGE_GROUP', 'ETHNIC_ORIGIN', 'SOCIO_ECONOMIC_GROUP', 'DISABILITY', 'TERRITORY'];

/** Indicators of results frameworks, with the values of their periods and every revision of one. */
export class CreateFrameworkIndicator20261122000320 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table framework_indicator (${recordColumns('framework_indicator')},
        framework_id text not null constraint framework_indicator_framework_fk references results_framework deferrable initially deferred,
        node_id text,
        place int not null constraint framework_indicator_place_counts check (place between 1 and 999999),
        official_number text,
        ${localizedText('framework_indicator', 'name', true)},
        unit text,
        ${oneOf('framework_indicator', 'direction', ['UP', 'DOWN'])},
        ${oneOf('framework_indicator', 'measurement', ['PERIODIC', 'CUMULATIVE'])},
        is_qualitative boolean not null,
        ${partialDate('framework_indicator', 'baseline_year')},
        ${finite('framework_indicator', 'baseline_value')},
        ${partialDate('framework_indicator', 'target_year')},
        ${finite('framework_indicator', 'target_value')},
        disaggregation text[] constraint framework_indicator_disaggregation_known check (disaggregation <@ array[${DIMENSIONS.map((each) => `'${each}'`).join(', ')}]),
        data_source text,
        drawn_from_id text constraint framework_indicator_drawn_from_fk references framework_indicator deferrable initially deferred
          constraint framework_indicator_not_drawn_from_itself check (drawn_from_id <> id),
        sdg_id text,
        sdg_suggested boolean not null,
        note text,
        constraint framework_indicator_in_framework_unique unique (framework_id, id),
        constraint framework_indicator_node_fk foreign key (framework_id, node_id) references framework_node (framework_id, id) deferrable initially deferred
      );
      ${protectRecords('framework_indicator')}
      ${hideWithParent('framework_indicator', 'framework_id', 'results_framework')}
      create index framework_indicator_place_index on framework_indicator (framework_id, place, code);
      create index framework_indicator_node_index on framework_indicator (node_id);
      create table framework_indicator_period (
        indicator_id text not null constraint framework_indicator_period_indicator_fk references framework_indicator on delete cascade,
        position int not null,
        ${partialDate('framework_indicator_period', 'period')} not null,
        ${finite('framework_indicator_period', 'target')},
        ${finite('framework_indicator_period', 'actual')},
        constraint framework_indicator_period_pk primary key (indicator_id, position),
        constraint framework_indicator_period_once unique (indicator_id, period) deferrable initially deferred
      );
      ${protectParts('framework_indicator_period', 'indicator_id', 'framework_indicator')}
      create table framework_indicator_revision (
        indicator_id text not null constraint framework_indicator_revision_indicator_fk references framework_indicator on delete cascade,
        position int not null,
        ${oneOf('framework_indicator_revision', 'measure', ['BASELINE', 'TARGET', 'ACTUAL'], true)},
        ${partialDate('framework_indicator_revision', 'period')},
        ${finite('framework_indicator_revision', 'old_value')} not null,
        ${finite('framework_indicator_revision', 'new_value')},
        ${partialDate('framework_indicator_revision', 'revised_on')} not null,
        revised_by text not null,
        reason text not null,
        constraint framework_indicator_revision_pk primary key (indicator_id, position),
        constraint framework_indicator_revision_changes check (old_value is distinct from new_value),
        constraint framework_indicator_revision_names_period check ((measure = 'ACTUAL') <= (period is not null) and (measure = 'BASELINE') <= (period is null))
      );
      ${protectParts('framework_indicator_revision', 'indicator_id', 'framework_indicator')}
      ${KEEP_HISTORY}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table framework_indicator_revision;
      drop table framework_indicator_period;
      drop table framework_indicator;
      drop function framework_revision_kept();
      drop function framework_period_kept();
      drop function framework_end_values_kept();
      drop function framework_revised(text, text, text, numeric);
    `);
  }
}

/** Money and measures are exact: NaN and infinity, which numeric would take, are refused. */
const finite = (table: string, column: string): string =>
  `${column} numeric constraint ${table}_${column}_finite check (${column} not in ('NaN', 'Infinity', '-Infinity'))`;

/**
 * Invariant 11: a value may only give way to another when a revision keeps it. Checked at the end of the load, by
 * content, since the rows of a list may change places.
 */
const KEEP_HISTORY = `
      create function framework_revised(indicator text, what text, in_period text, old numeric) returns boolean stable language sql as $$
        select old is null or exists (select 1 from framework_indicator_revision r where r.indicator_id = indicator
          and r.measure = what and r.period is not distinct from in_period and r.old_value = old) $$;
      create function framework_end_values_kept() returns trigger language plpgsql as $$
        begin
          if not framework_revised(old.id, 'BASELINE', null, old.baseline_value) and old.baseline_value is distinct from (select baseline_value from framework_indicator where id = old.id)
            or not framework_revised(old.id, 'TARGET', null, old.target_value) and old.target_value is distinct from (select target_value from framework_indicator where id = old.id)
          then raise check_violation using message = 'a value changes without a revision', detail = old.code, constraint = 'framework_indicator_values_kept'; end if;
          return null;
        end $$;
      create constraint trigger framework_indicator_values_kept after update on framework_indicator deferrable initially deferred for each row
        when (old.baseline_value is distinct from new.baseline_value or old.target_value is distinct from new.target_value)
        execute function framework_end_values_kept();
      create function framework_period_kept() returns trigger language plpgsql as $$
        declare now_target numeric; now_actual numeric; of_code text;
        begin
          select code into of_code from framework_indicator where id = old.indicator_id;
          if not found then return null; end if;
          select target, actual into now_target, now_actual from framework_indicator_period where indicator_id = old.indicator_id and period = old.period;
          if old.target is distinct from now_target and not framework_revised(old.indicator_id, 'TARGET', old.period, old.target)
            or old.actual is distinct from now_actual and not framework_revised(old.indicator_id, 'ACTUAL', old.period, old.actual)
          then raise check_violation using message = 'a value changes without a revision', detail = of_code, constraint = 'framework_indicator_period_kept'; end if;
          return null;
        end $$;
      create constraint trigger framework_indicator_period_kept after update or delete on framework_indicator_period deferrable initially deferred
        for each row execute function framework_period_kept();
      create function framework_revision_kept() returns trigger language plpgsql as $$
        declare of_code text;
        begin
          select code into of_code from framework_indicator where id = old.indicator_id;
          if found and not exists (select 1 from framework_indicator_revision r where (r.indicator_id, r.measure, r.old_value, r.revised_on, r.revised_by, r.reason)
            = (old.indicator_id, old.measure, old.old_value, old.revised_on, old.revised_by, old.reason)
            and r.period is not distinct from old.period and r.new_value is not distinct from old.new_value)
          then raise check_violation using message = 'a revision changes or is gone', detail = of_code, constraint = 'framework_indicator_revision_kept'; end if;
          return null;
        end $$;
      create constraint trigger framework_indicator_revision_kept after update or delete on framework_indicator_revision deferrable initially deferred
        for each row execute function framework_revision_kept();`;
