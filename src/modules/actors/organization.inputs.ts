import { Field, InputType } from 'type-graphql';
import { OrganizationLevel, OrganizationType } from './organization.enums';

@InputType('OrganizationFilter', { description: 'Which organizations; all conditions given must hold.' })
export class OrganizationFilter {
  @Field(() => String, { nullable: true, description: 'ISO3 code of its country.' })
  country?: string | null;

  @Field(() => OrganizationType, { nullable: true, description: 'What kind of organization it is.' })
  type?: OrganizationType | null;

  @Field(() => OrganizationLevel, { nullable: true, description: 'Level of government.' })
  level?: OrganizationLevel | null;
}
