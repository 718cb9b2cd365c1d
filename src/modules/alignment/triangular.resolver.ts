import { Arg, Args, Ctx as Context, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { PageArgs, connectionOf, knownPage, type Page } from '../../kernel/page';
import { PartialDate } from '../../kernel/scalars';
import { stub, type Row } from '../../kernel/stub';
import { Weighs } from '../../kernel/weight';
import { CountryStub } from './country.stub';
import { FitLevel } from './fit.type';
import { FrameworkNodeStub } from './framework-node.stub';
import { OfferStub } from './offer.stub';
import { ProjectStub } from './project.stub';
import { triangularMatches } from './triangular.service';

@ObjectType('TriangularMatch', { simpleResolvers: true, description: 'A priority that nobody serves yet, a country that has proven that it can, and a country that knows the sector in the recipient: three that could meet in a triangular project. Indicative.' })
export class TriangularMatch {
  @Field(() => Int, { description: 'How many records prove the capability of the first provider.' })
  proofs: number;

  @Field(() => FitLevel, { description: "How near the sector of the proven capability is to the priority's." })
  level: FitLevel;

  @Field(() => FitLevel, { description: "How near the sectors in which the second provider is or was active are to the priority's." })
  secondLevel: FitLevel;
}

const TriangularMatchConnection = connectionOf(TriangularMatch, 'TriangularMatch', 'triangular matches');
/** Its priorities, offers and projects are read whole before the page is cut. */
const WEIGHT = 200;

@Resolver(() => TriangularMatch)
export class TriangularMatchResolver {
  @FieldResolver(() => FrameworkNodeStub, { nullable: true, description: 'The priority without cooperation.' })
  priority(@Root() row: Row): Row {
    return stub('FrameworkNode', { id: row.nodeId });
  }

  @FieldResolver(() => CountryStub, { description: 'The country that has proven that it can.' })
  firstProvider(@Root() row: Row): Row {
    return stub('Country', { iso3: row.firstProvider });
  }

  @FieldResolver(() => OfferStub, { nullable: true, description: 'The capability, proven by a completed project; of several the one with most proofs.' })
  offer(@Root() row: Row): Row {
    return stub('Offer', { id: row.offerId });
  }

  @FieldResolver(() => CountryStub, { description: 'The country that is or was second provider in that sector in the recipient.' })
  secondProvider(@Root() row: Row): Row {
    return stub('Country', { iso3: row.secondProvider });
  }

  @FieldResolver(() => [ProjectStub], { description: 'The projects by which the second provider knows the sector in the recipient.' })
  activeIn(@Root() row: Row): Row[] {
    return (row.projectIds as string[]).map((id) => stub('Project', { id }));
  }
}

@Resolver(() => CountryStub)
export class CountryTriangularResolver {
  @FieldResolver(() => TriangularMatchConnection, {
    description: 'For priorities of the country that no running project is said to serve: pairs of a first provider with proven capability in the priority\'s sector and a second provider that is or was active in the same sector in the country. By priority, then proofs, then projects; indicative, and no ranking of countries.',
  })
  @Weighs(WEIGHT)
  async triangularMatches(
    @Root() row: Row,
    @Context() ctx: Ctx,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('asOf', () => PartialDate, { nullable: true, description: 'Plans in force and claims made by this day; today when left out.' }) asOf?: string | null,
  ): Promise<Page> {
    return TriangularMatchConnection.of(knownPage((await triangularMatches(ctx, row.iso3, asOf ?? null)) as unknown as Row[], page));
  }
}
