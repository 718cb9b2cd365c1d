import { Field, ObjectType } from 'type-graphql';
import { defineEnum, value } from '../../kernel/enum';
import { Figure } from '../../kernel/figure';

@ObjectType('AlignmentFigures', { simpleResolvers: true, description: 'How far cooperation draws on the plans of those who receive it, as recorded in claims and reports. Where nobody has said anything the value is null and the coverage says so.' })
export class AlignmentFigures {
  @Field(() => Figure, { description: "A1: share of projects whose objective is drawn from the recipient government's plans." })
  objectives: Figure;

  @Field(() => Figure, { description: "A2: mean share of a project's results indicators that are drawn from the recipient government's plans." })
  indicators: Figure;

  @Field(() => Figure, { description: "A3: mean share of a project's results indicators that are followed with data of the recipient government." })
  dataSources: Figure;

  @Field(() => Figure, { description: 'A4: share of projects with a final evaluation planned together with the recipient government.' })
  evaluation: Figure;

  @Field(() => Figure, { description: 'Extent of alignment: the mean of A1, A2 and A3, where all three exist; A4 stays out.' })
  extent: Figure;
}

export const AlignmentDimension = defineEnum('AlignmentDimension', 'By what figures of alignment are told apart.', {
  PROVIDER: value('By the country that provides.', 'Oferente', 'Provider', 'Ofertante'),
  PROGRAM: value('By the program.', 'Programa', 'Program', 'Programa'),
  APPROVAL_YEAR: value('By the year in which the projects were approved.', 'Año de aprobación', 'Year of approval', 'Ano de aprovação'),
});
export type AlignmentDimension = keyof typeof AlignmentDimension;

@ObjectType('AlignmentGroup', { simpleResolvers: true, description: 'The figures of alignment of one provider, program or year. Groups are not additive: a project with two providers is in both.' })
export class AlignmentGroup {
  @Field(() => String, { description: 'ISO3 code of the provider, code of the program, or the year.' })
  key: string;

  @Field(() => AlignmentFigures, { description: 'The figures.' })
  figures: AlignmentFigures;
}
