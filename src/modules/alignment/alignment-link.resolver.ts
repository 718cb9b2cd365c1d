import { Arg, Args, Ctx as Context, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { byCodeOrAlias } from '../../kernel/by-code';
import type { Ctx } from '../../kernel/context';
import { pageOf } from '../../kernel/list';
import { LOCALE_ARGUMENT, LocalizedText, localized } from '../../kernel/localized';
import { Node } from '../../kernel/node';
import { PageArgs, connectionOf, type Page } from '../../kernel/page';
import { recordFields } from '../../kernel/record';
import { Locale } from '../../kernel/scalars';
import { stub, stubOrNull, type Row } from '../../kernel/stub';
import { AlignmentLink } from './alignment-link.entity';
import { AlignmentLinkFilter } from './alignment-link.inputs';
import { LinkEvidence, LinkLevel } from './alignment-link.words';
import { linkByCode, linkById, linkList, linksByFrameworkId, linksByIndicatorId, linksByNodeId, linksByProgramId, linksByProjectId } from './alignment-links.loaders';
import { BilateralProgramStub } from './bilateral-program.stub';
import { claimFields } from './claim.resolver';
import { CLAIM_FIELDS } from './claim.entity';
import { backedLinks } from './claim.service';
import { FrameworkIndicatorStub } from './framework-indicator.stub';
import { FrameworkNodeStub } from './framework-node.stub';
import { levelOf, subjectOf } from './link-subject.rules';
import { ProjectStub } from './project.stub';
import { ResultsFrameworkStub } from './results-framework.stub';
import { SourceStub } from './source.stub';

export const AlignmentLinkConnection = connectionOf(AlignmentLink, 'AlignmentLink', 'claims of alignment');
export const AlignmentLinkRecordFields = recordFields(AlignmentLink, SourceStub, ['strength', 'priorityText', ...CLAIM_FIELDS], { links: { document: ['Document', 'documentId'] } });
export const AlignmentLinkClaimFields = claimFields(AlignmentLink);

@Resolver(() => AlignmentLink)
export class AlignmentLinkResolver {
  @Query(() => AlignmentLink, { nullable: true, description: 'A claim of alignment by its code; null when there is none to be seen.' })
  alignmentLink(@Context() ctx: Ctx, @Arg('code', () => String, { description: 'Code of the claim.' }) code: string): Promise<Row | null> {
    return byCodeOrAlias(ctx, 'AlignmentLink', code, linkByCode, linkById);
  }

  @Query(() => AlignmentLinkConnection, { description: 'Who says that what serves which plan, by code.' })
  async alignmentLinks(@Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs, @Arg('filter', () => AlignmentLinkFilter, { nullable: true, description: 'Which claims.' }) filter?: AlignmentLinkFilter | null): Promise<Page> {
    return AlignmentLinkConnection.of(await pageOf(ctx, linkList(filter), page));
  }

  @FieldResolver(() => Node, { nullable: true, description: 'The project, program, session or indicator that is said to serve the plan; null where the register does not hold it.' })
  subject(@Root() row: Row): Row | null {
    const subject = subjectOf(row);
    return subject ? stub(subject.type, { id: subject.id }) : null;
  }

  @FieldResolver(() => ResultsFrameworkStub, { nullable: true, description: 'The plan, in the version meant; null where the register does not hold it.' })
  framework(@Root() row: Row): Row | null {
    return stubOrNull('ResultsFramework', 'id', row.frameworkId);
  }

  @FieldResolver(() => FrameworkNodeStub, { nullable: true, description: 'The priority of the plan, where the claim goes so deep.' })
  node(@Root() row: Row): Row | null {
    return stubOrNull('FrameworkNode', 'id', row.nodeId);
  }

  @FieldResolver(() => FrameworkIndicatorStub, { nullable: true, description: 'The indicator of the plan, where the claim goes so deep.' })
  indicator(@Root() row: Row): Row | null {
    return stubOrNull('FrameworkIndicator', 'id', row.indicatorId);
  }

  @FieldResolver(() => LinkLevel, { description: 'How deep into the plan the claim reaches.' })
  level(@Root() row: Row): LinkLevel {
    return levelOf(row);
  }

  @FieldResolver(() => LocalizedText, { nullable: true, description: 'What the source says, in brief.' })
  statement(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText | null {
    return localized(row.statement, locale);
  }

  @FieldResolver(() => LinkEvidence, { description: 'How well the claim is backed.' })
  async evidence(@Root() row: Row, @Context() ctx: Ctx): Promise<LinkEvidence> {
    return (await backedLinks(ctx, [row]))[0]!.evidence;
  }
}

const CLAIMS = 'Who says that it serves which plan, how strongly and where that is written; nothing here means that nobody has said so.';

@Resolver(() => ProjectStub)
export class ProjectLinksResolver {
  @FieldResolver(() => [AlignmentLink], { description: CLAIMS })
  alignmentLinks(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return linksByProjectId(ctx).load(row.id);
  }
}

@Resolver(() => BilateralProgramStub)
export class ProgramLinksResolver {
  @FieldResolver(() => [AlignmentLink], { description: `${CLAIMS} Claims on single projects are with the projects.` })
  alignmentLinks(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return linksByProgramId(ctx).load(row.id);
  }
}

@Resolver(() => ResultsFrameworkStub)
export class FrameworkLinksResolver {
  @FieldResolver(() => [AlignmentLink], { description: 'Who says what serves this version of the plan, at any depth.' })
  alignmentLinks(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return linksByFrameworkId(ctx).load(row.id);
  }
}

@Resolver(() => FrameworkNodeStub)
export class NodeLinksResolver {
  @FieldResolver(() => [AlignmentLink], { description: 'Who says what serves this priority; claims on its indicators are with the indicators.' })
  alignmentLinks(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return linksByNodeId(ctx).load(row.id);
  }
}

@Resolver(() => FrameworkIndicatorStub)
export class IndicatorLinksResolver {
  @FieldResolver(() => [AlignmentLink], { description: 'Who says what serves this indicator.' })
  alignmentLinks(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return linksByIndicatorId(ctx).load(row.id);
  }
}
