import { Field, InputType } from 'type-graphql';
import { ActionStatus } from '../../kernel/action-status';
import { Principle } from './principle.entity';

@InputType('RecommendationFilter', { description: 'Which recommendations; all conditions given must hold.' })
export class RecommendationFilter {
  @Field(() => Principle, { nullable: true, description: 'With this principle printed beside it.' })
  principle?: Principle | null;

  @Field(() => Boolean, { nullable: true, description: 'True: only those beside which no principle is printed; false: only those with one.' })
  withoutPrinciple?: boolean | null;

  @Field(() => ActionStatus, { nullable: true, description: 'As far as this.' })
  status?: ActionStatus | null;

  @Field(() => Boolean, { nullable: true, description: 'True: only those whose status nobody has reported; false: only those with one.' })
  statusNotReported?: boolean | null;
}
