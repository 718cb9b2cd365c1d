import { ArgsType, Field } from 'type-graphql';
import { AggregateDimension, AggregateMeasure } from './aggregate.words';
import { ProjectFilter } from './project.inputs';

@ArgsType()
export class AggregateArgs {
  @Field(() => [AggregateMeasure], { description: 'What to count or sum; each stands by itself in the answer.' })
  measures: AggregateMeasure[];

  @Field(() => [AggregateDimension], { nullable: true, description: 'By what to tell it apart: up to three, in the order wanted; totals alone when left out. PROVIDER, FACILITATOR and RECIPIENT together are flows.' })
  by?: AggregateDimension[] | null;

  @Field(() => ProjectFilter, { nullable: true, description: 'Which projects, as in lists; all when left out.' })
  filter?: ProjectFilter | null;

  @Field(() => String, { nullable: true, description: 'Vocabulary of SECTOR, such as DAC or SEGIB.' })
  vocabulary?: string | null;

  @Field(() => String, { nullable: true, description: 'Currency into which MONEY is converted, by ISO 4217; each currency by itself when left out.' })
  to?: string | null;

  @Field(() => String, { nullable: true, description: 'Table of exchange rates by its code; the one the register puts first when left out.' })
  table?: string | null;
}
