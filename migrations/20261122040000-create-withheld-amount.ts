import type { MigrationInterface, QueryRunner } from 'typeorm';
import { letPartiesWrite, recordColumns } from '../src/kernel/tables';

const MONEY_WITHHELD = `(select a from jsonb_array_elements(l.absences) a where a->>'field' = 'money' and a->>'reason' = 'WITHHELD')`;

/** Amounts held back until a day: their custodian alone sees them, and who keeps the register up to date once the day has passed. */
export class CreateWithheldAmount20261122040000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table withheld_amount (${recordColumns('withheld_amount')},
        custodian text not null,
        line_id text not null constraint withheld_amount_line_fk references contribution_line,
        amount numeric not null constraint withheld_amount_amount_exact check (amount >= 0 and amount < 1e20 and scale(amount) <= 10),
        constraint withheld_amount_once unique (line_id),
        constraint withheld_amount_is_never_public check (visibility = 'DRAFT')
      );
      create index withheld_amount_custodian_index on withheld_amount (custodian);
      create function mixta_withheld_by_custodian() returns trigger language plpgsql as $$ begin
        if not exists (select 1 from contribution_line l where l.id = new.line_id and l.custodian = new.custodian) then
          raise exception 'held back by another party than the custodian' using errcode = '23514', constraint = 'withheld_amount_is_of_the_custodian_of_its_line';
        end if;
        if not exists (select 1 from contribution_line l where l.id = new.line_id and l.amount is null and ${MONEY_WITHHELD} is not null) then
          raise exception 'the line does not say so' using errcode = '23514', constraint = 'withheld_amount_of_a_line_that_says_so_among_its_absences';
        end if;
        return new; end $$;
      create trigger withheld_amount_by_custodian before insert or update on withheld_amount for each row execute function mixta_withheld_by_custodian();
      create trigger withheld_amount_sources_exist before insert or update of citations on withheld_amount for each row execute function mixta_check_citations();
      alter table withheld_amount enable row level security;
      alter table withheld_amount force row level security;
      grant select on withheld_amount to mixta_viewer, mixta_keeper;
      grant select, insert, update, delete on withheld_amount to mixta_loader;
      create policy withheld_amount_load on withheld_amount for all to mixta_loader using (true) with check (true);
      ${letPartiesWrite('withheld_amount')}
      create policy withheld_amount_due on withheld_amount for select to mixta_keeper using (exists (
        select 1 from contribution_line l where l.id = withheld_amount.line_id and mixta_last_day(${MONEY_WITHHELD}->>'until') < nullif(current_setting('mixta.today', true), '')::date));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table withheld_amount; drop function mixta_withheld_by_custodian()');
  }
}
