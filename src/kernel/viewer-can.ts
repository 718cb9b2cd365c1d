import { Directive, Field, ObjectType } from 'type-graphql';
import { defineEnum, value } from './enum';
import { UserError, userErrorsOf, type Problem } from './user-error';

export const RecordAction = defineEnum('RecordAction', 'What may be done with a record.', {
  SAVE: value('Change it, as a draft.', 'Guardar', 'Save', 'Salvar'),
  PUBLISH: value('Make its newest version public.', 'Publicar', 'Publish', 'Publicar'),
  WITHDRAW: value('Take it back among the drafts, or throw a draft away.', 'Retirar', 'Withdraw', 'Retirar'),
  MOVE: value('Take a step of its life cycle.', 'Avanzar', 'Move on', 'Avançar'),
});
export type RecordAction = keyof typeof RecordAction;

@Directive('@shareable')
@ObjectType('FieldRule', { simpleResolvers: true, description: 'A field that is needed, and the rule that needs it.' })
export class FieldRule {
  @Field(() => String, { description: 'Name of the field, as in saving the record; of the input, where it begins with `input.`.' })
  field: string;

  @Field(() => String, { description: 'What the rule expects, in English.' })
  rule: string;
}

@Directive('@shareable')
@ObjectType('ViewerCan', { simpleResolvers: true, description: 'Whether the viewer may do something with a record now, by the same rules by which it would be done or refused.' })
export class ViewerCan {
  @Field(() => RecordAction, { description: 'What is to be done.' })
  action: RecordAction;

  @Field(() => String, { nullable: true, description: 'State that the record would take, where the action is a step of its life cycle; null for others.' })
  to: string | null;

  @Field(() => Boolean, { description: 'True when it would be done, given what the action asks for besides.' })
  allowed: boolean;

  @Field(() => [UserError], { description: 'Why it would be refused; empty when it is allowed.' })
  reasons: UserError[];

  @Field(() => [FieldRule], { description: 'Fields without a value that stand in the way.' })
  missing: FieldRule[];

  @Field(() => [FieldRule], { description: 'What the action asks for besides the version, such as a reason.' })
  asks: FieldRule[];
}

/** Told from the problems that the change itself would be refused with. */
export const viewerCan = (action: RecordAction, problems: readonly Problem[], { to = null, asks = [] }: { to?: string | null; asks?: FieldRule[] } = {}): ViewerCan => ({
  action, to, allowed: problems.length === 0, reasons: userErrorsOf(problems), asks,
  missing: problems.flatMap(({ code, field, expected }) => (code === 'REQUIRED' && field ? [{ field, rule: expected }] : [])),
});
