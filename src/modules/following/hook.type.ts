import { Ctx as Context, Directive, Field, ID, Int, ObjectType, Root } from 'type-graphql';
import { ChangeKind } from '../../kernel/change-kind';
import type { Ctx } from '../../kernel/context';
import { defineEnum, value } from '../../kernel/enum';
import { Node } from '../../kernel/node';
import { Instant, PartialDate } from '../../kernel/scalars';
import type { Row } from '../../kernel/stub';
import { UserError } from '../../kernel/user-error';
import { HookSubject } from './hook-subject.enum';
import { hookById } from './hooks.loaders';
import { secretMadeIn } from './hook.service';

export const DeliveryFailure = defineEnum('DeliveryFailure', 'Why an event did not arrive at the address of a hook.', {
  TIMEOUT: value('It did not answer within ten seconds.', 'Sin respuesta a tiempo', 'No answer in time', 'Sem resposta a tempo'),
  UNREACHABLE: value('No connection could be made: no such host, nobody listens, or its certificate is not trusted.', 'Inaccesible', 'Unreachable', 'Inacessível'),
  ADDRESS_NOT_PUBLIC: value('The name leads to an address of a private network, where nothing is sent.', 'Dirección no pública', 'Address not public', 'Endereço não público'),
  REFUSED: value('It answered, but not with a status from 200 to 299. Redirects are not followed.', 'Rechazado', 'Refused', 'Recusado'),
});
export type DeliveryFailure = keyof typeof DeliveryFailure;

@Directive('@key(fields: "id")')
@ObjectType('Hook', { implements: Node, simpleResolvers: true, description: 'An address of a party to which the feed of public changes, or answers to followed questions that changed, are delivered: signed, in order, each event at least once. Seen by the own people of the party alone. docs/following.md.' })
export class Hook extends Node {
  @Field(() => String, { description: 'Party whose hook it is: ISO3 code of a country or code of an organization.' })
  party: string;

  @Field(() => String, { description: 'Address that events are sent to.' })
  url: string;

  @Field(() => [HookSubject], { description: 'What it delivers.' })
  subjects: HookSubject[];

  @Field(() => [String], { nullable: true, description: 'Only changes of records of these types; null for all.' })
  types: string[] | null;

  @Field(() => [ChangeKind], { nullable: true, description: 'Only changes of these kinds; null for all.' })
  kinds: ChangeKind[] | null;

  @Field(() => String, { nullable: true, description: 'Only what concerns this party, as in `changes(party:)`; null for everything.' })
  about: string | null;

  @Field(() => ID, { nullable: true, description: 'Only changes of the record with this id; null for all.' })
  record: string | null;

  @Field(() => PartialDate, { description: 'Day on which it was made.' })
  createdOn: string;

  @Field(() => Instant, { nullable: true, description: 'Since when nothing is delivered, because somebody paused it or the address answered 410, gone for good; null while it is not paused. What changes meanwhile is delivered when it goes on.' })
  pausedAt: string | null;

  @Field(() => String, { nullable: true, description: 'Place in the feed up to which everything was delivered; give it to `changes(after:)` to read on by yourself. Null at the beginning.' })
  cursor: string | null;

  @Field(() => Boolean, { description: 'Whether everything has arrived that it is to deliver as of now.' })
  async isUpToDate(@Root() { subjects, readTo, hasFirings }: Row, @Context() ctx: Ctx): Promise<boolean> {
    return !(subjects.includes('QUESTIONS') && hasFirings) && (!subjects.includes('CHANGES') || readTo === await ctx.version());
  }

  @Field(() => ID, { nullable: true, description: 'Id of the event that arrived last, as `ChangeEvent.eventId` or `QuestionFiring.eventId`; null while there was none.' })
  lastEventId: string | null;

  @Field(() => Instant, { nullable: true, description: 'When an event last arrived.' })
  lastDeliveredAt: string | null;

  @Field(() => Int, { description: 'How often in a row an event did not arrive.' })
  failures: number;

  @Field(() => DeliveryFailure, { nullable: true, description: 'Why it did not arrive the last time; null since one arrived.' })
  lastFailure: DeliveryFailure | null;

  @Field(() => Int, { nullable: true, description: 'HTTP status that the address answered when it refused an event.' })
  lastStatus: number | null;

  @Field(() => Instant, { nullable: true, description: 'When it is tried again after a failure; null where nothing failed, and while it is paused.' })
  nextAttemptAt: string | null;
}

@ObjectType({ description: 'What became of a hook.' })
abstract class HookOutcome {
  @Field(() => Hook, { nullable: true, description: 'The hook as it stands now; null when the change was refused, or the hook is gone.' })
  hook(@Root() { hookId }: Row, @Context() ctx: Ctx): Promise<Row | null> | null {
    return hookId ? hookById(ctx).load(hookId) : null;
  }

  @Field(() => [UserError], { description: 'Why it was refused; empty when it was done.' })
  userErrors: UserError[];
}

@ObjectType('HookPayload', { simpleResolvers: true, description: 'What became of a hook that was to be changed.' })
export class HookPayload extends HookOutcome {}

@ObjectType('HookSecretPayload', { simpleResolvers: true, description: 'What became of a hook that was to be made, or to get a new secret.' })
export class HookSecretPayload extends HookOutcome {
  @Field(() => String, { nullable: true, description: 'Secret that signs the events, by the Standard Webhooks specification. Told this once: who sends the same key of idempotency again is answered null, and rotates the secret.' })
  secret(@Context() ctx: Ctx): string | null {
    return secretMadeIn(ctx);
  }
}
