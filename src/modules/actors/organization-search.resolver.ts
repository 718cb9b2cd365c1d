import { Arg, Args, Ctx as Context, Field, FieldResolver, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { PageArgs, connectionOf, type Page } from '../../kernel/page';
import { SearchMatch } from '../../kernel/search-match';
import type { Row } from '../../kernel/stub';
import { Organization } from './organization.entity';
import { findOrganizations, type OrganizationHitRow } from './organization-search';
import { organizationById } from './organizations.loaders';

@ObjectType('OrganizationHit', { simpleResolvers: true, description: 'An organization found by a search, and why.' })
class OrganizationHit {
  organizationId: string;

  @Field(() => [SearchMatch], { description: 'Names, acronyms and aliases in which the words were found.' })
  matches: SearchMatch[];
}

const OrganizationHitConnection = connectionOf(OrganizationHit, 'OrganizationHit', 'hits');

@Resolver(() => OrganizationHit)
export class OrganizationSearchResolver {
  @Query(() => OrganizationHitConnection, {
    description: 'Organizations whose names in any language, acronyms or aliases hold every word, each as the beginning of a word; accents and case do not matter.',
  })
  async searchOrganizations(
    @Context() ctx: Ctx,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('text', () => String, { description: 'Words to look for, at most 200 characters.' }) text: string,
  ): Promise<Page> {
    return OrganizationHitConnection.of(await findOrganizations(ctx, text, page));
  }

  @FieldResolver(() => Organization, { nullable: true, description: 'The organization.' })
  organization(@Root() hit: OrganizationHitRow, @Context() ctx: Ctx): Promise<Row | null> {
    return organizationById(ctx).load(hit.organizationId);
  }
}
