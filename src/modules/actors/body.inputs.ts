import { Field, InputType } from 'type-graphql';
import { BodyKind } from './body.enums';

@InputType('BodyFilter', { description: 'Which bodies; all conditions given must hold.' })
export class BodyFilter {
  @Field(() => BodyKind, { nullable: true, description: 'What kind of body it is.' })
  kind?: BodyKind | null;

  @Field(() => String, { nullable: true, description: 'ISO3 code of the country whose body it is.' })
  country?: string | null;

  @Field(() => String, { nullable: true, description: 'ISO3 code of a country that is or was a member.' })
  memberCountry?: string | null;
}
