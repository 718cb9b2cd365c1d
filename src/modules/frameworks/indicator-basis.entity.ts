import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StoredText } from '../../kernel/localized';
import { PartialDate } from '../../kernel/scalars';

@Entity('framework_indicator_evidence')
@ObjectType('ValueEvidence', { simpleResolvers: true, description: 'A document in which a value that was reached can be read, with the page.' })
export class ValueEvidence {
  @PrimaryColumn('text')
  indicatorId: string;

  @PrimaryColumn('int')
  position: number;

  @Column('text')
  period: string;

  @Column('text')
  documentId: string;

  @Field(() => String, { nullable: true, description: 'Page, as printed.' })
  @Column('text')
  page: string | null;

  @Field(() => String, { nullable: true, description: 'Paragraph or clause.' })
  @Column('text')
  paragraph: string | null;
}

@Entity('framework_indicator_rating')
@ObjectType('QualitativeValue', { simpleResolvers: true, description: 'A value told in words: a step of a scale, given by somebody on a day. It is no number and is never added up or averaged, nor mixed with numbers.' })
export class QualitativeValue {
  @PrimaryColumn('text')
  indicatorId: string;

  @PrimaryColumn('int')
  position: number;

  @Field(() => PartialDate, { description: 'The period that was judged.' })
  @Column('text')
  period: string;

  @Field(() => String, { description: 'Name of the scale.' })
  @Column('text')
  scale: string;

  @Field(() => [String], { description: 'Steps of the scale, lowest first. Their distances mean nothing.' })
  @Column('text', { array: true })
  steps: string[];

  @Field(() => String, { description: 'The step that was given.' })
  @Column('text')
  value: string;

  @Field(() => String, { nullable: true, description: 'Who gave it, as the source names them; null where nobody says.' })
  @Column('text')
  rater: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it was given; null where nobody says.' })
  @Column('text')
  ratedOn: string | null;

  @Column('jsonb')
  narrative: StoredText | null;
}
