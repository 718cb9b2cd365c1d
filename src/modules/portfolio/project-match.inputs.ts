import { Field, InputType } from 'type-graphql';
import { PartialDate } from '../../kernel/scalars';

@InputType('ExternalIdInput', { description: 'The id of a record in another system.' })
export class ExternalIdInput {
  @Field(() => String, { description: 'Whose id it is, for example iati.' })
  scheme: string;

  @Field(() => String, { description: 'The id there.' })
  value: string;
}

@InputType('ProjectDescription', { description: 'A project as somebody else knows it: an id, a code or a title at least. What is left out is not compared.' })
export class ProjectDescription {
  @Field(() => [ExternalIdInput], { nullable: true, description: 'Its ids in other systems; 20 at most.' })
  externalIds?: ExternalIdInput[] | null;

  @Field(() => String, { nullable: true, description: 'Code or id by which the register may know it, today or before a merge.' })
  code?: string | null;

  @Field(() => String, { nullable: true, description: 'Title in any language, 500 characters at most.' })
  title?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Start as agreed.' })
  start?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'End as agreed.' })
  end?: string | null;

  @Field(() => [String], { nullable: true, description: 'Countries that take part, by ISO3 code; 50 at most.' })
  countries?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Organizations that take part, by code; 50 at most.' })
  organizations?: string[] | null;
}
