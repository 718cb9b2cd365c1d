import { Field, ObjectType } from 'type-graphql';
import { defineEnum, value } from '../../kernel/enum';
import { FigureRule } from '../../kernel/figure';
import { Decimal } from '../../kernel/scalars';
import { FitDimension, FitLevel } from './fit.type';

export const FitVerdict = defineEnum('FitVerdict', 'Whether something seems to meet a priority of a plan. Indicative: computed from codes, dates and roles, claimed by nobody.', {
  ALIGNED: value('The theme is that of the priority, and neither period nor role speaks against it.', 'Alineado', 'Aligned', 'Alinhado'),
  PARTIAL: value('The theme is near, and neither period nor role speaks against it.', 'Parcial', 'Partial', 'Parcial'),
  NOT_ALIGNED: value('The theme is another one, or period or role speaks against it.', 'No alineado', 'Not aligned', 'Não alinhado'),
});
export type FitVerdict = keyof typeof FitVerdict;

export const ThemeCheck = defineEnum('ThemeCheck', 'How near two themes are.', {
  DIRECT: value('The same theme, or one inside the other.', 'Directo', 'Direct', 'Direto'),
  RELATED: value('A theme beside it.', 'Relacionado', 'Related', 'Relacionado'),
  NONE: value('No theme in common.', 'Ninguno', 'None', 'Nenhum'),
});
export type ThemeCheck = keyof typeof ThemeCheck;

export const CheckResult = defineEnum('CheckResult', 'Outcome of a check. Unknown is not held against anybody.', {
  MET: value('It holds.', 'Se cumple', 'Met', 'Cumpre-se'),
  NOT_MET: value('It does not hold.', 'No se cumple', 'Not met', 'Não se cumpre'),
  UNKNOWN: value('Nobody has reported what would decide it.', 'Se desconoce', 'Unknown', 'Desconhecido'),
});
export type CheckResult = keyof typeof CheckResult;

@ObjectType('FitChecks', { simpleResolvers: true, description: 'The three checks behind a verdict.' })
export class FitChecks {
  @Field(() => ThemeCheck, { description: 'How near the themes are.' })
  theme: ThemeCheck;

  @Field(() => CheckResult, { description: 'Whether the period falls into that of the plan.' })
  period: CheckResult;

  @Field(() => CheckResult, { description: 'Whether the country of the plan receives.' })
  role: CheckResult;
}

@ObjectType('DimensionFit', { simpleResolvers: true, description: 'Fit of the codes of one kind: sectors, or the 2030 Agenda. The two directions are never merged.' })
export class DimensionFitType {
  @Field(() => FitDimension, { description: 'Sectors or the 2030 Agenda.' })
  dimension: FitDimension;

  @Field(() => FitLevel, { description: 'How near the nearest two codes are.' })
  level: FitLevel;

  @Field(() => Decimal, { description: 'Similarity of the nearest two codes, between 0 and 1.' })
  similarity: string;

  @Field(() => String, { description: 'The nearest code of what is offered, asked for or done.' })
  offered: string;

  @Field(() => String, { description: 'The code of the priority that it comes nearest to.' })
  wanted: string;

  @Field(() => Decimal, { description: 'How much of the offer meets the priority: its codes by their shares, each by its similarity.' })
  fitOfOffer: string;

  @Field(() => Decimal, { description: 'How much of the priority is met by the offer.' })
  coverageOfPlan: string;

  @Field(() => Decimal, { description: 'The same as fitOfOffer, counting only codes that are the priority\'s or lie inside it.' })
  strictFitOfOffer: string;

  @Field(() => Decimal, { description: 'The same as coverageOfPlan, counting only codes that are the priority\'s or lie inside it.' })
  strictCoverageOfPlan: string;
}

@ObjectType('ThematicFit', { simpleResolvers: true, description: 'Whether a project, offer or request seems to meet a priority of a plan, judged by codes, dates and roles. Indicative: it is no claim of anybody and counts in no recorded alignment.' })
export class ThematicFit {
  @Field(() => String, { description: 'Always "indicative": to be shown wherever the fit is shown.' })
  label: string;

  @Field(() => FitVerdict, { description: 'The verdict, by the rule named.' })
  verdict: FitVerdict;

  @Field(() => FitChecks, { description: 'The checks behind the verdict.' })
  checks: FitChecks;

  @Field(() => FitLevel, { description: 'How near the themes are by sectors; by the 2030 Agenda where sectors cannot be compared or an indicator is meant.' })
  level: FitLevel;

  @Field(() => Decimal, { nullable: true, description: 'Similarity behind the level, between 0 and 1; null where nothing can be compared.' })
  similarity: string | null;

  @Field(() => DimensionFitType, { nullable: true, description: 'Fit by sectors; null where one side has none of a common vocabulary.' })
  sectors: DimensionFitType | null;

  @Field(() => DimensionFitType, { nullable: true, description: 'Fit by the 2030 Agenda; null where one side refers to none of it.' })
  sdgs: DimensionFitType | null;

  @Field(() => Boolean, { description: 'True when a code on either side is a suggestion of the curator and not of a source.' })
  usesSuggestedCodes: boolean;

  @Field(() => FigureRule, { description: 'The rule, with its version.' })
  rule: FigureRule;
}
