import { Field, ID, InputType, Int } from 'type-graphql';
import { AbsenceReason, Confidence } from './absence';
import { TextStatus } from './localized';
import { Locale, PartialDate } from './scalars';

/** Every input of a mutation has a key by which a repeated request is told from a second one. */
@InputType({ description: 'What every change is sent with.' })
export abstract class MutationInput {
  @Field(() => String, { description: 'Chosen by the client, 8 to 200 ASCII characters, new for each change: the same key sent again makes no second change and is answered as the first was.' })
  idempotencyKey: string;

  @Field(() => String, { nullable: true, description: 'Why, in brief: kept in the history of the record, where everybody reads it once the record is public.' })
  reason?: string | null;
}

@InputType('LocalizedTextInput', { description: 'A text in one language.' })
export class LocalizedTextInput {
  @Field(() => Locale, { description: 'Language, such as es, en or pt.' })
  locale: string;

  @Field(() => String, { description: 'The text.' })
  text: string;

  @Field(() => TextStatus, { nullable: true, description: 'How the text came to be in this language; HUMAN when left out.' })
  status?: TextStatus | null;
}

@InputType('CitationInput', { description: 'Where in a source the record was read.' })
export class CitationInput {
  @Field(() => String, { description: 'Code of the source.' })
  source: string;

  @Field(() => String, { nullable: true, description: 'Page, as printed.' })
  page?: string | null;

  @Field(() => String, { nullable: true, description: 'Paragraph or clause.' })
  paragraph?: string | null;

  @Field(() => Confidence, { nullable: true, description: 'How plainly the source states it.' })
  confidence?: Confidence | null;
}

@InputType('AbsenceInput', { description: 'A field without a value, and why there is none.' })
export class AbsenceInput {
  @Field(() => String, { description: 'Name of the field.' })
  field: string;

  @Field(() => AbsenceReason, { description: 'Why there is no value.' })
  reason: AbsenceReason;

  @Field(() => String, { nullable: true, description: 'What there is to say about it, in brief.' })
  note?: string | null;

  @Field(() => String, { nullable: true, description: 'Who holds it back: ISO3 code of a country or code of an organization.' })
  by?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Until when it is held back.' })
  until?: string | null;
}

@InputType('RecordVersionInput', { description: 'A record at the version that the caller read.' })
export class RecordVersionInput {
  @Field(() => ID, { description: 'Id of the record.' })
  id: string;

  @Field(() => Int, { description: 'Version that was read; where it is no longer the newest, the change is refused.' })
  version: number;
}
