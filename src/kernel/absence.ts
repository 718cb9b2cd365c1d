import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { PartialDate } from './scalars';
import { defineEnum, value } from './enum';

export const AbsenceReason = defineEnum('AbsenceReason', 'Why a value is missing. Zero is a value and never missing.', {
  NOT_REPORTED: value('Nobody has reported it so far.', 'No reportado', 'Not reported', 'Não informado'),
  NOT_APPLICABLE: value('It cannot exist for this record.', 'No aplica', 'Not applicable', 'Não se aplica'),
  WITHHELD: value('It is known and held back, with the reason, by whom and until when.', 'Reservado', 'Withheld', 'Reservado'),
  PENDING: value('It is being settled, for example a link that waits for a human choice.', 'Pendiente', 'Pending', 'Pendente'),
  UNAVAILABLE: value('The source that holds it does not answer just now.', 'No disponible', 'Unavailable', 'Indisponível'),
  SUPPRESSED: value('It is held back because it counts too few people.', 'Suprimido', 'Suppressed', 'Suprimido'),
});
export type AbsenceReason = keyof typeof AbsenceReason;

@Directive('@shareable')
@ObjectType('Absence', { simpleResolvers: true, description: 'A business field of a record that has no value, and why.' })
export class Absence {
  @Field(() => String, { description: 'Name of the field, as in this API.' })
  field: string;

  @Field(() => AbsenceReason, { description: 'Why there is no value.' })
  reason: AbsenceReason;

  @Field(() => String, { nullable: true, description: 'What the source says about it, in brief.' })
  note: string | null;

  @Field(() => String, { nullable: true, description: 'Who holds it back: ISO3 code of a country or code of an organization.' })
  by: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Until when it is held back.' })
  until: string | null;
}

export const Confidence = defineEnum('Confidence', 'How plainly a source states what a record holds.', {
  HIGH: value('The source states it in plain words.', 'Alta', 'High', 'Alta'),
  MEDIUM: value('Read from context, second-hand, or sources differ.', 'Media', 'Medium', 'Média'),
});
export type Confidence = keyof typeof Confidence;

@Directive('@shareable')
@ObjectType('Citation', { simpleResolvers: true, description: 'Where in a source a record was read.' })
export class Citation {
  @Field(() => ID, { description: 'Id of the source, one of the sources of the record.' })
  sourceId: string;

  @Field(() => String, { nullable: true, description: 'Page, as printed.' })
  page: string | null;

  @Field(() => String, { nullable: true, description: 'Paragraph or clause.' })
  paragraph: string | null;

  @Field(() => Confidence, { nullable: true, description: 'How plainly the source states the record.' })
  confidence: Confidence | null;
}

/** The columns `absences` and `citations` of every record table, as JSON. */
export type StoredAbsences = { field: string; reason: AbsenceReason; note?: string | null; by?: string | null; until?: string | null }[];
export type StoredCitations = { source: string; page?: string | null; paragraph?: string | null; confidence?: Confidence | null }[];

/** Absences of a row: the recorded ones, and NOT_REPORTED for every other business field that is null (DOMAIN.md section 3). */
export function absencesOf(row: Record<string, unknown>, businessFields: readonly string[], asked?: readonly string[] | null): Absence[] {
  const recorded = (row.absences ?? []) as StoredAbsences;
  const known = new Map<string, Absence>(recorded.map((entry) => [entry.field, { note: null, by: null, until: null, ...entry }]));
  for (const field of businessFields) {
    const missing = row[field] === null || row[field] === undefined;
    if (missing && !known.has(field)) known.set(field, { field, reason: 'NOT_REPORTED', note: null, by: null, until: null });
  }
  return [...known.values()].filter((entry) => !asked || asked.includes(entry.field));
}
