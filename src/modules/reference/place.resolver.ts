import { Arg, Args, Ctx as Context, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { Where, pageOf } from '../../kernel/list';
import { PageArgs, connectionOf, type Page } from '../../kernel/page';
import { stubOrNull, type Row } from '../../kernel/stub';
import { CountryStub } from './country.stub';
import { Place } from './place.entity';
import { placeByCode, placeList } from './places.loaders';

const PlaceConnection = connectionOf(Place, 'Place', 'places');

@Resolver(() => Place)
export class PlaceResolver {
  @Query(() => PlaceConnection, { description: 'The places that records name, by their code.' })
  async places(
    @Context() ctx: Ctx,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('country', () => String, { nullable: true, description: 'ISO3 code of a country; all when left out.' }) country?: string | null,
  ): Promise<Page> {
    return PlaceConnection.of(await pageOf(ctx, { ...placeList, where: new Where().andIf('p.country = ?', country) }, page));
  }

  @Query(() => Place, { nullable: true, description: 'A place by its code; null when there is none.' })
  place(@Context() ctx: Ctx, @Arg('code', () => String, { description: 'Code of the place.' }) code: string): Promise<Row | null> {
    return placeByCode(ctx).load(code);
  }

  @FieldResolver(() => CountryStub, { nullable: true, description: 'The country it lies in.' })
  country(@Root() row: Row): Row | null {
    return stubOrNull('Country', 'iso3', row.country);
  }
}
