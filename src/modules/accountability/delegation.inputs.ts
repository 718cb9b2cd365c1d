import { Field, ID, InputType } from 'type-graphql';
import { PartialDate } from '../../kernel/scalars';
import { MutationInput } from '../../kernel/write-inputs';
import { DelegatedRights } from './delegation.type';

@InputType('DelegateInput', { description: 'Rights that a party gives another one for a time; its `reason` is required.' })
export class DelegateInput extends MutationInput {
  @Field(() => String, { nullable: true, description: 'Party that delegates, of your own: ISO3 code or code of an organization. Left out by who writes for one alone.' })
  from?: string | null;

  @Field(() => String, { description: 'Party that is to act in its name: ISO3 code of a country or code of an organization.' })
  to: string;

  @Field(() => DelegatedRights, { description: 'What it may do.' })
  rights: DelegatedRights;

  @Field(() => PartialDate, { nullable: true, description: 'First day, YYYY-MM-DD; today when left out.' })
  fromOn?: string | null;

  @Field(() => PartialDate, { description: 'Last day, YYYY-MM-DD.' })
  untilOn: string;
}

@InputType('RevokeDelegationInput', { description: 'A delegation that is to end.' })
export class RevokeDelegationInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the delegation.' })
  id: string;
}
