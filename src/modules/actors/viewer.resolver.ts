import { Ctx as Context, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { loadFound } from '../../kernel/loader';
import type { Row } from '../../kernel/stub';
import type { Viewer } from '../../kernel/viewer';
import { countryByIso3 } from './countries.loaders';
import { Country } from './country.entity';
import { Organization } from './organization.entity';
import { organizationByCode } from './organizations.loaders';
import { SignedInViewer } from './viewer.type';

@Resolver(() => SignedInViewer)
export class ViewerResolver {
  @Query(() => SignedInViewer, { nullable: true, description: 'Who asks, with which roles and scopes, for which countries and organizations; null without a token.' })
  viewer(@Context() { viewer }: Ctx): Viewer | null {
    return viewer.subject === null ? null : viewer;
  }

  @FieldResolver(() => [Country], { description: 'Countries for which the viewer works.' })
  countries(@Root() viewer: Viewer, @Context() ctx: Ctx): Promise<Row[]> {
    return loadFound(countryByIso3(ctx), viewer.countries);
  }

  @FieldResolver(() => [Organization], { description: 'Organizations for which the viewer works, as far as they can be seen.' })
  organizations(@Root() viewer: Viewer, @Context() ctx: Ctx): Promise<Row[]> {
    return loadFound(organizationByCode(ctx), viewer.organizations);
  }
}
