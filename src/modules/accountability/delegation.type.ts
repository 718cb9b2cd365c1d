import { Ctx as Context, Directive, Field, ObjectType, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { defineEnum, value } from '../../kernel/enum';
import { Node } from '../../kernel/node';
import { PartialDate } from '../../kernel/scalars';
import type { Row } from '../../kernel/stub';
import { UserError } from '../../kernel/user-error';
import { delegationById } from './delegations.loaders';

export const DelegatedRights = defineEnum('DelegatedRights', 'What a party lets another one do in its name; each includes the ones before.', {
  READ: value('Read its drafts.', 'Leer', 'Read', 'Ler'),
  WRITE: value('Save drafts.', 'Escribir', 'Write', 'Escrever'),
  PUBLISH: value('Make records public, and speak for it.', 'Publicar', 'Publish', 'Publicar'),
});
export type DelegatedRights = keyof typeof DelegatedRights;

@Directive('@key(fields: "id")')
@ObjectType('Delegation', { implements: Node, simpleResolvers: true, description: 'A party that lets another one act in its name for a time. Each change made so tells on whose behalf. Seen by the two parties alone.' })
export class Delegation extends Node {
  @Field(() => String, { description: 'Party that delegates: ISO3 code of a country or code of an organization.' })
  from: string;

  @Field(() => String, { description: 'Party that acts in its name: ISO3 code of a country or code of an organization.' })
  to: string;

  @Field(() => DelegatedRights, { description: 'What it may do.' })
  rights: DelegatedRights;

  @Field(() => PartialDate, { description: 'First day.' })
  fromOn: string;

  @Field(() => PartialDate, { description: 'Last day.' })
  untilOn: string;

  @Field(() => PartialDate, { nullable: true, description: 'Day on which it was revoked; null while it was not.' })
  revokedOn: string | null;

  @Field(() => String, { description: 'Why, in brief.' })
  reason: string;
}

@ObjectType({ description: 'What became of a delegation.' })
abstract class DelegationPayload {
  @Field(() => Delegation, { nullable: true, description: 'The delegation as it stands now; null when it was refused.' })
  delegation(@Root() { delegationId }: Row, @Context() ctx: Ctx): Promise<Row | null> | null {
    return delegationId ? delegationById(ctx).load(delegationId) : null;
  }

  @Field(() => [UserError], { description: 'Why it was refused; empty when it was done.' })
  userErrors: UserError[];
}

@ObjectType('DelegatePayload', { simpleResolvers: true, description: 'What became of rights that were to be delegated.' })
export class DelegatePayload extends DelegationPayload {}

@ObjectType('RevokeDelegationPayload', { simpleResolvers: true, description: 'What became of a delegation that was to be revoked.' })
export class RevokeDelegationPayload extends DelegationPayload {}
