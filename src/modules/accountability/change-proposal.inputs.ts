import { Field, ID, InputType, Int } from 'type-graphql';
import { MutationInput } from '../../kernel/write-inputs';
import { ProposalState } from './change-proposal.entity';

@InputType('ProposedChangeInput', { description: 'A field that is to be changed.' })
export class ProposedChangeInput {
  @Field(() => String, { description: 'Name of the field, as in saving the record.' })
  field: string;

  @Field(() => String, { description: 'Value as JSON of the data package, such as "\\"380000\\""; `null` clears the field.' })
  value: string;
}

@InputType('ProposeChangeInput', { description: 'A change of a record of another party; its `reason` is required.' })
export class ProposeChangeInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the record.' })
  recordId: string;

  @Field(() => Int, { description: 'Version that was read.' })
  version: number;

  @Field(() => [ProposedChangeInput], { description: 'Fields that are to be changed, 1 to 50, each once.' })
  changes: ProposedChangeInput[];

  @Field(() => String, { nullable: true, description: 'Party that proposes: ISO3 code or code of an organization. Left out by who writes for one alone.' })
  party?: string | null;
}

@InputType('AcceptProposalInput', { description: 'A proposal that the custodian accepts: the change is made in its name.' })
export class AcceptProposalInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the proposal.' })
  id: string;
}

@InputType('RefuseProposalInput', { description: 'A proposal that the custodian refuses; its `reason` is required, and the proposer reads it.' })
export class RefuseProposalInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the proposal.' })
  id: string;
}

@InputType('ChangeProposalFilter', { description: 'Which proposals; a condition left out or null is none.' })
export class ChangeProposalFilter {
  @Field(() => ID, { nullable: true, description: 'About this record.' })
  recordId?: string | null;

  @Field(() => ProposalState, { nullable: true, description: 'Open, accepted or refused.' })
  state?: ProposalState | null;

  @Field(() => String, { nullable: true, description: 'For this custodian to decide: ISO3 code or code of an organization.' })
  custodian?: string | null;
}
