import { ArgsType, Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { defineEnum, value } from '../../kernel/enum';
import { PageArgs, PageInfo } from '../../kernel/page';
import { Instant, PartialDate } from '../../kernel/scalars';
import { ChangeKind } from '../../kernel/change-kind';
import type { ChangeFact } from './change-event.rules';

export const VersionAction = defineEnum('VersionAction', 'How a version of a record came to be.', {
  LOADED: value('It was loaded from a data package.', 'Cargado', 'Loaded', 'Carregado'),
  SAVED: value('A party saved it.', 'Guardado', 'Saved', 'Salvo'),
  PUBLISHED: value('A party made it public.', 'Publicado', 'Published', 'Publicado'),
  WITHDRAWN: value('A party took it out of the public register.', 'Retirado', 'Withdrawn', 'Retirado'),
  DISCARDED: value('A party threw a draft away.', 'Descartado', 'Discarded', 'Descartado'),
  MERGED: value('It was merged into another record.', 'Integrado', 'Merged', 'Integrado'),
  UNMERGED: value('A merge was undone.', 'Integración deshecha', 'Unmerged', 'Integração desfeita'),
});
export type VersionAction = keyof typeof VersionAction;

@Directive('@shareable')
@ObjectType('FieldChange', { simpleResolvers: true, description: 'A field that changed.' })
export class FieldChangeType {
  @Field(() => String, { description: 'Path of the field in the document of the record (docs/data-package.md), such as title[es].text or periods[2017].target; elements of lists go by what names them.' })
  field: string;

  @Field(() => String, { nullable: true, description: 'Its value before, as text; null where there was none.' })
  before: string | null;

  @Field(() => String, { nullable: true, description: 'Its value since, as text; null where there is none.' })
  after: string | null;
}

@ObjectType('ChangeEvent', { simpleResolvers: true, description: 'One thing that happened to a public record, and who did it: a party, never a person.' })
export class ChangeEvent {
  @Field(() => ID, { description: 'The same whenever the event is read or delivered again. It is the cursor of the event too.' })
  eventId: string;

  @Field(() => ChangeKind, { description: 'What happened.' })
  kind: ChangeKind;

  @Field(() => String, { description: 'Type of the record.' })
  recordType: string;

  @Field(() => ID, { description: 'Id of the record; `node(id:)` finds it while it is public.' })
  recordId: string;

  @Field(() => String, { nullable: true, description: 'Code of the record; null once it was withdrawn.' })
  recordCode: string | null;

  @Field(() => Int, { description: 'Version of the record that it came with.' })
  version: number;

  @Field(() => VersionAction, { description: 'How that version came to be.' })
  action: VersionAction;

  @Field(() => Instant, { description: 'When the register learnt of it. The feed is in this order.' })
  recordedAt: string;

  @Field(() => PartialDate, { description: 'When it happened, by the record itself where that dates it, such as the day of a revision; else the day of recording.' })
  happenedOn: string;

  @Field(() => String, { nullable: true, description: 'Who did it: ISO3 code of a country, code of an organization, or the name that the source gives; null where a curator read it from a source.' })
  actor: string | null;

  @Field(() => String, { nullable: true, description: 'On whose behalf, where the actor had a delegation: ISO3 code or code of an organization.' })
  onBehalfOf: string | null;

  @Field(() => String, { nullable: true, description: 'Why, as the actor or the source says; null where nobody said.' })
  reason: string | null;

  @Field(() => [FieldChangeType], { description: 'The fields that changed, by path. Empty for what is new: the record itself tells its fields.' })
  fields: FieldChangeType[];

  fact: ChangeFact;
}

@ObjectType('ChangeConnection', { simpleResolvers: true, description: 'A page of the feed of changes. It has no end: keep `endCursor` and ask again. A page may be shorter than asked, or empty, and `hasNextPage` still true, where only some kinds are wanted.' })
export class ChangeConnection {
  @Field(() => [ChangeEvent], { description: 'The events, oldest first.' })
  nodes: ChangeEvent[];

  @Field(() => PageInfo, { description: 'Where the page lies in the feed.' })
  pageInfo: PageInfo;
}

@ArgsType()
export class ChangesArgs extends PageArgs {
  @Field(() => [String], { nullable: true, description: 'Changes of records of these types, such as Project.' })
  types?: string[] | null;

  @Field(() => [ChangeKind], { nullable: true, description: 'Of these kinds.' })
  kinds?: ChangeKind[] | null;

  @Field(() => String, { nullable: true, description: 'What concerns this party, by ISO3 code or code of an organization: its own records, what it did, projects in which it takes part, and what belongs to those.' })
  party?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of the record with this id.' })
  record?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Recorded on this day or later.' })
  since?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Recorded on this day or before.' })
  until?: string | null;
}
