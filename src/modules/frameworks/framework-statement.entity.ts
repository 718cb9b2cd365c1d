import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import type { StoredText } from '../../kernel/localized';
import { Node } from '../../kernel/node';
import { Record } from '../../kernel/record';
import { StrategyElement } from '../../kernel/strategy-element';

/** A statement about a framework as a whole: the columns that facts and gaps share. */
@ObjectType({ implements: Node })
export abstract class FrameworkStatement extends Record {
  @Column('text')
  frameworkId: string;

  @Field(() => String, { nullable: true, description: 'What it is about, in a word, for example gender.' })
  @Column('text')
  aspect: string | null;

  @Field(() => [StrategyElement], { description: 'What of a strategy of cooperation it tells of, in words that figures count; empty where it tells of none of them.' })
  @Column('text', { array: true })
  elements: StrategyElement[];

  @Column('jsonb')
  text: StoredText;

  @Field(() => String, { nullable: true, description: 'Remark of the curator, in brief.' })
  @Column('text')
  note: string | null;
}

@Entity('framework_fact')
@Directive('@key(fields: "id")')
@ObjectType('FrameworkFact', { implements: Node, simpleResolvers: true, description: 'Something that a source says a results framework has, such as a yearly public report. It is no objective.' })
export class FrameworkFact extends FrameworkStatement {}

@Entity('strategy_gap')
@Directive('@key(fields: "id")')
@ObjectType('StrategyGap', { implements: Node, simpleResolvers: true, description: 'Something that a source says a results framework lacks, such as a reference to gender.' })
export class StrategyGap extends FrameworkStatement {}
