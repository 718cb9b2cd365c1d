import { Field, ObjectType } from 'type-graphql';

const SUGGESTED = 'True when the code was chosen by the curator and is not in the source; such codes never count in recorded alignment.';

@ObjectType('FrameworkSector', { simpleResolvers: true, description: 'A sector that a part of a results framework is about.' })
export class FrameworkSector {
  @Field(() => Boolean, { description: SUGGESTED })
  suggested: boolean;
}

@ObjectType('FrameworkSdg', { simpleResolvers: true, description: 'A Sustainable Development Goal, target or indicator that a part of a results framework serves.' })
export class FrameworkSdg {
  @Field(() => Boolean, { description: SUGGESTED })
  suggested: boolean;
}
