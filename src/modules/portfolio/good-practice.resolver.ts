import { Arg, Args, Ctx as Context, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { pageOf, pagePerParent } from '../../kernel/list';
import { LOCALE_ARGUMENT, LocalizedText, localized } from '../../kernel/localized';
import { PageArgs, connectionOf, type Page } from '../../kernel/page';
import { recordFields } from '../../kernel/record';
import { Locale } from '../../kernel/scalars';
import { stubOrNull, type Row } from '../../kernel/stub';
import { FrameworkIndicatorStub } from './framework-indicator.stub';
import { EvidenceStatus, GOOD_PRACTICE_FIELDS, GoodPractice, GoodPracticeEvidence } from './good-practice.entity';
import { evidenceByGoodPracticeId, goodPracticeByCode, goodPracticeById, goodPracticeList } from './good-practices.loaders';
import { Offer } from './offer.entity';
import { Project } from './project.entity';
import { projectById } from './projects.loaders';
import { byCodeOrAlias } from '../../kernel/by-code';
import { SourceStub } from './source.stub';

const GoodPracticeConnection = connectionOf(GoodPractice, 'GoodPractice', 'good practices');
export const GoodPracticeRecordFields = recordFields(GoodPractice, SourceStub, GOOD_PRACTICE_FIELDS);

@Resolver(() => GoodPractice)
export class GoodPracticeResolver {
  @Query(() => GoodPractice, { nullable: true, description: 'A good practice by its code; null when there is none to be seen.' })
  goodPractice(@Context() ctx: Ctx, @Arg('code', () => String, { description: 'Code of the good practice.' }) code: string): Promise<Row | null> {
    return byCodeOrAlias(ctx, 'GoodPractice', code, goodPracticeByCode, goodPracticeById);
  }

  @Query(() => GoodPracticeConnection, { description: 'Good practices, by their code.' })
  async goodPractices(@Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs): Promise<Page> {
    return GoodPracticeConnection.of(await pageOf(ctx, goodPracticeList(), page));
  }

  @FieldResolver(() => LocalizedText, { description: 'Title.' })
  title(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText {
    return localized(row.title, locale)!;
  }

  @FieldResolver(() => LocalizedText, { nullable: true, description: 'What was done, in brief.' })
  description(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText | null {
    return localized(row.description, locale);
  }

  @FieldResolver(() => EvidenceStatus, { description: 'Whether it cites a result.' })
  async evidenceStatus(@Root() row: Row, @Context() ctx: Ctx): Promise<EvidenceStatus> {
    return (await evidenceByGoodPracticeId(ctx).load(row.id)).length > 0 ? 'EVIDENCED' : 'UNSUPPORTED';
  }

  @FieldResolver(() => [GoodPracticeEvidence], { description: 'The results that it cites.' })
  evidence(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return evidenceByGoodPracticeId(ctx).load(row.id);
  }

  @FieldResolver(() => Project, { nullable: true, description: 'The project that it comes from.' })
  async project(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> {
    return row.projectId ? projectById(ctx).load(row.projectId) : null;
  }
}

@Resolver(() => GoodPracticeEvidence)
export class GoodPracticeEvidenceResolver {
  @FieldResolver(() => LocalizedText, { nullable: true, description: 'What is cited, in brief.' })
  statement(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText | null {
    return localized(row.statement, locale);
  }

  @FieldResolver(() => Project, { nullable: true, description: 'The project whose result is cited.' })
  async project(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> {
    return row.projectId ? projectById(ctx).load(row.projectId) : null;
  }

  @FieldResolver(() => FrameworkIndicatorStub, { nullable: true, description: 'The indicator whose value is cited.' })
  indicator(@Root() row: Row): Row | null {
    return stubOrNull('FrameworkIndicator', 'id', row.indicatorId);
  }

  @FieldResolver(() => SourceStub, { nullable: true, description: 'The publication in which the value stands.' })
  source(@Root() row: Row): Row | null {
    return stubOrNull('Source', 'id', row.sourceId);
  }
}

@Resolver(() => Project)
export class ProjectGoodPracticesResolver {
  @FieldResolver(() => GoodPracticeConnection, { description: 'Good practices that come from the project.' })
  async goodPractices(@Root() row: Row, @Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs): Promise<Page> {
    return GoodPracticeConnection.of(await pagePerParent(ctx, 'Project.goodPractices', 'g.project_id', goodPracticeList(), page, row.id));
  }
}

@Resolver(() => Offer)
export class OfferGoodPracticesResolver {
  @FieldResolver(() => GoodPracticeConnection, { description: 'Good practices, with the results that they cite, of the project that proves the offer; none for an offer that is declared.' })
  async goodPractices(@Root() row: Row, @Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs): Promise<Page> {
    // no project has an empty id
    return GoodPracticeConnection.of(await pagePerParent(ctx, 'Offer.goodPractices', 'g.project_id', goodPracticeList(), page, row.projectId ?? ''));
  }
}
