import { Field, InputType } from 'type-graphql';
import { IndicatorSet } from './effectiveness-indicator.entity';
import { ExerciseKind } from './exercise.entity';
import { FindingKind } from './finding.entity';
import { Principle } from './principle.entity';

@InputType('MonitoringExerciseFilter', { description: 'Which exercises; all conditions given must hold.' })
export class MonitoringExerciseFilter {
  @Field(() => ExerciseKind, { nullable: true, description: 'Of this sort.' })
  kind?: ExerciseKind | null;

  @Field(() => String, { nullable: true, description: 'ISO3 code of the country whose report or pilot it is.' })
  country?: string | null;
}

@InputType('EffectivenessIndicatorFilter', { description: 'Which indicators of effectiveness; all conditions given must hold.' })
export class EffectivenessIndicatorFilter {
  @Field(() => IndicatorSet, { nullable: true, description: 'Of this framework.' })
  set?: IndicatorSet | null;

  @Field(() => Principle, { nullable: true, description: 'Of this principle.' })
  principle?: Principle | null;
}

@InputType('FindingFilter', { description: 'Which findings; all conditions given must hold.' })
export class FindingFilter {
  @Field(() => FindingKind, { nullable: true, description: 'Progress or area of opportunity.' })
  kind?: FindingKind | null;

  @Field(() => Principle, { nullable: true, description: 'Under this principle.' })
  principle?: Principle | null;
}
