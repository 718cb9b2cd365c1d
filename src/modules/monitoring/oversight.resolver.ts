import { Arg, Args, Ctx as Context, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { Absence } from '../../kernel/absence';
import type { Ctx } from '../../kernel/context';
import { badInput } from '../../kernel/errors';
import { pagePerParent } from '../../kernel/list';
import { LOCALE_ARGUMENT, LocalizedText, localized } from '../../kernel/localized';
import { PageArgs, type Page } from '../../kernel/page';
import { Locale } from '../../kernel/scalars';
import { stub, stubOrNull, type Row } from '../../kernel/stub';
import { ParliamentaryQuestionConnection } from './connections.type';
import { CountryStub } from './country.stub';
import { DocumentStub } from './document.stub';
import { LegalInstrumentStub } from './legal-instrument.stub';
import { OrganizationStub } from './organization.stub';
import { DeliveryStanding, ParliamentaryHearing, ParliamentaryQuestion, QuestionStanding, ReportDelivery, ReportingObligation } from './oversight.entity';
import { ParliamentaryQuestionFilter } from './oversight.inputs';
import * as load from './oversight.loaders';
import { daysLate, daysOf, deliveryStanding, questionStanding } from './oversight.rules';
import { absencesOfDelivery, oversightOf } from './oversight.service';
import { ParliamentaryOversight } from './oversight.type';
import { ProgressReportStub } from './progress-report.stub';
import { ProjectStub } from './project.stub';
import { ResultsFrameworkStub } from './results-framework.stub';

const COUNTRY = 'The country.';

@Resolver(() => ParliamentaryOversight)
export class OversightResolver {
  @Query(() => ParliamentaryOversight, { description: 'What the parliament of a country needs to follow cooperation, and what it is owed.' })
  async parliamentaryOversight(
    @Context() ctx: Ctx,
    @Arg('country', () => String, { description: 'ISO3 code of the country.' }) country: string,
    @Arg('overdueAfterDays', () => Int, { defaultValue: 30, description: 'From how many days on an open question counts as overdue.' }) overdueAfterDays: number,
  ): Promise<ParliamentaryOversight> {
    if (overdueAfterDays < 0) throw badInput('overdueAfterDays', 'a number of days from 0 on', overdueAfterDays);
    return oversightOf(ctx, country, overdueAfterDays);
  }

  @FieldResolver(() => ParliamentaryQuestionConnection, { description: 'Questions of the parliament, earliest first.' })
  async questions(
    @Root() oversight: ParliamentaryOversight,
    @Context() ctx: Ctx,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => ParliamentaryQuestionFilter, { nullable: true, description: 'Which are wanted; all when left out.' }) filter?: ParliamentaryQuestionFilter | null,
  ): Promise<Page> {
    return ParliamentaryQuestionConnection.of(await pagePerParent(ctx, 'ParliamentaryOversight.questions', 'q.country', load.parliamentaryQuestionList(filter), page, oversight.iso3));
  }
}

@Resolver(() => ReportingObligation)
export class ObligationResolver {
  @FieldResolver(() => CountryStub, { nullable: true, description: COUNTRY })
  country(@Root() row: Row): Row {
    return stub('Country', { iso3: row.country });
  }

  @FieldResolver(() => LegalInstrumentStub, { nullable: true, description: 'The law or decree that obliges.' })
  instrument(@Root() row: Row): Row | null {
    return stubOrNull('LegalInstrument', 'id', row.instrumentId);
  }

  @FieldResolver(() => ResultsFrameworkStub, { nullable: true, description: 'The plan that is reported on, or that is owed.' })
  framework(@Root() row: Row): Row | null {
    return stubOrNull('ResultsFramework', 'id', row.frameworkId);
  }

  @FieldResolver(() => OrganizationStub, { nullable: true, description: 'Who is obliged.' })
  obliged(@Root() row: Row): Row | null {
    return stubOrNull('Organization', 'id', row.obligedId);
  }

