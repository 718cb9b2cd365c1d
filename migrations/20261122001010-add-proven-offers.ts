import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf } from '../src/kernel/tables';

const BASES = [
  'CATALOGUE', 'DECLARED_OFFER', 'STATED_STRENGTH', 'COURSE', 'OPEN_CALL', 'SCHOLARSHIPS', 'REGIONAL_PLATFORM',
  'MINISTERS_AGREEMENT', 'COURSES_AGREEMENT', 'REQUEST_ANSWER',
];

const basisAmong = (values: readonly string[]) => `
  alter table offer drop constraint offer_basis_known;
  alter table offer add constraint offer_basis_known check (basis in (${values.map((each) => `'${each}'`).join(', ')}));`;

/** Offers that nobody declares: capabilities that a completed project proves, written after each load (proven-offers.entries.ts). */
export class AddProvenOffers20261122001010 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table offer add column ${oneOf('offer', 'kind', ['DECLARED', 'PROVEN'], true)} default 'DECLARED';
      alter table offer add column project_id text constraint offer_project_fk references project on delete cascade;
      ${basisAmong([...BASES, 'COMPLETED_PROJECT'])}
      alter table offer add constraint offer_proven_by_project check (
        (kind = 'PROVEN') = (project_id is not null) and (kind = 'PROVEN') = (basis = 'COMPLETED_PROJECT') and (kind = 'PROVEN') = starts_with(code, 'proven-'));
      alter table offer add constraint offer_proven_once unique (project_id, provider_country);
      create index offer_kind_index on offer (kind, code);
      create index offer_kind_provider_index on offer (kind, provider_country, code);
      alter table offer_sector add column percentage numeric constraint offer_sector_percentage_in_range check (percentage >= 0 and percentage <= 100);
      create policy offer_project_seen on offer as restrictive for select to mixta_anonymous
        using (offer.project_id is null or exists (select 1 from project seen where seen.id = offer.project_id));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    // forced row-level security hides the rows from their owner
    await db.query(`set role mixta_loader; delete from offer where kind = 'PROVEN'; reset role;`);
    await db.query(`
      drop policy offer_project_seen on offer;
      alter table offer_sector drop column percentage;
      drop index offer_kind_provider_index; drop index offer_kind_index;
      alter table offer drop constraint offer_proven_once;
      alter table offer drop constraint offer_proven_by_project;
      ${basisAmong(BASES)}
      alter table offer drop column project_id;
      alter table offer drop column kind;
    `);
  }
}
