import { Arg, Ctx as Context, ID, Query, Resolver } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import type { Row } from '../../kernel/stub';
import { custody } from './custody.service';
import { Custody } from './custody.type';

@Resolver()
export class CustodyResolver {
  @Query(() => [Custody], { description: 'Who may correct a record: the record itself, then the contributions, claims, events and words that belong to it, each with its custodian and the rule. Empty where there is no such record to be seen.' })
  custody(@Arg('recordId', () => ID, { description: 'Id of the record.' }) recordId: string, @Context() ctx: Ctx): Promise<Row[]> {
    return custody(ctx, recordId);
  }
}
