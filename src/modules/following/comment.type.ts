import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { defineEnum, value } from '../../kernel/enum';
import { Node } from '../../kernel/node';
import { Instant } from '../../kernel/scalars';
import { UserError } from '../../kernel/user-error';
import { ViewerKind, ViewerRole } from '../../kernel/viewer';

export const CommentAudience = defineEnum('CommentAudience', 'Who reads a comment, of those who see its record.', {
  PUBLIC: value('Everybody.', 'Público', 'Public', 'Público'),
  PARTIES: value('The parties of the record: its custodian, and those that it names.', 'Partes del registro', 'Parties of the record', 'Partes do registro'),
  ORGANIZATION: value('The own people of the party that wrote it.', 'Propia organización', 'Own organization', 'Própria organização'),
});
export type CommentAudience = keyof typeof CommentAudience;

@ObjectType('CommentAuthor', { simpleResolvers: true, description: 'Who signed in for a comment. Told to the own people of the party and to their auditors alone.' })
export class CommentAuthor {
  @Field(() => String, { description: 'What the issuer of the token calls the person or service.' })
  subject: string;

  @Field(() => ViewerKind, { description: 'A person, or a program.' })
  kind: ViewerKind;

  @Field(() => [ViewerRole], { description: 'The roles at the time.' })
  roles: ViewerRole[];
}

@Directive('@key(fields: "id")')
@ObjectType('Comment', { implements: Node, simpleResolvers: true, description: 'What a party says beside a record, to everybody, to the parties of the record, or to its own people. It is seen by who sees the record, and hides with it; it is no part of the record.' })
export class Comment extends Node {
  @Field(() => String, { description: 'Type of the record.' })
  recordType: string;

  @Field(() => ID, { description: 'Id of the record; `node(id:)` finds it.' })
  recordId: string;

  @Field(() => ID, { description: 'Id of the comment that began the thread: its own where it began one.' })
  threadId: string;

  @Field(() => CommentAudience, { description: 'Who reads it; the whole thread has one audience.' })
  audience: CommentAudience;

  @Field(() => String, { description: 'Party that says so: ISO3 code of a country or code of an organization.' })
  party: string;

  @Field(() => [String], { description: 'Parties that it calls upon.' })
  mentions: string[];

  @Field(() => String, { nullable: true, description: 'What it says, in the language in which it was written; null once it was withdrawn, when nobody reads it any more.' })
  text: string | null;

  @Field(() => Instant, { description: 'When it was written. It cannot be changed since, only withdrawn.' })
  writtenAt: string;

  @Field(() => Instant, { nullable: true, description: 'When its party withdrew it; null while it stands.' })
  withdrawnAt: string | null;

  @Field(() => Instant, { nullable: true, description: 'When the thread was resolved; null while it is open.' })
  resolvedAt: string | null;

  @Field(() => String, { nullable: true, description: 'Party that resolved the thread.' })
  resolvedBy: string | null;
}

@ObjectType('CommentPayload', { simpleResolvers: true, description: 'What became of a comment.' })
export class CommentPayload {
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was done.' })
  userErrors: UserError[];
}
