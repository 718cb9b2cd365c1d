import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { defineEnum, value } from '../../kernel/enum';
import { Node } from '../../kernel/node';
import { PartialDate } from '../../kernel/scalars';

export const ProposalState = defineEnum('ProposalState', 'What became of a change that a party proposed to the custodian of a record.', {
  OPEN: value('The custodian has not decided.', 'Abierta', 'Open', 'Aberta'),
  ACCEPTED: value('The custodian made the change.', 'Aceptada', 'Accepted', 'Aceita'),
  REFUSED: value('The custodian refused it, with a reason.', 'Rechazada', 'Refused', 'Recusada'),
  WITHDRAWN: value('The data package that brought it says something else by now.', 'Retirada', 'Withdrawn', 'Retirada'),
});
export type ProposalState = keyof typeof ProposalState;

@ObjectType('ProposedChange', { simpleResolvers: true, description: 'One field that is to be changed.' })
export class ProposedChange {
  @Field(() => String, { description: 'Name of the field, as in saving the record.' })
  field: string;

  @Field(() => String, { nullable: true, description: 'Value that it had when the change was proposed, as JSON of the data package; null where it had none.' })
  before: string | null;

  @Field(() => String, { description: 'Value proposed, as JSON of the data package; `null` clears the field.' })
  value: string;
}

@Entity('change_proposal')
@Directive('@key(fields: "id")')
@ObjectType('ChangeProposal', { implements: Node, simpleResolvers: true, description: 'A change that a party proposes to a record of another one. It takes effect when the custodian accepts it. Seen by the two parties alone; about a record without custodian by whoever signed in.' })
export class ChangeProposal extends Node {
  @PrimaryColumn('text')
  declare id: string;

  @Column('text')
  recordType: string;

  @Column('text')
  recordId: string;

  @Field(() => Int, { description: 'Version of the record that the proposer read, or that a load left as it was.' })
  @Column('int')
  recordVersion: number;

  @Field(() => [ProposedChange], { description: 'What is to be changed, 1 to 50 fields.' })
  @Column('jsonb')
  changes: ProposedChange[];

  @Field(() => String, { description: 'Why, in the words of the proposer.' })
  @Column('text')
  reason: string;

  @Field(() => String, { nullable: true, description: 'Party that proposes: ISO3 code of a country or code of an organization; null where a data package says otherwise and no other party asserts it.' })
  @Column('text')
  proposer: string | null;

  @Field(() => String, { nullable: true, description: 'Party that decides, the custodian of the record: ISO3 code of a country or code of an organization; null where the curator answers for the record and decides with the next load.' })
  @Column('text')
  custodian: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the data package whose load found another value; null for what a party proposed here.' })
  @Column('text')
  origin: string | null;

  @Field(() => ProposalState, { description: 'What became of it.' })
  @Column('text')
  state: ProposalState;

  @Field(() => PartialDate, { description: 'Day on which it was proposed.' })
  @Column('text')
  proposedOn: string;

  @Field(() => PartialDate, { nullable: true, description: 'Day on which it was decided; null while it is open.' })
  @Column('text')
  decidedOn: string | null;

  @Field(() => String, { nullable: true, description: 'Why the custodian decided so; never null for a refusal.' })
  @Column('text')
  decisionReason: string | null;
}
