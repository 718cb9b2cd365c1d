import { Field, ObjectType } from 'type-graphql';
import { PartialDate } from '../../kernel/scalars';
import { ProgressReport } from './progress-report.entity';

@ObjectType('ReportedYear', { simpleResolvers: true, description: 'A year of a results framework with the reports on it.' })
export class ReportedYear {
  @Field(() => PartialDate, { description: 'The year.' })
  year: string;

  @Field(() => Boolean, { description: 'True when the year is over and the register holds no report on it. That none was written is not said thereby.' })
  isGap: boolean;

  @Field(() => [ProgressReport], { description: 'Reports on the year, or on a part of it, published by the day asked about.' })
  reports: ProgressReport[];
}
