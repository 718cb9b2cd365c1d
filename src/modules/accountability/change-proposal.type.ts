import { Ctx as Context, Field, ObjectType, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import type { Row } from '../../kernel/stub';
import { UserError } from '../../kernel/user-error';
import { ChangeProposal } from './change-proposal.entity';
import { proposalById } from './change-proposals.loaders';
import { SavedRecord } from './writing.type';

@ObjectType({ description: 'What became of a proposal.' })
abstract class ProposalPayload {
  @Field(() => ChangeProposal, { nullable: true, description: 'The proposal as it stands now; null when it was refused to do so.' })
  proposal(@Root() { proposalId }: Row, @Context() ctx: Ctx): Promise<Row | null> | null {
    return proposalId ? proposalById(ctx).load(proposalId) : null;
  }

  @Field(() => [UserError], { description: 'Why it was not done; empty when it was.' })
  userErrors: UserError[];
}

@ObjectType('ProposeChangePayload', { simpleResolvers: true, description: 'What became of a change that was to be proposed.' })
export class ProposeChangePayload extends ProposalPayload {}

@ObjectType('RefuseProposalPayload', { simpleResolvers: true, description: 'What became of a proposal that was to be refused.' })
export class RefuseProposalPayload extends ProposalPayload {}

@ObjectType('AcceptProposalPayload', { simpleResolvers: true, description: 'What became of a proposal that was to be accepted.' })
export class AcceptProposalPayload extends ProposalPayload {
  @Field(() => SavedRecord, { nullable: true, description: 'The record with the change made; null when it was not.' })
  saved: SavedRecord | null;
}
