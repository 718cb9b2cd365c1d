import type { MigrationInterface, QueryRunner } from 'typeorm';
import { hideWithParent, localizedText, oneOf, partialDate, protectRecords, recordColumns } from '../src/kernel/tables';

const KINDS = ['TECHNICAL_COMMISSION', 'WORKING_GROUP', 'JOINT_FUND_COMMISSION', 'BINATIONAL_COMMISSION', 'INTERGOVERNMENTAL_COMMISSION', 'NEGOTIATIONS', 'PROGRAM_MEETING', 'AGREEMENT_ONLY', 'COMMISSION'];

/** Standing commissions of two countries, and each meeting of them. */
export class CreateJointCommissionAndSession20261122000410 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table joint_commission (
        ${recordColumns('joint_commission')},
        ${localizedText('joint_commission', 'name', true)},
        ${oneOf('joint_commission', 'kind', KINDS)},
        country_a text collate "C" not null,
        country_b text collate "C" not null,
        agreement_id text constraint joint_commission_agreement_fk references agreement,
        legal_basis text,
        ${partialDate('joint_commission', 'legal_basis_on')},
        note text,
        constraint joint_commission_parties_ordered check (country_a < country_b)
      );
      create index joint_commission_by_parties on joint_commission (country_a, country_b);
      create index joint_commission_by_second_party on joint_commission (country_b);
      ${protectRecords('joint_commission')}
      create table session (
        ${recordColumns('session')},
        commission_id text not null constraint session_commission_fk references joint_commission,
        ordinal int constraint session_ordinal_positive check (ordinal > 0),
        ordinal_label text,
        ${partialDate('session', 'held_on')},
        place text,
        ${oneOf('session', 'mode', ['IN_PERSON', 'VIDEOCONFERENCE', 'HYBRID'])},
        cycle_approved text,
        projects_approved int constraint session_projects_approved_counted check (projects_approved >= 0),
        sectors text[],
        ${localizedText('session', 'outcome')},
        minutes_id text,
        commitments_complete boolean,
        note text
      );
      create index session_by_commission on session (commission_id);
      ${protectRecords('session')}
      ${hideWithParent('session', 'commission_id', 'joint_commission')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table session; drop table joint_commission;');
  }
}
