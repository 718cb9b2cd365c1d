import { Field, ObjectType } from 'type-graphql';
import { defineEnum, value } from '../../kernel/enum';
import { FigureRule } from '../../kernel/figure';
import { Decimal } from '../../kernel/scalars';

export const MatchVerdict = defineEnum('MatchVerdict', 'Whether a record of the register is the one described.', {
  SAME: value('An id or code of it is equal.', 'El mismo', 'Same', 'O mesmo'),
  SIMILAR: value('Title, parties and dates are alike; a person has to decide.', 'Parecido', 'Similar', 'Semelhante'),
  NONE: value('No record that may be seen is the same or alike. It is no proof that there is none.', 'Ninguno', 'None', 'Nenhum'),
});
export type MatchVerdict = keyof typeof MatchVerdict;

export const MatchReasonKind = defineEnum('MatchReasonKind', 'What of a description was held against what of a record.', {
  EXTERNAL_ID: value('An id in another system.', 'Identificador externo', 'External id', 'Identificador externo'),
  CODE: value('Code or id of today.', 'Código', 'Code', 'Código'),
  CODE_OF_BEFORE: value('Code or id of a record that was merged into it.', 'Código anterior', 'Code of before', 'Código anterior'),
  TITLE: value('Titles, or the topic where the source prints no title.', 'Título', 'Title', 'Título'),
  PARTIES: value('Countries and organizations.', 'Partes', 'Parties', 'Partes'),
  DATES: value('Start and end as agreed.', 'Fechas', 'Dates', 'Datas'),
});
export type MatchReasonKind = keyof typeof MatchReasonKind;

@ObjectType('MatchReason', { simpleResolvers: true, description: 'One thing that was compared.' })
export class MatchReason {
  @Field(() => MatchReasonKind, { description: 'What was compared.' })
  kind: MatchReasonKind;

  @Field(() => String, { description: 'What the description says.' })
  given: string;

  @Field(() => String, { description: 'What the record says.' })
  found: string;

  @Field(() => [String], { description: 'Words or parties that both have; empty for ids and dates.' })
  shared: string[];

  @Field(() => Decimal, { nullable: true, description: 'How alike, from 0 to 1; null for an id or code, which is equal.' })
  similarity: string | null;

  @Field(() => Decimal, { nullable: true, description: 'Its weight in the score; null for an id or code, which is no part of it.' })
  weight: string | null;
}

@ObjectType('ProjectMatchCandidate', { simpleResolvers: true, description: 'A project that is the same as a description, or similar, with all that was compared.' })
export class ProjectMatchCandidate {
  @Field(() => MatchVerdict, { description: 'SAME or SIMILAR.' })
  verdict: MatchVerdict;

  @Field(() => Decimal, { nullable: true, description: 'How alike title, parties and dates are, from 0 to 1; null where the two tell nothing that can be compared. It does not make a record the same.' })
  score: string | null;

  @Field(() => [MatchReason], { description: 'What was compared, ids first.' })
  reasons: MatchReason[];

  projectId: string;
}

@ObjectType('ProjectMatch', { simpleResolvers: true, description: 'Whether the register has a project that somebody else describes.' })
export class ProjectMatch {
  @Field(() => MatchVerdict, { description: 'That of the best candidate; NONE where there is none.' })
  verdict: MatchVerdict;

  @Field(() => [ProjectMatchCandidate], { description: 'The same ones first, then by score; ten at most. Two that are the same are a contradiction of ids, for a person to look at.' })
  candidates: ProjectMatchCandidate[];

  @Field(() => FigureRule, { description: 'The rule of verdict and score.' })
  rule: FigureRule;
}
