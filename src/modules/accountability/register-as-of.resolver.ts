import { Arg, Ctx as Context, Query, Resolver } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { PartialDate } from '../../kernel/scalars';
import { Weighs } from '../../kernel/weight';
import { registerAsOf } from './register-as-of.service';
import { RegisterSnapshot } from './register-as-of.type';

/** All projects of the program are read, with their merges. */
const PRICE = 50;

@Resolver()
export class RegisterAsOfResolver {
  @Weighs(PRICE)
  @Query(() => RegisterSnapshot, { description: 'How many projects of a program the register had on a day, and which of them were found to be the same only later.' })
  registerAsOf(
    @Context() ctx: Ctx,
    @Arg('program', () => String, { description: 'Code of the program.' }) program: string,
    @Arg('asOf', () => PartialDate, { nullable: true, description: 'The day; today when left out. A month or year is its last day.' }) asOf?: string | null,
  ): Promise<RegisterSnapshot> {
    return registerAsOf(ctx, program, asOf ?? ctx.today);
  }
}
