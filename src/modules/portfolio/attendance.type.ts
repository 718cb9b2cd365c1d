import { Field, Int, ObjectType } from 'type-graphql';
import { AbsenceReason } from '../../kernel/absence';
import { FigureCoverage, FigureRule } from '../../kernel/figure';
import { PartialDate } from '../../kernel/scalars';

@ObjectType('AttendanceCount', { simpleResolvers: true, description: 'A count of attendances or of people, or why there is none to be read.' })
export class AttendanceCount {
  @Field(() => Int, { nullable: true, description: 'The count; zero is a value.' })
  value: number | null;

  @Field(() => AbsenceReason, { nullable: true, description: 'Why there is no count: SUPPRESSED where it is under five or would give such a count back, NOT_REPORTED, or NOT_APPLICABLE; null where there is one.' })
  absence: AbsenceReason | null;
}

@ObjectType('CountryAttendance', { simpleResolvers: true, description: 'Attendances from one country.' })
export class CountryAttendance {
  @Field(() => AttendanceCount, { description: 'Women and men together.' })
  total: AttendanceCount;

  @Field(() => AttendanceCount, { description: 'Attendances of women.' })
  women: AttendanceCount;

  @Field(() => AttendanceCount, { description: 'Attendances of men.' })
  men: AttendanceCount;

  iso3: string;
}

@ObjectType('Attendance', {
  simpleResolvers: true,
  description: 'Attendances at an event, or at the events of a project, by country and sex. Somebody who comes to two events makes two attendances. Counts under five are held back, with those that would give them back by subtraction.',
})
export class Attendance {
  @Field(() => AttendanceCount, { description: 'All attendances.' })
  total: AttendanceCount;

  @Field(() => AttendanceCount, { description: 'Attendances of women.' })
  women: AttendanceCount;

  @Field(() => AttendanceCount, { description: 'Attendances of men.' })
  men: AttendanceCount;

  @Field(() => AttendanceCount, { description: 'People behind the attendances, each counted once, as a source tells them; NOT_APPLICABLE for a single event, where each attendance is one person.' })
  people: AttendanceCount;

  @Field(() => AttendanceCount, { description: 'How many of the people came to more than one event; NOT_APPLICABLE for a single event.' })
  cameMoreThanOnce: AttendanceCount;

  @Field(() => [CountryAttendance], { description: 'By country, in the order of their codes. They sum to the total unless something is held back.' })
  countries: CountryAttendance[];

  @Field(() => FigureCoverage, { description: 'Events that are counted by country and sex, those held or perhaps held that are not, and those left out because they were not held.' })
  coverage: FigureCoverage;

  @Field(() => FigureRule, { description: 'The rule by which counts are held back.' })
  rule: FigureRule;

  @Field(() => PartialDate, { description: 'Day for which the counts hold.' })
  asOf: string;

  eventIds: string[];
}
