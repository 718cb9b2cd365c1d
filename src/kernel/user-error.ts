import { Arg, Directive, Field, Int, ObjectType } from 'type-graphql';
import { defineEnum, enumRegistry, value } from './enum';
import { localized, ownLabels, LOCALE_ARGUMENT } from './localized';
import { Locale } from './scalars';

export const UserErrorCode = defineEnum('UserErrorCode', 'Why a change was refused. Nothing of a refused change is kept.', {
  REQUIRED: value('A value is missing that the record, or this step, needs.', 'Falta un dato obligatorio.', 'A required value is missing.', 'Falta um dado obrigatório.'),
  INVALID: value('The value is not of the kind expected.', 'El dato no tiene la forma esperada.', 'The value is not as expected.', 'O dado não tem a forma esperada.'),
  UNKNOWN_FIELD: value('The record has no such field.', 'El registro no tiene ese campo.', 'The record has no such field.', 'O registro não tem esse campo.'),
  NOT_FOUND: value('No record of this code or id, or none that you may see.', 'No existe tal registro, o no puede verlo.', 'There is no such record, or none that you may see.', 'Não existe tal registro, ou não pode vê-lo.'),
  NOT_ALLOWED: value('Another party is custodian, or your role does not go so far.', 'No le corresponde este cambio.', 'This change is not yours to make.', 'Esta alteração não lhe cabe.'),
  CONFLICT: value('Somebody changed the record since you read it, or its code is taken. Read it again.', 'El registro cambió desde que lo leyó, o el código ya existe.', 'The record changed since you read it, or the code is taken.', 'O registro mudou desde que o leu, ou o código já existe.'),
  RULE: value('A rule of the register does not hold.', 'No se cumple una regla del registro.', 'A rule of the register does not hold.', 'Uma regra do registro não é cumprida.'),
});
export type UserErrorCode = keyof typeof UserErrorCode;

/** One reason why a change was refused, as services throw it; `expected` says it in the words of the rule. */
export interface Problem { code: UserErrorCode; field: string | null; expected: string; currentVersion?: number }

/** Thrown by services when what was asked cannot be done: expected, and told as data. Nothing of the change stays. */
export class Refused extends Error {
  constructor(readonly problems: Problem[]) {
    super(problems.map((each) => `${each.code} ${each.field ?? ''} ${each.expected}`).join('; '));
  }
}

export const refusal = (code: UserErrorCode, field: string | null, expected: string): Refused => new Refused([{ code, field, expected }]);

@Directive('@shareable')
@ObjectType('UserError', { simpleResolvers: true, description: 'A reason why a change was refused, for the person who asked for it.' })
export class UserError {
  @Field(() => UserErrorCode, { description: 'Kind of the reason.' })
  code: UserErrorCode;

  @Field(() => String, { nullable: true, description: 'Field of the input, such as participations[0].role; null where it is about the change as a whole.' })
  field: string | null;

  @Field(() => String, { description: 'What was expected, in English, in the words of the rule.' })
  expected: string;

  @Field(() => Int, { nullable: true, description: 'Newest version of the record, where somebody changed it since it was read.' })
  currentVersion?: number | null;

  @Field(() => String, { description: 'The reason in the language asked for.' })
  message(@Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): string {
    return localized(ownLabels(enumRegistry.get('UserErrorCode')!.values.get(this.code)!.label), locale)!.value;
  }
}

const FIELD_MAX = 300;

/** A name that a client made up is not sent back in full. */
const shortened = (field: string | null): string | null => (field && field.length > FIELD_MAX ? `${field.slice(0, FIELD_MAX)}...` : field);

/** Answers what a mutation refused; `simpleResolvers` still calls the method `message`, which needs the class. */
export const userErrorsOf = (problems: readonly Problem[]): UserError[] => problems.map((each) => Object.assign(new UserError(), each, { field: shortened(each.field) }));