  @FieldResolver(() => LocalizedText, { description: 'What is owed, in our words.' })
  text(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText {
    return localized(row.text, locale)!;
  }

  @FieldResolver(() => [ReportDelivery], { description: 'Reports that were or are due, earliest first; empty where nobody reported any.' })
  deliveries(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return load.deliveriesByObligationId(ctx).load(row.id);
  }
}

@Resolver(() => ReportDelivery)
export class ReportDeliveryResolver {
  @FieldResolver(() => DeliveryStanding, { description: 'Whether it came in time, as of today.' })
  standing(@Root() row: Row, @Context() ctx: Ctx): DeliveryStanding {
    return deliveryStanding(row, ctx.today);
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Days of delay up to the delivery, or up to today; 0 when on time, null where the dates do not tell or it is not due yet.' })
  daysLate(@Root() row: Row, @Context() ctx: Ctx): number | null {
    return daysLate(row, ctx.today);
  }

  @FieldResolver(() => ProgressReportStub, { nullable: true, description: 'The progress report that was delivered.' })
  report(@Root() row: Row): Row | null {
    return stubOrNull('ProgressReport', 'id', row.reportId);
  }

  @FieldResolver(() => DocumentStub, { nullable: true, description: 'The document that was delivered.' })
  document(@Root() row: Row): Row | null {
    return stubOrNull('Document', 'id', row.documentId);
  }

  @FieldResolver(() => [Absence], { description: 'Fields without a value, each with the reason.' })
  absences(@Root() row: Row, @Context() ctx: Ctx): Absence[] {
    return absencesOfDelivery(ctx, row);
  }
}

@Resolver(() => ParliamentaryQuestion)
export class ParliamentaryQuestionResolver {
  @FieldResolver(() => CountryStub, { nullable: true, description: COUNTRY })
  country(@Root() row: Row): Row {
    return stub('Country', { iso3: row.country });
  }

  @FieldResolver(() => LocalizedText, { description: 'The question, in brief.' })
  text(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText {
    return localized(row.text, locale)!;
  }

  @FieldResolver(() => LocalizedText, { nullable: true, description: 'The answer, in brief.' })
  answer(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText | null {
    return localized(row.answer, locale);
  }

  @FieldResolver(() => QuestionStanding, { description: 'Answered or open.' })
  standing(@Root() row: Row): QuestionStanding {
    return questionStanding(row);
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Days to the answer, or up to today while it is open; null where a date is less exact than a day.' })
  days(@Root() row: Row, @Context() ctx: Ctx): number | null {
    return daysOf(row, ctx.today);
  }

  @FieldResolver(() => [ProjectStub], { description: 'The projects that it is about.' })
  async projects(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return (await load.projectsByQuestionId(ctx).load(row.id)).map((each) => stub('Project', { id: each.projectId }));
  }

  @FieldResolver(() => DocumentStub, { nullable: true, description: 'The document in which it was answered.' })
  document(@Root() row: Row): Row | null {
    return stubOrNull('Document', 'id', row.documentId);
  }
}

@Resolver(() => ParliamentaryHearing)
export class HearingResolver {
  @FieldResolver(() => CountryStub, { nullable: true, description: COUNTRY })
  country(@Root() row: Row): Row {
    return stub('Country', { iso3: row.country });
  }

  @FieldResolver(() => LocalizedText, { description: 'What it is about.' })
  topic(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText {
    return localized(row.topic, locale)!;
  }

  @FieldResolver(() => ReportingObligation, { nullable: true, description: 'The obligation that it serves.' })
  obligation(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> | null {
    return row.obligationId ? load.obligationById(ctx).load(row.obligationId) : null;
  }

  @FieldResolver(() => DocumentStub, { nullable: true, description: 'Its record.' })
  document(@Root() row: Row): Row | null {
    return stubOrNull('Document', 'id', row.documentId);
  }
}

@Resolver(() => LegalInstrumentStub)
export class InstrumentObligationsResolver {
  @FieldResolver(() => [ReportingObligation], { description: 'What it obliges to report or to keep.' })
  reportingObligations(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return load.obligationsByInstrumentId(ctx).load(row.id);
  }
}

@Resolver(() => ProjectStub)
export class ProjectQuestionsResolver {
  @FieldResolver(() => [ParliamentaryQuestion], { description: 'Questions of parliaments about the project, earliest first.' })
  parliamentaryQuestions(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return load.questionsByProjectId(ctx).load(row.id);
  }
}
