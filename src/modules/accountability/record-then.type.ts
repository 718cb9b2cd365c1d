import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import { PageArgs } from '../../kernel/page';
import { Instant, PartialDate } from '../../kernel/scalars';
import { FieldChangeType } from './change-feed.type';

@ObjectType('FieldThen', { simpleResolvers: true, description: 'A field of a record as it stood.' })
export class FieldThen {
  @Field(() => String, { description: 'Name of the field in the document of the record (docs/data-package.md).' })
  field: string;

  @Field(() => String, { description: 'Its value, as text; texts in several languages, lists and numbers as JSON.' })
  value: string;
}

@ObjectType('RecordThen', { simpleResolvers: true, description: 'A record as the register had it in public at the end of a day: what was known then, not what is known today of that day.' })
export class RecordThen {
  @Field(() => PartialDate, { description: 'The day.' })
  asOf: string;

  @Field(() => String, { description: 'Type of the record.' })
  recordType: string;

  @Field(() => ID, { description: 'Id of the record; `node(id:)` finds it as it is today.' })
  recordId: string;

  @Field(() => String, { description: 'Code of the record then.' })
  recordCode: string;

  @Field(() => Int, { description: 'The version that stood.' })
  version: number;

  @Field(() => Instant, { description: 'When that version was recorded. Later than the day for what was loaded: the register does not know since when its source had it, so it stands on every day before.' })
  recordedAt: string;

  @Field(() => [FieldThen], { description: 'Its fields, by name. Counts of people, and links to records that you may not see, are left out.' })
  fields: FieldThen[];

  @Field(() => [FieldChangeType], { description: 'What changed from that day until today; empty where nothing did.' })
  changedSince: FieldChangeType[];
}

@ArgsType()
export class RecordsAsOfArgs extends PageArgs {
  @Field(() => String, { description: 'Type of the records, such as Project.' })
  type: string;

  @Field(() => PartialDate, { description: 'As the register had them at the end of this day; a month, quarter or year ends with its last day.' })
  asOf: string;

  @Field(() => String, { nullable: true, description: 'Only records of which this party was custodian: ISO3 code of a country or code of an organization.' })
  custodian?: string | null;
}
