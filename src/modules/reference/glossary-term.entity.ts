import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import type { StoredText } from '../../kernel/localized';
import { Node } from '../../kernel/node';
import { Record } from '../../kernel/record';

@Entity('glossary_term')
@Directive('@key(fields: "id")')
@ObjectType('GlossaryTerm', { implements: Node, simpleResolvers: true, description: 'A term of the field with what a source means by it.' })
export class GlossaryTerm extends Record {
  @Column('jsonb')
  term: StoredText;

  @Column('jsonb')
  definition: StoredText;

  @Field(() => String, { nullable: true, description: 'Code list in which the term is a code, for example Principle; null for a term that is none.' })
  @Column('text', { name: 'code_list' })
  list: string | null;

  @Field(() => String, { nullable: true, description: 'The code in that list.' })
  @Column('text')
  listCode: string | null;
}
