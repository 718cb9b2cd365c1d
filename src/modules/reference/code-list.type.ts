import { Arg, Field, Int, ObjectType } from 'type-graphql';
import { defineEnum, value } from '../../kernel/enum';
import { LOCALE_ARGUMENT, LocalizedText, localized, type StoredText } from '../../kernel/localized';
import { Locale } from '../../kernel/scalars';
import { CodeStatus } from './sector.entity';

export const CodeListKind = defineEnum('CodeListKind', 'Where a code list is kept.', {
  ENUM: value('Part of this API: the codes are values of an enum of the same name.', 'Enumeración de la API', 'Enum of the API', 'Enumeração da API'),
  TABLE: value('A table of the register, mostly a list that another body maintains.', 'Tabla del registro', 'Table of the register', 'Tabela do registro'),
});
export type CodeListKind = keyof typeof CodeListKind;

@ObjectType('CodeListValue', { description: 'A code of a code list with its label.' })
export class CodeListValue {
  @Field(() => String, { description: 'Code, as records carry it.', simple: true })
  code: string;

  @Field(() => String, { nullable: true, description: 'What it means, where more than the label is needed.', simple: true })
  description: string | null;

  @Field(() => CodeStatus, { description: 'Whether the code is in use.', simple: true })
  status: CodeStatus;

  stored: StoredText;

  /** The list that it is a code of. */
  list: CodeList;

  @Field(() => LocalizedText, { description: 'Name of the code for people.' })
  label(@Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText {
    return localized(this.stored, locale)!;
  }
}

@ObjectType('MissingLabels', { simpleResolvers: true, description: 'Codes of a list without a label in one of the working languages.' })
export class MissingLabels {
  @Field(() => Locale, { description: 'Language: es, en or pt.' })
  locale: string;

  @Field(() => Int, { description: 'Number of codes without a label in it.' })
  count: number;

  @Field(() => [String], { description: 'These codes; their labels are shown in another language, marked FALLBACK.' })
  codes: string[];
}

/** Its values are paged by the resolver: the longest list has some hundreds. */
@ObjectType('CodeList', { simpleResolvers: true, description: 'A list of codes: an enum of this API or a table of the register.' })
export class CodeList {
  @Field(() => String, { description: 'Name, for example Role, DAC or DocumentCategory.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'What the list is for.' })
  description: string | null;

  @Field(() => CodeListKind, { description: 'An enum of this API or a table.' })
  kind: CodeListKind;

  @Field(() => [MissingLabels], { description: 'What is not yet translated, one entry for each language in which something is missing; empty when all labels exist in es, en and pt.' })
  missingLabels: MissingLabels[];

  codes: CodeListValue[];
}
