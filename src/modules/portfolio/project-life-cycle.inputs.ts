import { Field, ID, InputType, Int } from 'type-graphql';
import { PartialDate } from '../../kernel/scalars';
import { MutationInput } from '../../kernel/write-inputs';
import { ProjectStatus, StatusReason } from './project-words.type';

@InputType('MoveProjectInput', { description: 'A step of the life cycle of a project.' })
export class MoveProjectInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the project.' })
  id: string;

  @Field(() => Int, { description: 'Version that was read.' })
  version: number;

  @Field(() => ProjectStatus, { description: 'Status that it takes.' })
  to: ProjectStatus;

  @Field(() => PartialDate, { nullable: true, description: 'Since when; today when left out. Never in the future, nor before its last step.' })
  on?: string | null;

  @Field(() => StatusReason, { nullable: true, description: 'Why it stops: required for SUSPENDED and CANCELLED, and for these alone.' })
  statusReason?: StatusReason | null;

  @Field(() => String, { nullable: true, description: 'What is to be said about the step; required for OTHER reasons, and for EVALUATED, where it says where the evaluation is to be read.' })
  note?: string | null;
}
