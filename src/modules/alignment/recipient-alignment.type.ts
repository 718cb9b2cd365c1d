import { Field, ObjectType } from 'type-graphql';
import type { Row } from '../../kernel/stub';
import { AlignmentLink } from './alignment-link.entity';
import { LinkLevel } from './alignment-link.words';
import { CountryStub } from './country.stub';

@ObjectType('RecipientAlignment', { simpleResolvers: true, description: 'How deep a project reaches into the plans of one country that receives in it.' })
export class RecipientAlignment {
  @Field(() => CountryStub, { description: 'The country that receives.' })
  country: Row;

  @Field(() => LinkLevel, { nullable: true, description: 'The deepest level that a claim reaches; null when nobody says that the project serves a plan of this country.' })
  level: LinkLevel | null;

  @Field(() => [AlignmentLink], { description: "The claims on plans of this country's government that were in force when the project was approved, by code." })
  links: Row[];
}
