import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Money } from '../../kernel/money';
import { Node } from '../../kernel/node';
import { Record } from '../../kernel/record';
import { Decimal, PartialDate } from '../../kernel/scalars';
import { ContributionCategory, ContributionNature, ContributionUnit } from './contribution.words';

@Entity('contribution_line')
@Directive('@key(fields: "id")')
@ObjectType('ContributionLine', { implements: Node, simpleResolvers: true, description: 'What one party brings to a project or program: money, expert days, scholarships, goods. An amount that is missing has a reason among the absences, under `money`; zero is an amount.' })
export class ContributionLine extends Record {
  @Column('text')
  projectId: string | null;

  @Column('text')
  programId: string | null;

  @Column('text')
  contributorCountry: string | null;

  @Column('text')
  contributorOrganizationId: string | null;

  @Field(() => String, { nullable: true, description: 'Name of who contributes, as printed.' })
  @Column('text')
  contributorName: string | null;

  @Column('text')
  receiverCountry: string | null;

  /** Entry of the list TossdModality. */
  @Column('text')
  tossdModalityId: string | null;

  @Field(() => ContributionCategory, { description: 'Category by which it is quantified.' })
  @Column('text')
  category: ContributionCategory;

  @Field(() => ContributionNature, { description: 'Planned or made.' })
  @Column('text')
  nature: ContributionNature;

  @Field(() => PartialDate, { nullable: true, description: 'When these numbers were stated. Numbers stated later are a line of their own, which says what it revises.' })
  @Column('text')
  vintage: string | null;

  @Column('text')
  revisesId: string | null;

  @Column('text')
  partOfId: string | null;

  @Column('text')
  duplicateOfId: string | null;

  @Column('numeric')
  amount: string | null;

  @Field(() => String, { nullable: true, description: 'Currency of the money, known even where the amount is not.' })
  @Column('text')
  currency: string | null;

  @Field(() => Money, { nullable: true, description: 'Amount in its own currency; null with a reason where there is none.' })
  money?: Money | null;

  @Field(() => Decimal, { nullable: true, description: 'How much in units of effort.' })
  @Column('numeric')
  quantity: string | null;

  @Field(() => ContributionUnit, { nullable: true, description: 'Unit of the quantity; null where only money is given.' })
  @Column('text')
  unit: ContributionUnit | null;

  @Field(() => PartialDate, { nullable: true, description: 'Day, month or year of its value, by which a rate of exchange is chosen.' })
  @Column('text')
  valueDate: string | null;

  @Field(() => String, { nullable: true, description: 'Remark of the curator, in brief.' })
  @Column('text')
  note: string | null;
}

/** Business fields that may be missing, as named in the API. */
export const LINE_FIELDS = ['contributorOrganization', 'receiver', 'tossdModality', 'vintage', 'money', 'quantity', 'valueDate'] as const;
