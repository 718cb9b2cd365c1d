import type { MigrationInterface, QueryRunner } from 'typeorm';
import { datesInOrder, localizedText, oneOf, partialDate, protectParts, protectRecords, recordColumns } from '../src/kernel/tables';

/** Numbers that sources print. Two sources may contradict each other, so nothing but the code is unique. */
export class CreatePublishedStatistic20261122000140 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table published_statistic (
        ${recordColumns('published_statistic')},
        ${localizedText('published_statistic', 'subject', true)},
        value numeric not null constraint published_statistic_value_finite check (value not in ('NaN', 'Infinity', '-Infinity')),
        unit text collate "C" not null constraint published_statistic_unit_given check (unit <> ''),
        currency text collate "C" constraint published_statistic_currency_fk references currency (code),
        period text,
        ${partialDate('published_statistic', 'period_start')},
        ${partialDate('published_statistic', 'period_end')},
        country text collate "C",
        scope text,
        ${oneOf('published_statistic', 'flow', ['PROVIDED', 'RECEIVED', 'BOTH'])},
        modality text,
        basis text,
        breakdown_exhaustive boolean,
        note text,
        ${datesInOrder('published_statistic', 'period_start', 'period_end')}
      );
      create index published_statistic_country on published_statistic (country);
      ${protectRecords('published_statistic')}
      create table published_statistic_breakdown (
        statistic_id text not null constraint published_statistic_breakdown_statistic_fk references published_statistic on delete cascade,
        position int not null,
        ${oneOf('published_statistic_breakdown', 'kind', ['PARTNER', 'PARTNER_GROUP', 'SECTOR'], true)},
        country text,
        name text,
        constraint published_statistic_breakdown_pk primary key (statistic_id, position),
        constraint published_statistic_breakdown_one_name check (case kind when 'PARTNER' then country is not null and name is null else name is not null and country is null end)
      );
      ${protectParts('published_statistic_breakdown', 'statistic_id', 'published_statistic')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table published_statistic_breakdown; drop table published_statistic;');
  }
}
