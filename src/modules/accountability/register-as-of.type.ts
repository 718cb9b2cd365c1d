import { Field, ObjectType } from 'type-graphql';
import { Figure } from '../../kernel/figure';
import { PartialDate } from '../../kernel/scalars';
import type { Row } from '../../kernel/stub';
import { RecordMerge } from './record-merge.entity';

@ObjectType('RegisterSnapshot', { simpleResolvers: true, description: 'The projects of a program as the register had them on a day.' })
export class RegisterSnapshot {
  @Field(() => PartialDate, { description: 'The day that is shown.' })
  asOf: string;

  @Field(() => Boolean, { description: 'True where that day is over, so that the answer is a snapshot and not the register of today.' })
  isSnapshot: boolean;

  @Field(() => Figure, { description: 'How many records of projects it had, by the rule told; records merged only later count apart.' })
  projects: Figure;

  @Field(() => [RecordMerge], { description: 'Pairs that stood apart on that day and were later found to be one: each with the code and title of the record that was retired, and the one that was kept.' })
  suspectedPairs: Row[];
}
