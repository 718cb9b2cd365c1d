import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectParts } from '../src/kernel/tables';

/** How a contribution is split over the countries that receive it. Shares sum to exactly 100, or there is none. */
export class SplitContributionsByRecipient20261122014101 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table contribution_line_recipient (
        line_id text not null constraint contribution_line_recipient_line_fk references contribution_line,
        position int not null,
        country text collate "C" not null constraint contribution_line_recipient_country_fk references country (iso3),
        percentage numeric not null constraint contribution_line_recipient_percentage_in_range check (percentage >= 0 and percentage <= 100 and scale(percentage) <= 10),
        constraint contribution_line_recipient_pk primary key (line_id, position),
        constraint contribution_line_recipient_once unique (line_id, country) deferrable initially deferred
      );
      create index contribution_line_recipient_country on contribution_line_recipient (country, line_id);
      ${protectParts('contribution_line_recipient', 'line_id', 'contribution_line')}
      ${SHARES}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table contribution_line_recipient; drop function contribution_line_recipient_check_shares();');
  }
}

const checked = (side: string): string => `if (select sum(s.percentage) <> 100 from contribution_line_recipient s where s.line_id = ${side}.line_id) then
              raise check_violation using message = 'percentages do not sum to exactly 100', detail = ${side}.line_id, constraint = 'contribution_line_recipient_shares_sum_to_100'; end if;`;

/** Checked at the end of the transaction, when all shares of the line are in place. */
const SHARES = `
      create function contribution_line_recipient_check_shares() returns trigger language plpgsql as $$
        begin
          if tg_op <> 'DELETE' then ${checked('new')} end if;
          if tg_op <> 'INSERT' then ${checked('old')} end if;
          return null;
        end $$;
      create constraint trigger contribution_line_recipient_shares_sum_to_100 after insert or update or delete on contribution_line_recipient
        deferrable initially deferred for each row execute function contribution_line_recipient_check_shares();`;
