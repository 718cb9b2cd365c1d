import { Field, InputType, Int } from 'type-graphql';
import { StatisticFlow } from './published-statistic.entity';

@InputType('PublishedStatisticFilter', { description: 'Which published statistics are wanted; all conditions hold together.' })
export class PublishedStatisticFilter {
  @Field(() => String, { nullable: true, description: 'ISO3 code of the country that the number is about.' })
  country?: string | null;

  @Field(() => Int, { nullable: true, description: 'Year, 1900 to 2100, that the period touches; numbers without a plain period are left out.' })
  year?: number | null;

  @Field(() => String, { nullable: true, description: 'Unit as in the source, for example projects or percent.' })
  unit?: string | null;

  @Field(() => StatisticFlow, { nullable: true, description: 'What the country gives or receives.' })
  flow?: StatisticFlow | null;

  @Field(() => String, { nullable: true, description: 'Words that the subject or the kind of cooperation contains, in either case of letters.' })
  contains?: string | null;
}
