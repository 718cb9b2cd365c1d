import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { defineEnum, value } from '../../kernel/enum';
import type { StoredText } from '../../kernel/localized';
import { Node } from '../../kernel/node';
import { Record } from '../../kernel/record';
import { PartialDate } from '../../kernel/scalars';

@Entity('joint_fund')
@Directive('@key(fields: "id")')
@ObjectType('JointFund', { implements: Node, simpleResolvers: true, description: 'A fund that its parties endow together and open to proposals, usually by calls.' })
export class JointFund extends Record {
  @Column('jsonb')
  name: StoredText;

  @Field(() => PartialDate, { nullable: true, description: 'When it was founded or agreed.' })
  @Column('text')
  foundedOn: string | null;

  @Column('text')
  agreementId: string | null;

  @Column('text')
  programId: string | null;

  @Field(() => String, { nullable: true, description: 'Remark of the curator, in brief.' })
  @Column('text')
  note: string | null;
}

@Entity('joint_fund_party')
export class JointFundParty {
  @PrimaryColumn('text')
  jointFundId: string;

  @PrimaryColumn('int')
  position: number;

  @Column('text')
  country: string | null;

  @Column('text')
  organizationId: string | null;
}

@Entity('fund_call')
@Directive('@key(fields: "id")')
@ObjectType('FundCall', { implements: Node, simpleResolvers: true, description: 'A call of a joint fund for proposals.' })
export class FundCall extends Record {
  @Column('text')
  jointFundId: string;

  @Column('text')
  programId: string | null;

  @Column('jsonb')
  name: StoredText;

  @Field(() => PartialDate, { nullable: true, description: 'When it opened.' })
  @Column('text')
  openedOn: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it closed.' })
  @Column('text')
  closedOn: string | null;

  @Field(() => Int, { nullable: true, description: 'Number of proposals as published; the register may hold fewer.' })
  @Column('int')
  declaredProposals: number | null;

  @Field(() => String, { nullable: true, description: 'Remark of the curator, in brief.' })
  @Column('text')
  note: string | null;
}

export const ProposalStatus = defineEnum('ProposalStatus', 'What became of a proposal.', {
  APPROVED: value('Chosen.', 'Aprobada', 'Approved', 'Aprovada'),
  REJECTED: value('Not chosen.', 'Rechazada', 'Rejected', 'Rejeitada'),
  WITHDRAWN: value('Taken back by its proponents.', 'Retirada', 'Withdrawn', 'Retirada'),
});
export type ProposalStatus = keyof typeof ProposalStatus;

@Entity('proposal')
@Directive('@key(fields: "id")')
@ObjectType('Proposal', { implements: Node, simpleResolvers: true, description: 'A proposal made to a call of a joint fund, and what became of it.' })
export class Proposal extends Record {
  @Column('text')
  callId: string;

  @Column('jsonb')
  title: StoredText | null;

  @Column('jsonb')
  topic: StoredText | null;

  @Field(() => ProposalStatus, { nullable: true, description: 'Approved, rejected or withdrawn; null where no source says.' })
  @Column('text')
  status: ProposalStatus | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it was decided.' })
  @Column('text')
  decidedOn: string | null;

  @Column('jsonb')
  reason: StoredText | null;

  @Field(() => String, { nullable: true, description: 'Code that the result of the call gives to the project that came of it.' })
  @Column('text')
  projectCode: string | null;

  @Field(() => String, { nullable: true, description: 'Remark of the curator, in brief.' })
  @Column('text')
  note: string | null;
}
