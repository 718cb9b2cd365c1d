import { Arg, Args, Ctx as Context, FieldResolver, Query, Resolver, Root, type ClassType } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { FigureRule } from '../../kernel/figure';
import { connectionOf, type Page } from '../../kernel/page';
import { PartialDate } from '../../kernel/scalars';
import type { Row } from '../../kernel/stub';
import { Weighs } from '../../kernel/weight';
import { TYPES_WITH_WORDS } from './attestation.resolver';
import { oneThen, pageThen } from './record-then.service';
import { RecordThen, RecordsAsOfArgs } from './record-then.type';

/** Documents are read, and compared with those of today. */
const [PRICE_OF_LIST, PRICE_OF_ONE] = [300, 3];

const RULE: FigureRule = {
  code: 'register-as-of', version: '1',
  text: 'The records that the register had in public at the end of the day, each in the version of then. What was loaded stands on every day before, as the register does not know since when its source had it. '
    + 'A record that was withdrawn or merged since is told to its custodian alone; Query.changes names it, and Registration those that were merged.',
};

const RecordThenConnection = connectionOf(RecordThen, 'RecordThen', 'records of a day');

@Resolver()
export class RecordsAsOfResolver {
  @Weighs(PRICE_OF_LIST)
  @Query(() => RecordThenConnection, { description: 'The records of a type as the register had them in public on a day of before, by code: what was known then.' })
  async recordsAsOf(@Context() ctx: Ctx, @Args(() => RecordsAsOfArgs) args: RecordsAsOfArgs): Promise<Page> {
    return RecordThenConnection.of(await pageThen(ctx, args));
  }
}

@Resolver(() => RecordThenConnection)
export class RecordThenConnectionResolver {
  @FieldResolver(() => FigureRule, { description: 'Which records the list holds, and what it cannot tell.' })
  rule(): FigureRule {
    return RULE;
  }
}

/** Records of one type, each as it stood on a day. */
function asOfField(Type: ClassType<object>): Function {
  @Resolver(() => Type)
  class AsOfResolver {
    @Weighs(PRICE_OF_ONE)
    @FieldResolver(() => RecordThen, { nullable: true, description: 'The record as the register had it in public at the end of a day; null where it was not public then.' })
    asOf(@Root() { id }: Row, @Context() ctx: Ctx, @Arg('day', () => PartialDate, { description: 'The day; a month, quarter or year ends with its last day.' }) day: string): Promise<RecordThen | null> {
      return oneThen(ctx, id, day);
    }
  }
  return AsOfResolver;
}

export const asOfResolvers = TYPES_WITH_WORDS.map(asOfField);
