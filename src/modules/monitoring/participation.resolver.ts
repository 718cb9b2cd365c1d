import { Arg, Args, Ctx as Context, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { Absence, absencesOf } from '../../kernel/absence';
import { byCodeOrAlias } from '../../kernel/by-code';
import type { Ctx } from '../../kernel/context';
import { pageOf } from '../../kernel/list';
import { LOCALE_ARGUMENT, LocalizedText, localized } from '../../kernel/localized';
import { PageArgs, type Page } from '../../kernel/page';
import { Locale } from '../../kernel/scalars';
import { StakeholderGroup } from '../../kernel/stakeholder-group';
import { stubOrNull, type Row } from '../../kernel/stub';
import { BilateralProgramStub } from './bilateral-program.stub';
import { ConsultationConnection, TrainingProgramConnection } from './connections.type';
import { Consultation, ConsultationComment } from './consultation.entity';
import { ConsultationGroup, groupsOf } from './consultation.type';
import { CountryStub } from './country.stub';
import { DocumentStub } from './document.stub';
import { absencesOfPeople, peopleShown } from './exercise.rules';
import { involvementOf, subnationalOf } from './involvement.service';
import { GroupInvolvement, SubnationalParticipation } from './involvement.type';
import { OrganizationStub } from './organization.stub';
import { QuestionStanding } from './oversight.entity';
import * as load from './participation.loaders';
import { ResultsFrameworkStub } from './results-framework.stub';
import { SubdivisionStub } from './subdivision.stub';
import { SubnationalPlan } from './subnational-plan.entity';
import { TrainingProgram, TrainingSession } from './training.entity';

const OF_COUNTRY = 'ISO3 code of a country; all when left out.';

@Resolver(() => Consultation)
export class ConsultationResolver {
  @Query(() => Consultation, { nullable: true, description: 'A consultation by its code; null when there is none to be seen.' })
  consultation(@Context() ctx: Ctx, @Arg('code', () => String, { description: 'Code of the consultation.' }) code: string): Promise<Row | null> {
    return byCodeOrAlias(ctx, 'Consultation', code, load.consultationByCode, load.consultationById);
  }

  @Query(() => ConsultationConnection, { description: 'Drafts put to those concerned, by code.' })
  async consultations(@Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs, @Arg('country', () => String, { nullable: true, description: OF_COUNTRY }) country?: string | null): Promise<Page> {
    return ConsultationConnection.of(await pageOf(ctx, load.consultationList(country), page));
  }

  @FieldResolver(() => CountryStub, { nullable: true, description: 'The country whose draft it is.' })
  country(@Root() row: Row): Row | null {
    return stubOrNull('Country', 'iso3', row.country);
  }

  @FieldResolver(() => LocalizedText, { description: 'What was put to discussion.' })
  title(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText {
    return localized(row.title, locale)!;
  }

  @FieldResolver(() => ResultsFrameworkStub, { nullable: true, description: 'The plan that is drafted.' })
  framework(@Root() row: Row): Row | null {
    return stubOrNull('ResultsFramework', 'id', row.frameworkId);
  }

  @FieldResolver(() => DocumentStub, { nullable: true, description: 'The draft.' })
  document(@Root() row: Row): Row | null {
    return stubOrNull('Document', 'id', row.documentId);
  }

  @FieldResolver(() => [ConsultationComment], { description: 'The comments, in the order received.' })
  comments(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return load.commentsByConsultationId(ctx).load(row.id);
  }

  @FieldResolver(() => [ConsultationGroup], { description: 'How many comments each group made, and how many were answered.' })
  async groups(@Root() row: Row, @Context() ctx: Ctx): Promise<ConsultationGroup[]> {
    return groupsOf(await load.commentsByConsultationId(ctx).load(row.id));
  }
}

@Resolver(() => ConsultationComment)
export class ConsultationCommentResolver {
  @FieldResolver(() => LocalizedText, { description: 'The comment, in brief.' })
  text(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText {
    return localized(row.text, locale)!;
  }

  @FieldResolver(() => LocalizedText, { nullable: true, description: 'The answer; null while it is open.' })
  answer(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText | null {
    return localized(row.answer, locale);
  }

  @FieldResolver(() => QuestionStanding, { description: 'Answered or open.' })
  standing(@Root() row: Row): QuestionStanding {
    return row.answer === null ? 'OPEN' : 'ANSWERED';
  }
}

@Resolver(() => TrainingProgram)
export class TrainingResolver {
  @Query(() => TrainingProgramConnection, { description: 'Training for those who take part in cooperation, by code.' })
  async trainingPrograms(@Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs, @Arg('country', () => String, { nullable: true, description: OF_COUNTRY }) country?: string | null): Promise<Page> {
    return TrainingProgramConnection.of(await pageOf(ctx, load.trainingList(country), page));
  }

  @FieldResolver(() => CountryStub, { nullable: true, description: 'The country that gives it.' })
  country(@Root() row: Row): Row | null {
    return stubOrNull('Country', 'iso3', row.country);
  }

  @FieldResolver(() => LocalizedText, { description: 'Name of the program.' })
  name(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText {
    return localized(row.name, locale)!;
  }

  @FieldResolver(() => LocalizedText, { nullable: true, description: 'What it is about.' })
  subject(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText | null {
    return localized(row.subject, locale);
  }

  @FieldResolver(() => OrganizationStub, { nullable: true, description: 'The organization that gives it.' })
  organizer(@Root() row: Row): Row | null {
    return stubOrNull('Organization', 'id', row.organizerId);
  }

  @FieldResolver(() => [TrainingSession], { description: 'Its sessions, one entry for each group. No total is given: it would give a small group back by subtraction.' })
  sessions(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return load.sessionsByProgramId(ctx).load(row.id);
  }
}

@Resolver(() => TrainingSession)
export class TrainingSessionResolver {
  @FieldResolver(() => CountryStub, { nullable: true, description: 'The country in which it was held.' })
  country(@Root() row: Row): Row | null {
    return stubOrNull('Country', 'iso3', row.country);
  }

  @FieldResolver(() => SubdivisionStub, { nullable: true, description: 'The state, province or department in which it was held.' })
  subdivision(@Root() row: Row): Row | null {
    return stubOrNull('Subdivision', 'id', row.subdivisionId);
  }

  @FieldResolver(() => Int, { nullable: true, description: 'People trained; null where nobody counted them, or where they are fewer than five.' })
  people(@Root() row: Row): number | null {
    return peopleShown(row.people);
  }

  @FieldResolver(() => [Absence], { description: 'Fields without a value, each with the reason.' })
  absences(@Root() row: Row): Absence[] {
    return absencesOf({ ...row, people: peopleShown(row.people), absences: absencesOfPeople(row.people) }, ['heldOn', 'people']);
  }
}

@Resolver(() => SubnationalPlan)
export class SubnationalPlanResolver {
  @FieldResolver(() => SubdivisionStub, { nullable: true, description: 'The state, province or department.' })
  subdivision(@Root() row: Row): Row | null {
    return stubOrNull('Subdivision', 'id', row.subdivisionId);
  }

  @FieldResolver(() => ResultsFrameworkStub, { nullable: true, description: 'The plan among the frameworks of the register.' })
  framework(@Root() row: Row): Row | null {
    return stubOrNull('ResultsFramework', 'id', row.frameworkId);
  }

  @FieldResolver(() => LocalizedText, { description: 'Name of the plan.' })
  name(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText {
    return localized(row.name, locale)!;
  }
}

@Resolver(() => SubdivisionStub)
export class SubdivisionPlansResolver {
  @FieldResolver(() => [SubnationalPlan], { description: 'What is known of its plans with regard to cooperation and the 2030 Agenda; empty where nobody reported any.' })
  plans(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return load.plansBySubdivisionId(ctx).load(row.id);
  }
}

@Resolver(() => BilateralProgramStub)
export class ProgramInvolvementResolver {
  @FieldResolver(() => GroupInvolvement, { description: 'In which projects of the program a group takes part, stage by stage.' })
  involvement(@Root() row: Row, @Context() ctx: Ctx, @Arg('group', () => StakeholderGroup, { description: 'The group.' }) group: StakeholderGroup): Promise<GroupInvolvement> {
    return involvementOf(ctx, row.id, group);
  }

  @FieldResolver(() => SubnationalParticipation, { description: 'States, provinces and departments in which its projects work, and whether their own plans name cooperation.' })
  subnational(@Root() row: Row, @Context() ctx: Ctx): Promise<SubnationalParticipation> {
    return subnationalOf(ctx, row.id);
  }
}
