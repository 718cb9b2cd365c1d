import { ArgsType, Field, InputType, Int } from 'type-graphql';
import { defineEnum, value } from '../../kernel/enum';
import { Involving } from '../../kernel/involving';
import { PartialDate } from '../../kernel/scalars';
import { RecipientCounting } from './contribution-totals.words';
import { ContributionCategory, ContributionNature, ContributionUnit } from './contribution.words';

@InputType({ description: 'Which lines of contribution are wanted; all conditions must hold, and one that is null or left out is no condition.' })
export class ContributionFilter {
  @Field(() => String, { nullable: true, description: 'Country that contributes, also through its organizations: ISO3 code.' })
  contributorCountry?: string | null;

  @Field(() => String, { nullable: true, description: 'Organization that contributes, by its code.' })
  contributorOrganization?: string | null;

  @Field(() => String, { nullable: true, description: 'Country that it is meant for: ISO3 code.' })
  receiverCountry?: string | null;

  @Field(() => ContributionCategory, { nullable: true, description: 'Category.' })
  category?: ContributionCategory | null;

  @Field(() => ContributionNature, { nullable: true, description: 'Planned or made; totals take what was made unless asked otherwise.' })
  nature?: ContributionNature | null;

  @Field(() => ContributionUnit, { nullable: true, description: 'Unit of effort.' })
  unit?: ContributionUnit | null;

  @Field(() => String, { nullable: true, description: 'Currency by ISO 4217.' })
  currency?: string | null;

  @Field(() => String, { nullable: true, description: 'Modality of TOSSD by its code, for example D01.' })
  tossdModality?: string | null;

  @Field(() => Int, { nullable: true, description: 'Year in which its value date lies.' })
  year?: number | null;

  @Field(() => String, { nullable: true, description: 'Code of the project that it goes to.' })
  project?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the program: lines of its projects and of itself.' })
  program?: string | null;

  @Field(() => String, { nullable: true, description: 'Modality of the project that it goes to, as in Project.modality, for example TRIANGULAR.' })
  modality?: string | null;

  @Field(() => Involving, { nullable: true, description: 'Scope of a portal: whatever is brought to its projects, and what the party itself brings to programs as wholes.' })
  involving?: Involving | null;
}

export const DisputeRule = defineEnum('DisputeRule', 'Whose value a total takes where a party disputes an amount. Both values stay readable.', {
  CUSTODIAN: value('The value of the record, which its custodian answers for.', 'El del custodio', "The custodian's value", 'O do responsável'),
  OTHER_PARTY: value('The value of the party that disputes it, where it gave one.', 'El de la otra parte', "The other party's value", 'O da outra parte'),
});
export type DisputeRule = keyof typeof DisputeRule;

@ArgsType()
export class TotalsArgs {
  @Field(() => ContributionFilter, { nullable: true, description: 'Which lines; what was made, of every kind, when left out.' })
  filter?: ContributionFilter | null;

  @Field(() => DisputeRule, { defaultValue: 'CUSTODIAN', description: 'Whose value counts where an amount is disputed.' })
  disputes: DisputeRule;

  @Field(() => PartialDate, { nullable: true, description: 'As it stood on this day: numbers stated later and disputes raised later are left out, and what they revise stands.' })
  asOf?: string | null;
}

export const COUNTING_ARGUMENT = 'What of a contribution to several countries counts for one of them.';

@ArgsType()
export class ReceivedArgs extends TotalsArgs {
  @Field(() => RecipientCounting, { defaultValue: 'WHOLE', description: COUNTING_ARGUMENT })
  recipients: RecipientCounting;
}
