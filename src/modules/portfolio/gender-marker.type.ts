import { Field, Int, ObjectType } from 'type-graphql';
import { defineEnum, value } from '../../kernel/enum';
import { Figure, FigureRule } from '../../kernel/figure';
import { PartialDate } from '../../kernel/scalars';

export const GenderMarkerVerdict = defineEnum('GenderMarkerVerdict', 'Whether the gender marker of a project is borne out by data on women and men.', {
  HOLDS: value('It says that gender equality is no aim, or its results are told for women and men apart.', 'Se sostiene', 'Holds', 'Sustenta-se'),
  WARNING: value('It says that gender equality is a significant aim, and no result is told for women and men apart.', 'Advertencia', 'Warning', 'Alerta'),
  INCONSISTENT: value('It says that gender equality is the principal aim, and no result is told for women and men apart.', 'Inconsistente', 'Inconsistent', 'Inconsistente'),
  UNVERIFIED: value('It says that gender equality is an aim, and nobody reported whether results are told for women and men apart.', 'Sin verificar', 'Unverified', 'Não verificado'),
  NOT_SCREENED: value('Nobody has screened the project, which is not the same as no aim.', 'No evaluado', 'Not screened', 'Não avaliado'),
});
export type GenderMarkerVerdict = keyof typeof GenderMarkerVerdict;

export const GenderMarkerReason = defineEnum('GenderMarkerReason', 'What a verdict on a gender marker rests on.', {
  MARKED_PRINCIPAL: value('The marker is 2, the principal aim.', 'Marcador 2', 'Marked as principal', 'Marcador 2'),
  MARKED_SIGNIFICANT: value('The marker is 1, a significant aim.', 'Marcador 1', 'Marked as significant', 'Marcador 1'),
  MARKED_NO_AIM: value('The marker is 0: screened, and no aim.', 'Marcador 0', 'Marked as no aim', 'Marcador 0'),
  SOURCE_TELLS_DATA_BY_SEX: value('A source says that results are told for women and men apart.', 'Datos por sexo según la fuente', 'Source tells of data by sex', 'Dados por sexo segundo a fonte'),
  SOURCE_DENIES_DATA_BY_SEX: value('A source says that results are not told for women and men apart.', 'Sin datos por sexo según la fuente', 'Source tells of no data by sex', 'Sem dados por sexo segundo a fonte'),
  INDICATOR_BY_SEX: value('An indicator of its results framework is broken down by sex.', 'Indicador por sexo', 'Indicator by sex', 'Indicador por sexo'),
  NO_INDICATOR_BY_SEX: value('The breakdown of every indicator of its results framework is known, and none is by sex.', 'Ningún indicador por sexo', 'No indicator by sex', 'Nenhum indicador por sexo'),
  DATA_BY_SEX_NOT_REPORTED: value('Nobody reported whether there are data by sex.', 'Datos por sexo no reportados', 'Data by sex not reported', 'Dados por sexo não informados'),
});
export type GenderMarkerReason = keyof typeof GenderMarkerReason;

@ObjectType('GenderMarkerCheck', { simpleResolvers: true, description: 'Whether the gender marker of a project is borne out by data on women and men.' })
export class GenderMarkerCheck {
  @Field(() => Int, { nullable: true, description: 'The marker: 0 no aim, 1 significant, 2 principal; null is not screened, which is not 0.' })
  significance: number | null;

  @Field(() => GenderMarkerVerdict, { description: 'The verdict.' })
  verdict: GenderMarkerVerdict;

  @Field(() => [GenderMarkerReason], { description: 'What the verdict rests on.' })
  reasons: GenderMarkerReason[];

  @Field(() => FigureRule, { description: 'The rule, with its version.' })
  rule: FigureRule;

  @Field(() => PartialDate, { description: 'Day for which it holds.' })
  asOf: string;

  indicatorIds: string[];
}

@ObjectType('GenderMarkers', { simpleResolvers: true, description: 'Gender markers of many projects. Whose marker does not hold is told by the members of the figures.' })
export class GenderMarkers {
  @Field(() => Figure, { description: 'Projects marked 1 or 2 over those that were screened.' })
  share: Figure;

  @Field(() => Figure, { description: 'Projects marked as principal without data by sex.' })
  inconsistent: Figure;

  @Field(() => Figure, { description: 'Projects marked as significant without data by sex.' })
  warnings: Figure;

  @Field(() => Figure, { description: 'Projects marked 1 or 2 of which nobody reported whether there are data by sex.' })
  unverified: Figure;
}
