import { Arg, Args, Ctx as Context, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { pageOf } from '../../kernel/list';
import { Node } from '../../kernel/node';
import { PageArgs, connectionOf, type Page } from '../../kernel/page';
import { stub, type Row } from '../../kernel/stub';
import { ChangeProposal } from './change-proposal.entity';
import { AcceptProposalInput, ChangeProposalFilter, ProposeChangeInput, RefuseProposalInput } from './change-proposal.inputs';
import { isOutdated } from './change-proposal.rules';
import { accept, propose, refuse } from './change-proposal.service';
import { AcceptProposalPayload, ProposeChangePayload, RefuseProposalPayload } from './change-proposal.type';
import { headByRecordId, proposalList } from './change-proposals.loaders';
import { assertSignedIn } from '../../kernel/signed-in';

const ChangeProposalConnection = connectionOf(ChangeProposal, 'ChangeProposal', 'proposals');
const INPUT = 'What is to be done.';

@Resolver(() => ChangeProposal)
export class ChangeProposalResolver {
  @Query(() => ChangeProposalConnection, { description: 'Changes that your parties proposed, or that others proposed to them, by day. Without a token UNAUTHENTICATED.' })
  async changeProposals(@Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs, @Arg('filter', () => ChangeProposalFilter, { nullable: true, description: 'Which proposals.' }) filter?: ChangeProposalFilter | null): Promise<Page> {
    assertSignedIn(ctx);
    return ChangeProposalConnection.of(await pageOf(ctx, proposalList(filter), page));
  }

  @FieldResolver(() => Node, { nullable: true, description: 'The record that it is about.' })
  record(@Root() { recordType, recordId }: Row): Row {
    return stub(recordType, { id: recordId });
  }

  @FieldResolver(() => Boolean, { description: 'Whether the record changed since: then it cannot be accepted, and is to be proposed anew. Of what a data package brought, whether the very fields did.' })
  async isStale(@Root() proposal: ChangeProposal & Row, @Context() ctx: Ctx): Promise<boolean> {
    return proposal.state === 'OPEN' && isOutdated(proposal, await headByRecordId(ctx).load(proposal.recordId));
  }

  @Mutation(() => ProposeChangePayload, { description: 'Proposes a change of a record to its custodian, who accepts or refuses it. The record stays as it is until then.' })
  proposeChange(@Arg('input', () => ProposeChangeInput, { description: INPUT }) input: ProposeChangeInput, @Context() ctx: Ctx): Promise<Row> {
    return propose(ctx, input);
  }

  @Mutation(() => AcceptProposalPayload, { description: 'Accepts a proposed change: it is made in the name of the custodian, public at once where the record is, and its history names who proposed it. Refused with CONFLICT where the record changed since.' })
  acceptProposal(@Arg('input', () => AcceptProposalInput, { description: INPUT }) { id, reason }: AcceptProposalInput, @Context() ctx: Ctx): Promise<Row> {
    return accept(ctx, id, reason ?? null);
  }

  @Mutation(() => RefuseProposalPayload, { description: 'Refuses a proposed change, with a reason for its proposer.' })
  refuseProposal(@Arg('input', () => RefuseProposalInput, { description: INPUT }) { id, reason }: RefuseProposalInput, @Context() ctx: Ctx): Promise<Row> {
    return refuse(ctx, id, reason ?? null);
  }
}
