import { ArgsType, Field, InputType } from 'type-graphql';
import { defineEnum, value } from '../../kernel/enum';
import { PageArgs } from '../../kernel/page';
import { PartialDate } from '../../kernel/scalars';
import { AlignmentBasis } from './alignment-link.words';

export const PlanVersion = defineEnum('PlanVersion', 'Which version of a plan is meant.', {
  AT_AGREEMENT: value('The one in force when the program was approved: on the day of the session that approved it, else when the program begins.', 'Al acordarse el programa', 'When the program was agreed', 'Quando o programa foi acordado'),
  CURRENT: value('The one in force on the day that the question is about.', 'Vigente', 'In force', 'Em vigor'),
  EXACT: value('The framework named, and no other version of it.', 'Exactamente la indicada', 'Exactly the one named', 'Exatamente a indicada'),
});
export type PlanVersion = keyof typeof PlanVersion;

export const PlanLevel = defineEnum('PlanLevel', 'How deep into a plan something has to reach.', {
  OBJECTIVE: value('To an objective or other priority, itself or through one of its indicators.', 'Objetivo', 'Objective', 'Objetivo'),
  INDICATOR: value('To an indicator.', 'Indicador', 'Indicator', 'Indicador'),
});
export type PlanLevel = keyof typeof PlanLevel;

@InputType('PlanReference', { description: 'Which plan, in which version. Name either a framework or a country.' })
export class PlanReference {
  @Field(() => String, { nullable: true, description: 'Code of any version of the plan.' })
  framework?: string | null;

  @Field(() => String, { nullable: true, description: "ISO3 code of a country: its government's national plan, or its vision where no plan was in force." })
  country?: string | null;

  @Field(() => PlanVersion, { nullable: true, description: 'Which version: AT_AGREEMENT when left out. The answer names it.' })
  version?: PlanVersion | null;
}

const AGAINST = 'The plan that the program is held against.';
const BASIS = 'Which claims count; all that nobody disputes unless told otherwise.';
const AS_OF = 'As it stood on this day: projects approved and claims made later are left out. The status of a project is the one known today.';

@ArgsType()
export class AlignmentGapArgs extends PageArgs {
  @Field(() => PlanReference, { description: AGAINST })
  against: PlanReference;

  @Field(() => PlanLevel, { defaultValue: 'INDICATOR', description: 'What a project must reach so as not to be a gap.' })
  level: PlanLevel;

  @Field(() => AlignmentBasis, { defaultValue: 'ASSERTED', description: BASIS })
  basis: AlignmentBasis;

  @Field(() => PartialDate, { nullable: true, description: AS_OF })
  asOf?: string | null;
}

@InputType('WhatIfLink', { description: 'A link that is assumed for one answer and stored nowhere.' })
export class WhatIfLink {
  @Field(() => String, { description: 'Code of a project of the program.' })
  project: string;

  @Field(() => String, { nullable: true, description: 'Code of a priority of the version of the plan; or indicator.' })
  node?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of an indicator of the version of the plan; or node.' })
  indicator?: string | null;
}

@ArgsType()
export class PlanCoverageArgs {
  @Field(() => PlanReference, { description: AGAINST })
  against: PlanReference;

  @Field(() => AlignmentBasis, { defaultValue: 'ASSERTED', description: BASIS })
  basis: AlignmentBasis;

  @Field(() => PartialDate, { nullable: true, description: AS_OF })
  asOf?: string | null;

  @Field(() => [WhatIfLink], { nullable: true, description: 'What if these links existed too: at most 100. The figures then say WHAT_IF, and nothing is stored.' })
  whatIf?: WhatIfLink[] | null;
}
