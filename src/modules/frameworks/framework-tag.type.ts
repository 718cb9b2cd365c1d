import { Field, ObjectType } from 'type-graphql';
import { PartialDate } from '../../kernel/scalars';

const SUGGESTED = 'True when the code was chosen by the curator and is not in the source; such codes never count in recorded alignment.';
const SUGGESTED_ON = 'When the curator chose the code; null for a code of the source, and where the day was not noted.';

@ObjectType('FrameworkSector', { simpleResolvers: true, description: 'A sector that a part of a results framework is about.' })
export class FrameworkSector {
  @Field(() => Boolean, { description: SUGGESTED })
  suggested: boolean;

  @Field(() => PartialDate, { nullable: true, description: SUGGESTED_ON })
  suggestedOn: string | null;
}

@ObjectType('FrameworkSdg', { simpleResolvers: true, description: 'A Sustainable Development Goal, target or indicator that a part of a results framework serves.' })
export class FrameworkSdg {
  @Field(() => Boolean, { description: SUGGESTED })
  suggested: boolean;

  @Field(() => PartialDate, { nullable: true, description: SUGGESTED_ON })
  suggestedOn: string | null;
}
