import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { defineEnum, value } from '../../kernel/enum';
import type { StoredText } from '../../kernel/localized';
import { Node } from '../../kernel/node';
import { Record } from '../../kernel/record';
import { PartialDate } from '../../kernel/scalars';

export const ExerciseKind = defineEnum('ExerciseKind', 'What sort of monitoring of effectiveness it is.', {
  GLOBAL_ROUND: value('Round of the global monitoring, every two years.', 'Ronda global', 'Global round', 'Rodada global'),
  AD_HOC_REPORT: value('Report of one country outside the rounds.', 'Informe ad hoc', 'Ad-hoc report', 'Relatório ad hoc'),
  NATIONAL_PILOT: value('Pilot of one country with indicators of its own.', 'Piloto nacional', 'National pilot', 'Piloto nacional'),
});
export type ExerciseKind = keyof typeof ExerciseKind;

export const ExerciseRole = defineEnum('ExerciseRole', 'What an organization did in a monitoring exercise.', {
  LED: value('Carried it out.', 'La condujo', 'Led it', 'Conduziu'),
  JOINT_SECRETARIAT: value('Worked on it as joint secretariat of the global partnership.', 'Secretaría conjunta', 'Joint secretariat', 'Secretaria conjunta'),
  SUPPORTED: value('Supported it.', 'La apoyó', 'Supported it', 'Apoiou'),
  COMMISSIONED: value('Commissioned the support.', 'Encargó el apoyo', 'Commissioned the support', 'Encomendou o apoio'),
});
export type ExerciseRole = keyof typeof ExerciseRole;

export const Comparability = defineEnum('Comparability', 'Whether the figures of two exercises may stand in one series.', {
  COMPARABLE: value('A source says that they may be compared.', 'Comparables', 'Comparable', 'Comparáveis'),
  BREAK_IN_SERIES: value('What is measured changed in between: they must not be compared.', 'Ruptura de la serie', 'Break in series', 'Quebra da série'),
  NOT_STATED: value('No source says; do not take it for comparable.', 'Sin información', 'Not stated', 'Sem informação'),
});
export type Comparability = keyof typeof Comparability;

@Entity('monitoring_exercise')
@Directive('@key(fields: "id")')
@Directive('@key(fields: "code")')
@ObjectType('MonitoringExercise', { implements: Node, simpleResolvers: true, description: 'A monitoring of the effectiveness of cooperation: a global round, a report of one country, or a national pilot.' })
export class MonitoringExercise extends Record {
  @Field(() => ExerciseKind, { description: 'What sort of monitoring it is.' })
  @Column('text')
  kind: ExerciseKind;

  @Column('jsonb')
  name: StoredText;

  @Column('jsonb')
  description: StoredText | null;

  @Field(() => Int, { nullable: true, description: 'Number of the global round, counted from 1.' })
  @Column('int')
  round: number | null;

  @Field(() => Int, { nullable: true, description: 'Year of the exercise; null where no source says.' })
  @Column('int')
  year: number | null;

  @Column('text')
  country: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it was presented in public.' })
  @Column('text')
  presentedOn: string | null;

  @Column('text')
  presentedToId: string | null;

  @Field(() => String, { nullable: true, description: 'Remark of the curator, in brief.' })
  @Column('text')
  note: string | null;
}

/** Business fields that may be missing, as named in the API. */
export const EXERCISE_FIELDS = ['description', 'round', 'year', 'country', 'presentedOn', 'presentedTo'] as const;

abstract class ExercisePart {
  @PrimaryColumn('text')
  exerciseId: string;

  @PrimaryColumn('int')
  position: number;
}

@Entity('exercise_participation')
@ObjectType('ExerciseParticipation', { simpleResolvers: true, description: 'Whether a country took part in a monitoring exercise. Nobody having said so is not the same as not having taken part.' })
export class ExerciseParticipation extends ExercisePart {
  @Column('text')
  country: string;

  @Field(() => Boolean, { nullable: true, description: 'True when it took part, false when a source says that it did not; null where nobody reported it.' })
  @Column('boolean')
  participated: boolean | null;
}

@ObjectType()
abstract class DeduciblePart extends ExercisePart {
  @Field(() => Boolean, { description: 'True when the curator concluded it from what sources say; false when a source says it.' })
  @Column('boolean')
  deduced: boolean;

  @Field(() => String, { nullable: true, description: 'Remark of the curator, in brief; of a deduction always, from what it was concluded.' })
  @Column('text')
  note: string | null;
}

@Entity('exercise_actor')
@ObjectType('ExerciseActor', { simpleResolvers: true, description: 'An organization with a part in a monitoring exercise.' })
export class ExerciseActor extends DeduciblePart {
  @Column('text')
  organizationId: string;

  @Field(() => ExerciseRole, { description: 'What it did.' })
  @Column('text')
  role: ExerciseRole;
}

@Entity('exercise_series_note')
@ObjectType('SeriesNote', { simpleResolvers: true, description: 'What is known on comparing an exercise with an earlier one.' })
export class SeriesNote extends DeduciblePart {
  @Column('text')
  withId: string;

  @Field(() => Comparability, { description: 'Whether the two may be compared.' })
  @Column('text')
  comparability: Comparability;

  @Column('jsonb')
  reason: StoredText;
}

@Entity('exercise_fact')
@Directive('@key(fields: "id")')
@ObjectType('ExerciseFact', { implements: Node, simpleResolvers: true, description: 'Something that a source says of a monitoring exercise as a whole, such as its method.' })
export class ExerciseFact extends Record {
  @Column('text')
  exerciseId: string;

  @Field(() => String, { nullable: true, description: 'What it is about, in a word, for example method.' })
  @Column('text')
  aspect: string | null;

  @Column('jsonb')
  text: StoredText;
}
