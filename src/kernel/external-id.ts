import { Directive, Field, ObjectType } from 'type-graphql';

@Directive('@shareable')
@ObjectType('ExternalId', { simpleResolvers: true, description: 'The id of a record in another system.' })
export class ExternalId {
  @Field(() => String, { description: 'Whose id it is, for example iati.' })
  scheme: string;

  @Field(() => String, { description: 'The id there.' })
  value: string;
}
