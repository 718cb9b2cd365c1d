import { Field, InputType } from 'type-graphql';
import { QuestionStanding } from './oversight.entity';

@InputType('ParliamentaryQuestionFilter', { description: 'Which questions of a parliament.' })
export class ParliamentaryQuestionFilter {
  @Field(() => QuestionStanding, { nullable: true, description: 'Answered or open.' })
  standing?: QuestionStanding | null;
}
