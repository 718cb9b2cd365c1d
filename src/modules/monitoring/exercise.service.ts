import { byCodeOrAlias } from '../../kernel/by-code';
import type { Ctx } from '../../kernel/context';
import type { Row } from '../../kernel/stub';
import { comparisonOf, participationOf } from './exercise.rules';
import { exerciseByCode, exerciseById, participationsByExerciseId, seriesNotesOfEither } from './exercises.loaders';
import { ExerciseComparison } from './exercise.type';

export const exerciseOf = (ctx: Ctx, code: string): Promise<Row | null> => byCodeOrAlias(ctx, 'MonitoringExercise', code, exerciseByCode, exerciseById);

/** Whether an exercise may be compared with another; null when the other one is not to be seen. */
export async function comparedWith(ctx: Ctx, exercise: Row, code: string): Promise<ExerciseComparison | null> {
  const other = await exerciseOf(ctx, code);
  if (!other) return null;
  const said = comparisonOf(await seriesNotesOfEither(ctx).load(exercise.id), exercise.id, other.id);
  return Object.assign(new ExerciseComparison(), said, { exerciseRow: other });
}

export async function participationIn(ctx: Ctx, exercise: Row, country: string): Promise<Row> {
  return participationOf(await participationsByExerciseId(ctx).load(exercise.id), exercise.id, country);
}
