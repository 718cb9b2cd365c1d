import { Field, ObjectType } from 'type-graphql';
import { Figure } from '../../kernel/figure';
import type { Row } from '../../kernel/stub';
import { RecordMerge } from './record-merge.entity';

@ObjectType('Registration', { simpleResolvers: true, description: 'The records of the projects of a program on a day, and those of them that were found to be the same since.' })
export class Registration {
  @Field(() => Figure, { description: 'Number of records. Its members are the projects of today, and the merges of what stood apart then.' })
  records: Figure;

  @Field(() => [RecordMerge], { description: 'Pairs that stood apart then and were merged since: the retired record with its code and title, and the one that is kept.' })
  pairs: Row[];
}
