import { Field, Int, ObjectType } from 'type-graphql';
import { Absence } from '../../kernel/absence';
import { FigureCoverage, FigureRule } from '../../kernel/figure';
import { PartialDate } from '../../kernel/scalars';
import { SurveyGroupResult, SurveyOption, SurveyQuestion } from './survey.entity';
import type { Row } from '../../kernel/stub';

@ObjectType('SpreadCell', { simpleResolvers: true, description: 'How many of a group chose one answer.' })
export class SpreadCell {
  @Field(() => SurveyOption, { description: 'The answer.' })
  option: Row;

  @Field(() => Int, { description: 'How many chose it; zero is a true zero.' })
  count: number;
}

@ObjectType('SurveySpread', { simpleResolvers: true, description: 'How the answers to a question are spread within each group, with the basis. There is no total and no mean over groups.' })
export class SurveySpread {
  @Field(() => [SurveyGroupResult], { description: 'The groups that were asked, one by one.' })
  groups: Row[];

  @Field(() => FigureCoverage, { description: 'Groups shown (known), groups of which nobody answered (unknown), and groups held back.' })
  coverage: FigureCoverage;

  @Field(() => FigureRule, { description: 'The rule, with its version.' })
  rule: FigureRule;

  @Field(() => PartialDate, { description: 'Day for which it holds.' })
  asOf: string;
}

@ObjectType('IndicatorSurvey', { simpleResolvers: true, description: 'What the survey asked for an indicator. What the register counts by itself is never merged with it.' })
export class IndicatorSurvey {
  @Field(() => [SurveyQuestion], { description: 'The questions; empty where no source holds any.' })
  questions: Row[];

  @Field(() => [Absence], { description: 'NOT_REPORTED on `questions` where no source holds questions or answers.' })
  absences: Absence[];
}
