import { Field, ObjectType } from 'type-graphql';
import { defineEnum, value } from '../../kernel/enum';
import type { StoredText } from '../../kernel/localized';
import { GlossaryTerm } from './glossary-term.entity';
import type { Row } from '../../kernel/stub';

export const DefinitionOrigin = defineEnum('DefinitionOrigin', 'Who defines a code.', {
  SOURCE: value('A source of the register, named beside the definition.', 'Fuente citada', 'Cited source', 'Fonte citada'),
  REGISTER: value('This register itself, in the documentation of its API.', 'Este registro', 'This register', 'Este registro'),
  LIST_OWNER: value('The body that maintains the code list, which the description of the list names.', 'Titular de la lista', 'Owner of the list', 'Titular da lista'),
});
export type DefinitionOrigin = keyof typeof DefinitionOrigin;

@ObjectType('GlossaryEntry', { simpleResolvers: true, description: 'What a code means, and who says so.' })
export class GlossaryEntry {
  @Field(() => String, { description: 'Name of the code list.' })
  list: string;

  @Field(() => String, { description: 'The code.' })
  code: string;

  label: StoredText;

  meaning: StoredText | null;

  @Field(() => DefinitionOrigin, { description: 'Who defines it.' })
  definedBy: DefinitionOrigin;

  @Field(() => String, { nullable: true, description: 'What the list is for and whose it is.' })
  listDescription: string | null;

  @Field(() => GlossaryTerm, { nullable: true, description: 'The term as a source uses it, with the source; null where the register or the owner of the list defines the code.' })
  source: Row | null;
}
