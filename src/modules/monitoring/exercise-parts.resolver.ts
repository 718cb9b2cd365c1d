import { Arg, Ctx as Context, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { Absence, absencesOf } from '../../kernel/absence';
import type { Ctx } from '../../kernel/context';
import { LOCALE_ARGUMENT, LocalizedText, localized } from '../../kernel/localized';
import { Locale } from '../../kernel/scalars';
import { stub, stubOrNull, type Row } from '../../kernel/stub';
import { CountryStub } from './country.stub';
import { EventStub } from './event.stub';
import { ExerciseActor, ExerciseFact, ExerciseParticipation, MonitoringExercise, SeriesNote } from './exercise.entity';
import { absencesOfPeople, peopleShown } from './exercise.rules';
import { allPrinciples, exerciseById, groupsByWorkshopId, participationsByCountry } from './exercises.loaders';
import { Finding } from './finding.entity';
import { OrganizationStub } from './organization.stub';
import { EffectivenessPrinciple } from './principle.entity';
import { Workshop, WorkshopGroup } from './workshop.entity';

const ABSENCES = 'Fields without a value, each with the reason.';
const EXERCISE = 'The exercise.';

@Resolver(() => ExerciseParticipation)
export class ExerciseParticipationResolver {
  @FieldResolver(() => MonitoringExercise, { nullable: true, description: EXERCISE })
  exercise(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> {
    return exerciseById(ctx).load(row.exerciseId);
  }

  @FieldResolver(() => CountryStub, { nullable: true, description: 'The country; null when there is none of that code.' })
  country(@Root() row: Row): Row {
    return stub('Country', { iso3: row.country });
  }

  @FieldResolver(() => [Absence], { description: ABSENCES })
  absences(@Root() row: Row): Absence[] {
    return absencesOf(row, ['participated']);
  }
}

@Resolver(() => ExerciseActor)
export class ExerciseActorResolver {
  @FieldResolver(() => OrganizationStub, { nullable: true, description: 'The organization.' })
  organization(@Root() row: Row): Row | null {
    return stubOrNull('Organization', 'id', row.organizationId);
  }
}

@Resolver(() => SeriesNote)
export class SeriesNoteResolver {
  @FieldResolver(() => MonitoringExercise, { nullable: true, description: 'The other exercise.' })
  with(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> {
    return exerciseById(ctx).load(row.withId);
  }

  @FieldResolver(() => LocalizedText, { description: 'Why, in brief.' })
  reason(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText {
    return localized(row.reason, locale)!;
  }
}

@Resolver(() => ExerciseFact)
export class ExerciseFactResolver {
  @FieldResolver(() => MonitoringExercise, { nullable: true, description: EXERCISE })
  exercise(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> {
    return exerciseById(ctx).load(row.exerciseId);
  }

  @FieldResolver(() => LocalizedText, { description: 'What the source says, in our words.' })
  text(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText {
    return localized(row.text, locale)!;
  }
}

@Resolver(() => Finding)
export class FindingResolver {
  @FieldResolver(() => MonitoringExercise, { nullable: true, description: EXERCISE })
  exercise(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> {
    return exerciseById(ctx).load(row.exerciseId);
  }

  @FieldResolver(() => LocalizedText, { description: 'The finding, in our words.' })
  text(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText {
    return localized(row.text, locale)!;
  }
}

@Resolver(() => Workshop)
export class WorkshopResolver {
  @FieldResolver(() => MonitoringExercise, { nullable: true, description: EXERCISE })
  exercise(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> {
    return exerciseById(ctx).load(row.exerciseId);
  }

  @FieldResolver(() => LocalizedText, { description: 'Name of the workshop.' })
  name(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText {
    return localized(row.name, locale)!;
  }

  @FieldResolver(() => EventStub, { nullable: true, description: 'The same workshop among the events of the register.' })
  event(@Root() row: Row): Row | null {
    return stubOrNull('Event', 'id', row.eventId);
  }

  @FieldResolver(() => [WorkshopGroup], { description: 'The groups that took part. No total is given: it would give a small group back by subtraction.' })
  groups(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return groupsByWorkshopId(ctx).load(row.id);
  }
}

@Resolver(() => WorkshopGroup)
export class WorkshopGroupResolver {
  @FieldResolver(() => Int, { nullable: true, description: 'People of the group; null where nobody counted them, or where they are fewer than five.' })
  people(@Root() row: Row): number | null {
    return peopleShown(row.people);
  }

  @FieldResolver(() => [Absence], { description: ABSENCES })
  absences(@Root() row: Row): Absence[] {
    return absencesOf({ people: peopleShown(row.people), absences: absencesOfPeople(row.people) }, ['people']);
  }
}

@Resolver(() => EffectivenessPrinciple)
export class PrincipleResolver {
  @Query(() => [EffectivenessPrinciple], { description: 'The principles of effective cooperation, each under all the names that sources print.' })
  effectivenessPrinciples(@Context() ctx: Ctx): Promise<Row[]> {
    return allPrinciples(ctx).load('PUBLISHED');
  }

  @FieldResolver(() => LocalizedText, { description: 'Name.' })
  name(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText {
    return localized(row.name, locale)!;
  }

  @FieldResolver(() => LocalizedText, { nullable: true, description: 'Further name of the same principle; null where sources print one name only.' })
  otherName(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText | null {
    return localized(row.otherName, locale);
  }
}

@Resolver(() => CountryStub)
export class CountryMonitoringResolver {
  @FieldResolver(() => [ExerciseParticipation], { description: 'Monitoring exercises of which a source says whether the country took part.' })
  monitoringParticipations(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return participationsByCountry(ctx).load(row.iso3);
  }
}
