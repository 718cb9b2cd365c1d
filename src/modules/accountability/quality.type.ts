import { Field, ObjectType } from 'type-graphql';
import { Figure } from '../../kernel/figure';
import { Decimal } from '../../kernel/scalars';
import type { Check, Checked } from './quality.rules';
import { CheckVerdict, QualitySeverity, type QualityRuleFacts } from './quality.words';

@ObjectType('QualityRule', { simpleResolvers: true, description: 'A published rule of data quality.' })
export class QualityRule {
  @Field(() => String, { description: 'Code of the rule.' })
  code: string;

  @Field(() => String, { description: 'Type of the records that it is about.' })
  recordType: string;

  @Field(() => QualitySeverity, { description: 'How much it weighs.' })
  severity: QualitySeverity;
}

@ObjectType('QualityCheck', { simpleResolvers: true, description: 'How a record stands to one rule.' })
export class QualityCheck {
  @Field(() => QualityRule, { description: 'The rule.' })
  rule: QualityRuleFacts;

  @Field(() => CheckVerdict, { description: 'Whether the record meets it.' })
  verdict: CheckVerdict;

  @Field(() => [String], { description: 'What is amiss, by code: the state of the gender marker, countries that are silent. Empty where the rule says it all.' })
  details: readonly string[];
}

@ObjectType('QualityFix', { simpleResolvers: true, description: 'A rule that is not met, and what meeting it would add to the score.' })
export class QualityFix {
  @Field(() => QualityRule, { description: 'The rule.' })
  rule: QualityRuleFacts;

  @Field(() => Decimal, { description: 'What the score would gain, from 0 to 1, if every record asked about met it.' })
  gain: string;

  @Field(() => [String], { description: 'What is amiss, by code.' })
  details: string[];

  @Field(() => Figure, { description: 'Records that do not meet it, of those to which it applies.' })
  records: Figure;
}

@ObjectType('RecordQuality', { simpleResolvers: true, description: 'How complete and how well vouched for a record is. It says nothing of the cooperation.' })
export class RecordQuality {
  @Field(() => Figure, { description: 'The score, from 0 to 1: weights of the rules met over weights of those that apply.' })
  score: Figure;

  @Field(() => [QualityCheck], { description: 'Every rule, and how the record stands to it.' })
  checks: Check[];

  checked: Checked[];
}

@ObjectType('RecordsQuality', { simpleResolvers: true, description: 'How complete and how well vouched for projects are together. It says nothing of the cooperation, and ranks nobody.' })
export class RecordsQuality {
  @Field(() => Figure, { description: 'The score of all together: their weights are put together, so a project counts by the rules that apply to it.' })
  score: Figure;

  checked: Checked[];
}
