import { Arg, Args, Ctx as Context, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { Node } from '../../kernel/node';
import { PageArgs, knownPage, type Page } from '../../kernel/page';
import { stub, type Row } from '../../kernel/stub';
import { Weighs } from '../../kernel/weight';
import { CountryStub } from './country.stub';
import { OrganizationStub } from './organization.stub';
import { partyKey, type SingleFact } from './single-asserter.rules';
import { findSingleAsserterFacts } from './single-asserter.service';
import { SingleAsserterFact, SingleAsserterFactConnection, SingleAsserterFacts, SingleAsserterFilter, SingleAsserterSource } from './single-asserter.type';
import { SourceStub } from './source.stub';

/** All records asked about are read, whatever page of them is answered. */
const PRICE = 100;

@Resolver(() => SingleAsserterFacts)
export class SingleAsserterFactsResolver {
  @Weighs(PRICE)
  @Query(() => SingleAsserterFacts, { description: 'Which records of a party, a program or a project rest on one party or one source alone. Being alone is not being wrong.' })
  singleAsserterFacts(@Context() ctx: Ctx, @Arg('filter', () => SingleAsserterFilter, { description: 'Of which records.' }) filter: SingleAsserterFilter): Promise<SingleAsserterFacts> {
    return findSingleAsserterFacts(ctx, filter);
  }

  @FieldResolver(() => SingleAsserterFactConnection, { description: 'The records, by their code.' })
  facts(@Root() root: SingleAsserterFacts, @Args(() => PageArgs) page: PageArgs): Page {
    return SingleAsserterFactConnection.of(knownPage(root.all as unknown as Row[], page));
  }
}

@Resolver(() => SingleAsserterFact)
export class SingleAsserterFactResolver {
  @FieldResolver(() => Node, { nullable: true, description: 'The record.' })
  record(@Root() { type, id }: SingleFact): Row {
    return stub(type, { id });
  }

  @FieldResolver(() => CountryStub, { nullable: true, description: 'The country that asserts it; null where an organization does, or nobody but a curator who read it from its one source.' })
  country(@Root() { assertedBy }: SingleFact): Row | null {
    return assertedBy && partyKey(assertedBy) === assertedBy ? stub('Country', { iso3: assertedBy }) : null;
  }

  @FieldResolver(() => OrganizationStub, { nullable: true, description: 'The organization that asserts it.' })
  organization(@Root() { assertedBy }: SingleFact): Row | null {
    return assertedBy && partyKey(assertedBy) !== assertedBy ? stub('Organization', { id: partyKey(assertedBy) }) : null;
  }

  @FieldResolver(() => [SourceStub], { description: 'The sources that it was read from.' })
  sources(@Root() { sourceIds }: SingleFact): Row[] {
    return sourceIds.map((id) => stub('Source', { id }));
  }
}

@Resolver(() => SingleAsserterSource)
export class SingleAsserterSourceResolver {
  @FieldResolver(() => SourceStub, { description: 'The source.' })
  source(@Root() { sourceId }: SingleAsserterSource): Row {
    return stub('Source', { id: sourceId });
  }
}
