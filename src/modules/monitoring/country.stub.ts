import { Directive, Field, ObjectType } from 'type-graphql';

@Directive('@key(fields: "iso3")')
@ObjectType('Country', { simpleResolvers: true, description: 'A country or territory by ISO 3166-1.' })
export class CountryStub {
  @Field(() => String, { description: 'Three-letter code of ISO 3166-1, for example MEX.' })
  iso3: string;
}
