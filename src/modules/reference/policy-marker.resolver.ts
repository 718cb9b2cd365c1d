import { Args, Ctx as Context, Query, Resolver } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { Where, pageOf } from '../../kernel/list';
import { PageArgs, connectionOf, type Page } from '../../kernel/page';
import { PolicyMarker } from './policy-marker.entity';
import { policyMarkerList } from './policy-markers.loaders';

const PolicyMarkerConnection = connectionOf(PolicyMarker, 'PolicyMarker', 'policy markers');

@Resolver(() => PolicyMarker)
export class PolicyMarkerResolver {
  @Query(() => PolicyMarkerConnection, { description: 'The policy markers, by their code.' })
  async policyMarkers(@Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs): Promise<Page> {
    return PolicyMarkerConnection.of(await pageOf(ctx, { ...policyMarkerList, where: new Where() }, page));
  }
}
