import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import { defineEnum, value } from '../../kernel/enum';
import { PageArgs, PageInfo } from '../../kernel/page';
import { RecordVisibility } from '../../kernel/record-visibility';
import { Instant, PartialDate } from '../../kernel/scalars';
import { ViewerKind, ViewerRole } from '../../kernel/viewer';
import { FieldChangeType, VersionAction } from './change-feed.type';
import type { AuditWish } from './record-versions.loaders';

export const AuditDimension = defineEnum('AuditDimension', 'By what changes are counted.', {
  PARTY: value('By the party that acted.', 'Parte que actuó', 'Acting party', 'Parte que agiu'),
  ON_BEHALF_OF: value('By the party on whose behalf a delegate acted; null where nobody was represented.', 'En nombre de quién', 'On whose behalf', 'Em nome de quem'),
  PERSON: value('By the person, where you may know them.', 'Persona', 'Person', 'Pessoa'),
  REASON: value('By the reason given.', 'Motivo', 'Reason', 'Motivo'),
  RECORD_TYPE: value('By the type of the record.', 'Tipo de registro', 'Type of record', 'Tipo de registro'),
});
export type AuditDimension = keyof typeof AuditDimension;

@ObjectType('ChangeAuthor', { simpleResolvers: true, description: 'Who signed in for a change. Told to the parties of the change and to their auditors alone.' })
export class ChangeAuthor {
  @Field(() => String, { description: 'What the issuer of the token calls the person or service.' })
  subject: string;

  @Field(() => ViewerKind, { description: 'A person, or a program.' })
  kind: ViewerKind;

  @Field(() => [ViewerRole], { description: 'The roles at the time.' })
  roles: ViewerRole[];
}

@ObjectType('RecordVersion', { simpleResolvers: true, description: 'A version of a record: who made it, when, what changed and why.' })
export class RecordVersion {
  @Field(() => String, { description: 'Type of the record.' })
  recordType: string;

  @Field(() => ID, { description: 'Id of the record.' })
  recordId: string;

  @Field(() => String, { nullable: true, description: 'Code of the record; null where the version ended it.' })
  recordCode: string | null;

  @Field(() => Int, { description: 'Number of the version. Drafts of others are numbers that are left out.' })
  version: number;

  @Field(() => VersionAction, { description: 'How it came to be.' })
  action: VersionAction;

  @Field(() => RecordVisibility, { description: 'Whether it was public.' })
  visibility: RecordVisibility;

  @Field(() => Instant, { description: 'When it was recorded.' })
  recordedAt: string;

  @Field(() => String, { nullable: true, description: 'Party that was custodian of the record.' })
  custodian: string | null;

  @Field(() => String, { nullable: true, description: 'Party that acted, or that asserts what was loaded; null where a curator read it from a source.' })
  party: string | null;

  @Field(() => String, { nullable: true, description: 'Party on whose behalf a delegate acted.' })
  onBehalfOf: string | null;

  @Field(() => ChangeAuthor, { nullable: true, description: 'Who signed in for it; null for what was loaded, and for everybody but the parties of the change and their auditors.' })
  author: ChangeAuthor | null;

  @Field(() => String, { nullable: true, description: 'Why.' })
  reason: string | null;

  @Field(() => String, { description: 'Where it came from: API, or the name of a data package.' })
  origin: string;

  @Field(() => [FieldChangeType], { description: 'What changed since the version before that you may see; empty for the first.' })
  fields: FieldChangeType[];
}

@ObjectType('AuditCount', { simpleResolvers: true, description: 'How many changes share something.' })
export class AuditCount {
  @Field(() => String, { nullable: true, description: 'What they share; null for those that have none, or whose you may not know.' })
  value: string | null;

  @Field(() => Int, { description: 'How many changes.' })
  count: number;
}

@ObjectType('RecordVersionConnection', { simpleResolvers: true, description: 'A page of versions, in the order in which they were recorded.' })
export class RecordVersionConnection {
  @Field(() => [RecordVersion], { description: 'The versions.' })
  nodes: RecordVersion[];

  @Field(() => PageInfo, { description: 'Where the page lies in the list.' })
  pageInfo: PageInfo;

  wish: AuditWish;
}

@ArgsType()
export class HistoryArgs extends PageArgs {
  @Field(() => ID, { description: 'Id of the record.' })
  record: string;
}

@ArgsType()
export class AuditArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Changes of records of this custodian: ISO3 code of a country or code of an organization.' })
  custodian?: string | null;

  @Field(() => String, { nullable: true, description: 'Changes that this party made.' })
  party?: string | null;

  @Field(() => String, { nullable: true, description: 'Changes that a delegate made on behalf of this party.' })
  onBehalfOf?: string | null;

  @Field(() => String, { nullable: true, description: 'Changes of this person or service, as the issuer of its token calls it; finds only what you may know.' })
  person?: string | null;

  @Field(() => String, { nullable: true, description: 'Changes whose reason holds this text.' })
  reason?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Recorded on this day or later; a quarter such as 2019-Q2 begins with its first day.' })
  since?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Recorded on this day or before; a quarter such as 2019-Q2 ends with its last day.' })
  until?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether what was loaded from data packages is listed too.' })
  loads: boolean;
}
