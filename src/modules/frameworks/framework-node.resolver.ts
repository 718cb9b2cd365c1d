import { Arg, Ctx as Context, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { byCodeOrAlias } from '../../kernel/by-code';
import type { Ctx } from '../../kernel/context';
import { LOCALE_ARGUMENT, LocalizedText, localized } from '../../kernel/localized';
import { Locale } from '../../kernel/scalars';
import { stub, type Row } from '../../kernel/stub';
import { Crosswalk } from './crosswalk.entity';
import { crosswalksByFromNodeId } from './crosswalks.loaders';
import { FrameworkIndicator } from './framework-indicator.entity';
import { indicatorsByNodeId } from './framework-indicators.loaders';
import { FrameworkNode } from './framework-node.entity';
import { nodeByCode, nodeById, nodesByParentId, sdgsByNodeId, sectorsByNodeId } from './framework-nodes.loaders';
import { FrameworkSdg, FrameworkSector } from './framework-tag.type';
import { frameworkById } from './frameworks.loaders';
import { ResultsFramework } from './results-framework.entity';
import { SdgStub } from './sdg.stub';
import { SectorStub } from './sector.stub';

@Resolver(() => FrameworkNode)
export class FrameworkNodeResolver {
  @Query(() => FrameworkNode, { nullable: true, description: 'A node of a results framework by its code; null when there is none to be seen.' })
  frameworkNode(@Context() ctx: Ctx, @Arg('code', () => String, { description: 'Code of the node; the number printed in the plan is officialNumber.' }) code: string): Promise<Row | null> {
    return byCodeOrAlias(ctx, 'FrameworkNode', code, nodeByCode, nodeById);
  }

  @FieldResolver(() => ResultsFramework, { nullable: true, description: 'The framework that it is part of.' })
  framework(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> {
    return frameworkById(ctx).load(row.frameworkId);
  }

  @FieldResolver(() => FrameworkNode, { nullable: true, description: 'The node above it; null at the top.' })
  async parent(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> {
    return row.parentId ? nodeById(ctx).load(row.parentId) : null;
  }

  @FieldResolver(() => [FrameworkNode], { description: 'The nodes right below it, in the order of the plan.' })
  children(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return nodesByParentId(ctx).load(row.id);
  }

  @FieldResolver(() => LocalizedText, { description: 'What it is about. Where it is not the name printed, the words are ours; officialName is the printed one.' })
  text(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText {
    return localized(row.text, locale)!;
  }

  @FieldResolver(() => [FrameworkSector], { description: 'Sectors that it is about.' })
  sectors(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return sectorsByNodeId(ctx).load(row.id);
  }

  @FieldResolver(() => [FrameworkSdg], { description: 'Sustainable Development Goals, targets or indicators that it serves.' })
  sdgs(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return sdgsByNodeId(ctx).load(row.id);
  }

  @FieldResolver(() => [FrameworkIndicator], { description: 'Indicators that measure it, in the order of the plan.' })
  indicators(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return indicatorsByNodeId(ctx).load(row.id);
  }

  @FieldResolver(() => [Crosswalk], { description: 'What became of it in the next version of its framework.' })
  crosswalks(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return crosswalksByFromNodeId(ctx).load(row.id);
  }
}

@Resolver(() => FrameworkSector)
export class FrameworkSectorResolver {
  @FieldResolver(() => SectorStub, { description: 'The sector.' })
  sector(@Root() row: Row): Row {
    return stub('Sector', { id: row.sectorId });
  }
}

@Resolver(() => FrameworkSdg)
export class FrameworkSdgResolver {
  @FieldResolver(() => SdgStub, { description: 'The goal, target or indicator.' })
  sdg(@Root() row: Row): Row {
    return stub('Sdg', { id: row.sdgId });
  }
}
