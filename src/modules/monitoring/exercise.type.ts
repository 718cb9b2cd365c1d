import { Arg, Field, ObjectType } from 'type-graphql';
import { LOCALE_ARGUMENT, LocalizedText, localized, type StoredText } from '../../kernel/localized';
import { Locale } from '../../kernel/scalars';
import type { Row } from '../../kernel/stub';
import { Comparability, MonitoringExercise } from './exercise.entity';

@ObjectType('ExerciseComparison', { description: 'Whether the figures of two exercises may stand in one series.' })
export class ExerciseComparison {
  exerciseRow: Row;

  reason: StoredText | null;

  @Field(() => Comparability, { description: 'Comparable, a break in the series, or not stated.', simple: true })
  comparability: Comparability;

  @Field(() => Boolean, { description: 'True when the curator concluded it from what sources say; false when a source says it, or nobody does.', simple: true })
  deduced: boolean;

  @Field(() => MonitoringExercise, { nullable: true, description: 'The other exercise.' })
  exercise(): Row {
    return this.exerciseRow;
  }

  @Field(() => LocalizedText, { nullable: true, description: 'Why, in brief; null where no source says.', name: 'reason' })
  why(@Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText | null {
    return localized(this.reason, locale);
  }
}
