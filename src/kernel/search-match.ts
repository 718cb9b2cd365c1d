import { Field, Int, ObjectType, Directive } from 'type-graphql';
import { Locale } from './scalars';
import type { Match, Range } from './search';

@Directive('@shareable')
@ObjectType('TextRange', { simpleResolvers: true, description: 'A part of a text, for a front end to mark; counted in UTF-16 code units.' })
export class TextRange implements Range {
  @Field(() => Int, { description: 'Where it begins, from 0.' })
  start: number;

  @Field(() => Int, { description: 'How long it is.' })
  length: number;
}

@Directive('@shareable')
@ObjectType('SearchMatch', { simpleResolvers: true, description: 'A text of a record in which a word searched for was found. It is plain text, never markup.' })
export class SearchMatch implements Match {
  @Field(() => String, { description: 'Which text of the record it is: name, acronym, alias, title, topic and so on.' })
  field: string;

  @Field(() => Locale, { nullable: true, description: 'Language of the text; null where it has none, as an acronym.' })
  locale: string | null;

  @Field(() => String, { description: 'The whole text, as the register holds it.' })
  text: string;

  @Field(() => [TextRange], { description: 'Where in the text the words were found.' })
  ranges: TextRange[];
}
