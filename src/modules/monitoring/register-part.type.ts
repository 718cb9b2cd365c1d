import { Args, ArgsType, Field, ObjectType } from 'type-graphql';
import { Absence } from '../../kernel/absence';
import { Figure } from '../../kernel/figure';
import { NodePage, PageArgs, pageOfKnown, type Page } from '../../kernel/page';
import { PartialDate } from '../../kernel/scalars';
import { StakeholderGroup } from '../../kernel/stakeholder-group';
import { StrategyElement } from '../../kernel/strategy-element';
import type { Row } from '../../kernel/stub';
import { CountryStub } from './country.stub';
import { RegisterMeasure, RegisterMethod, StrategyAnswer } from './register-method';
import { ResultsFrameworkStub } from './results-framework.stub';

@ArgsType()
export class RegisterPartArgs {
  @Field(() => String, { nullable: true, description: 'ISO3 code of the country that provides; the country of the exercise when left out.' })
  provider?: string | null;

  @Field(() => String, { nullable: true, description: 'Only projects in which this country receives, by its ISO3 code. The strategy and the parliament of the provider are not narrowed by it.' })
  recipient?: string | null;

  @Field(() => String, { nullable: true, description: 'Only projects of this program, by its code. The strategy and the parliament of the provider are not narrowed by it.' })
  program?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Day for which it is asked; today when left out. The register keeps no earlier state of what is published and of gender markers: these figures hold for today and say so.' })
  asOf?: string | null;
}

@ObjectType('RegisterFigure', { simpleResolvers: true, description: 'One figure of the part that the register computes.' })
export class RegisterFigure {
  @Field(() => RegisterMeasure, { description: 'What it tells.' })
  measure: RegisterMeasure;

  @Field(() => Figure, { description: 'The figure, with its basis.' })
  figure: Figure;
}

@ObjectType('StrategyItem', { simpleResolvers: true, description: 'One thing that a strategy of cooperation has or lacks, with everything in the register that says so.' })
export class StrategyItem {
  @Field(() => StrategyElement, { description: 'The thing.' })
  element: StrategyElement;

  @Field(() => StrategyAnswer, { description: 'Whether the strategy has it.' })
  answer: StrategyAnswer;

  @Field(() => [StakeholderGroup], { description: 'For PARTICIPATION, the groups that commented on the draft, as far as consultations tell; else empty.' })
  groups: StakeholderGroup[];

  evidenceRows: Row[];

  @Field(() => NodePage, { description: 'The records that say so: statements of sources, gaps, objectives, indicators, reports, consultations, or the strategy itself.' })
  evidence(@Args(() => PageArgs) args: PageArgs): Page {
    return pageOfKnown(this.evidenceRows, args);
  }
}

@ObjectType('RegisterStrategy', { simpleResolvers: true, description: 'The strategy by which a country gave cooperation on a day, item by item.' })
export class RegisterStrategy {
  @Field(() => ResultsFrameworkStub, { nullable: true, description: 'The strategy.' })
  framework: Row;

  @Field(() => Boolean, { description: 'True when it was in force on the day; false when it is the last one known of before.' })
  inForce: boolean;

  @Field(() => [StrategyItem], { description: 'The items, always all of them in the same order.' })
  items: StrategyItem[];
}

@ObjectType('RegisterPart', { simpleResolvers: true, description: 'What the register itself can tell for an indicator of effectiveness. It stands beside the answers of the survey and is never merged with them; no official score is claimed.' })
export class RegisterPart {
  @Field(() => RegisterMethod, { nullable: true, description: 'From what records it is computed; null where the register has no rule for the indicator.' })
  method: RegisterMethod | null;

  @Field(() => CountryStub, { nullable: true, description: 'The country that provides.' })
  provider: Row;

  @Field(() => [RegisterFigure], { description: 'The figures; empty for an indicator that is known from answers alone.' })
  figures: RegisterFigure[];

  @Field(() => RegisterStrategy, { nullable: true, description: 'For the indicator on strategies: the strategy and its items. Null where none is known, and for other indicators.' })
  strategy: RegisterStrategy | null;

  @Field(() => [Absence], { description: 'Why `figures` is empty, and why `strategy` is null.' })
  absences: Absence[];
}
