import type { MigrationInterface, QueryRunner } from 'typeorm';
import { localizedText, openToAll } from '../src/kernel/tables';

/** Exchange rates as published: every table by itself, none corrected by another. */
export class CreateExchangeRateTable20261122001100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table exchange_rate_table (
        id text not null constraint exchange_rate_table_pk primary key,
        code text collate "C" not null constraint exchange_rate_table_code_unique unique,
        ${localizedText('exchange_rate_table', 'label', true)},
        base text collate "C" not null constraint exchange_rate_table_base_fk references currency (code),
        provider text not null,
        url text constraint exchange_rate_table_url_is_web check (url ~ '^https?://'),
        licence text,
        precedence int not null
      );
      ${openToAll('exchange_rate_table')}
      create table exchange_rate (
        table_id text not null constraint exchange_rate_table_fk references exchange_rate_table on delete cascade,
        position int not null,
        currency text collate "C" not null constraint exchange_rate_currency_fk references currency (code),
        period text collate "C" not null constraint exchange_rate_period_is_date check (mixta_is_partial_date(period)),
        rate numeric not null constraint exchange_rate_above_zero check (rate > 0 and rate < 1e20 and scale(rate) <= 10),
        is_inverse boolean,
        constraint exchange_rate_pk primary key (table_id, position),
        constraint exchange_rate_once unique (table_id, currency, period) deferrable initially deferred
      );
      ${openToAll('exchange_rate')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table exchange_rate; drop table exchange_rate_table;');
  }
}
