import { Field, ObjectType } from 'type-graphql';
import { Node } from '../../kernel/node';
import type { Row } from '../../kernel/stub';
import { CountryStub } from './country.stub';
import { OrganizationStub } from './organization.stub';

@ObjectType('CustodyRule', { simpleResolvers: true, description: 'The rule by which the custodian of a record is found. It is data: the fields of the record that name the party.' })
export class CustodyRule {
  @Field(() => String, { description: 'Code of the rule.' })
  code: string;

  @Field(() => String, { description: 'Version of the rule.' })
  version: string;

  @Field(() => String, { description: 'The rule in words.' })
  text: string;

  @Field(() => [String], { description: 'Fields of the record that name its custodian: the first that has a value.' })
  fields: string[];
}

@ObjectType('Custody', { simpleResolvers: true, description: 'Who may correct a record or a part of it; others may propose a change.' })
export class Custody {
  @Field(() => Node, { nullable: true, description: 'The record, or a record that belongs to it, such as an amount that one party contributes.' })
  record: Row | null;

  @Field(() => [String], { description: 'Its fields, as in saving it: all of them are in the hands of the same custodian.' })
  fields: string[];

  @Field(() => String, { nullable: true, description: 'The custodian, by ISO3 code of a country or code of an organization; null where the curator read the record and no party answers for it.' })
  custodian: string | null;

  @Field(() => CountryStub, { nullable: true, description: 'The country that is custodian; null where an organization is, or nobody.' })
  country: Row | null;

  @Field(() => OrganizationStub, { nullable: true, description: 'The organization that is custodian; null where a country is, or nobody.' })
  organization: Row | null;

  @Field(() => CustodyRule, { description: 'The rule by which it is so.' })
  rule: CustodyRule;
}
