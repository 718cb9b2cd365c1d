import type { MigrationInterface, QueryRunner } from 'typeorm';
import { datesInOrder, hideWithParent, localizedText, oneOf, partialDate, protectParts, protectRecords, recordColumns } from '../src/kernel/tables';

/** Funds that two or more parties endow together, their calls, and the proposals of each call. */
export class CreateJointFund20261122000440 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table joint_fund (
        ${recordColumns('joint_fund')},
        ${localizedText('joint_fund', 'name', true)},
        ${partialDate('joint_fund', 'founded_on')},
        agreement_id text constraint joint_fund_agreement_fk references agreement,
        program_id text constraint joint_fund_program_fk references bilateral_program,
        note text
      );
      ${protectRecords('joint_fund')}
      create table joint_fund_party (
        joint_fund_id text not null constraint joint_fund_party_joint_fund_fk references joint_fund on delete cascade,
        position int not null,
        country text collate "C",
        organization_id text,
        constraint joint_fund_party_pk primary key (joint_fund_id, position),
        constraint joint_fund_party_is_one check (num_nonnulls(country, organization_id) = 1),
        constraint joint_fund_party_once unique (joint_fund_id, country)
      );
      ${protectParts('joint_fund_party', 'joint_fund_id', 'joint_fund')}
      create table fund_call (
        ${recordColumns('fund_call')},
        joint_fund_id text not null constraint fund_call_joint_fund_fk references joint_fund,
        program_id text constraint fund_call_program_fk references bilateral_program,
        ${localizedText('fund_call', 'name', true)},
        ${partialDate('fund_call', 'opened_on')},
        ${partialDate('fund_call', 'closed_on')},
        declared_proposals int constraint fund_call_declared_proposals_counted check (declared_proposals >= 0),
        note text,
        ${datesInOrder('fund_call', 'opened_on', 'closed_on')}
      );
      create index fund_call_by_joint_fund on fund_call (joint_fund_id);
      ${protectRecords('fund_call')}
      ${hideWithParent('fund_call', 'joint_fund_id', 'joint_fund')}
      create table proposal (
        ${recordColumns('proposal')},
        call_id text not null constraint proposal_call_fk references fund_call,
        ${localizedText('proposal', 'title')},
        ${localizedText('proposal', 'topic')},
        ${oneOf('proposal', 'status', ['APPROVED', 'REJECTED', 'WITHDRAWN'])},
        ${partialDate('proposal', 'decided_on')},
        ${localizedText('proposal', 'reason')},
        project_code text,
        note text,
        constraint proposal_has_title_or_topic check (num_nonnulls(title, topic) > 0),
        constraint proposal_project_only_where_approved check (project_code is null or status = 'APPROVED')
      );
      create index proposal_by_call on proposal (call_id);
      ${protectRecords('proposal')}
      ${hideWithParent('proposal', 'call_id', 'fund_call')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table proposal; drop table fund_call; drop table joint_fund_party; drop table joint_fund;');
  }
}
