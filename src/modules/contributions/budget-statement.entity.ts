import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Money } from '../../kernel/money';
import { Node } from '../../kernel/node';
import { Record } from '../../kernel/record';
import { PartialDate } from '../../kernel/scalars';
import { BudgetKind } from './contribution.words';

@Entity('budget_statement')
@Directive('@key(fields: "id")')
@ObjectType('BudgetStatement', { implements: Node, simpleResolvers: true, description: 'An amount of a budget as a source prints it. A total already holds its shares, and statements are never added: not to each other, not to contributions.' })
export class BudgetStatement extends Record {
  @Column('text')
  projectId: string | null;

  @Column('text')
  programId: string | null;

  @Field(() => BudgetKind, { description: 'What the amount covers.' })
  @Column('text')
  kind: BudgetKind;

  @Column('numeric')
  amount: string;

  @Column('text')
  currency: string;

  /** Never hidden, since amount and currency are not null. */
  @Field(() => Money, { description: 'The amount, as printed.' })
  money?: Money;

  @Column('text')
  totalId: string | null;

  @Field(() => String, { nullable: true, description: 'Who pays, as the source has it.' })
  @Column('text')
  payer: string | null;

  @Column('text')
  payerCountry: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Year or day of the amount, where the source ties it to one.' })
  @Column('text', { name: 'stated_for' })
  on: string | null;

  @Field(() => String, { nullable: true, description: 'Remark of the curator, in brief.' })
  @Column('text')
  note: string | null;
}

export const BUDGET_FIELDS = ['payer', 'payerCountry', 'on'] as const;
