import { Arg, Args, Ctx as Context, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { firstDay, lastDay } from '../../kernel/partial-date';
import { Weighs } from '../../kernel/weight';
import { auditCounts, auditPage, auditTotal } from './audit.service';
import { AuditArgs, AuditCount, AuditDimension, HistoryArgs, RecordVersionConnection } from './audit.type';

/** Documents are compared, and what is seen is counted. */
const PRICE = 50;

@Resolver()
export class AuditResolver {
  @Weighs(PRICE)
  @Query(() => RecordVersionConnection, { description: 'The versions of a record, oldest first: who, when, what and why. Its custodian sees drafts too; of a record that you may not see there is none.' })
  recordHistory(@Context() ctx: Ctx, @Args(() => HistoryArgs) args: HistoryArgs): Promise<RecordVersionConnection> {
    return auditPage(ctx, { record: args.record }, args);
  }

  @Weighs(PRICE)
  @Query(() => RecordVersionConnection, { description: 'Who changed records, when, on whose behalf and why, oldest first. Everybody reads it of what is public, without persons; parties and their auditors read their own drafts and who signed in.' })
  audit(@Context() ctx: Ctx, @Args(() => AuditArgs) args: AuditArgs): Promise<RecordVersionConnection> {
    const { custodian, party, onBehalfOf, person, reason, since, until, loads } = args;
    return auditPage(ctx, { custodian, party, onBehalfOf, person, reason, loads, since: since && firstDay(since), until: until && lastDay(until) }, args);
  }
}

@Resolver(() => RecordVersionConnection)
export class AuditConnectionResolver {
  @Weighs(PRICE)
  @FieldResolver(() => Int, { description: 'How many versions the whole list has.' })
  totalCount(@Root() { wish }: RecordVersionConnection, @Context() ctx: Ctx): Promise<number> {
    return auditTotal(ctx, wish);
  }

  @Weighs(PRICE)
  @FieldResolver(() => [AuditCount], { description: 'The whole list counted by one thing, most first; at most 100.' })
  counts(@Root() { wish }: RecordVersionConnection, @Context() ctx: Ctx, @Arg('by', () => AuditDimension, { description: 'By what.' }) by: AuditDimension): Promise<AuditCount[]> {
    return auditCounts(ctx, wish, by);
  }
}
