import { Field, InputType, ObjectType } from 'type-graphql';
import { Figure } from '../../kernel/figure';
import { connectionOf } from '../../kernel/page';
import type { SingleFact } from './single-asserter.rules';

@InputType('SingleAsserterFilter', { description: 'Of which records it is asked; one condition at least, and all that are given must hold.' })
export class SingleAsserterFilter {
  @Field(() => String, { nullable: true, description: 'Records that this party asserts: ISO3 code of a country or code of an organization, itself and not its country.' })
  party?: string | null;

  @Field(() => String, { nullable: true, description: 'Records of a program, by its code: itself, its contributions, and its projects with theirs.' })
  program?: string | null;

  @Field(() => String, { nullable: true, description: 'Records of a project, by its code: itself, its events and its contributions.' })
  project?: string | null;
}

@ObjectType('SingleAsserterFact', { simpleResolvers: true, description: 'A record that rests on one party or one source alone.' })
export class SingleAsserterFact {
  @Field(() => [String], { description: 'Fields of it of which another party has spoken; the rest rests on the one asserter.' })
  except: string[];
}

export const SingleAsserterFactConnection = connectionOf(SingleAsserterFact, 'SingleAsserterFact', 'facts');

@ObjectType('SingleAsserterSource', { simpleResolvers: true, description: 'What rests on one asserter and was read from one source.' })
export class SingleAsserterSource {
  @Field(() => Figure, { description: 'How many such records. A record that was read from two sources counts under both, so these are not added.' })
  count: Figure;

  sourceId: string;
}

@ObjectType('SingleAsserterFacts', { simpleResolvers: true, description: 'Records that rest on one party or one source alone: nobody else has asserted, confirmed or disputed them.' })
export class SingleAsserterFacts {
  @Field(() => Figure, { description: 'How many of the records asked about.' })
  count: Figure;

  @Field(() => [SingleAsserterSource], { description: 'The same by the source that they were read from, those with most first.' })
  bySource: SingleAsserterSource[];

  all: SingleFact[];
}
