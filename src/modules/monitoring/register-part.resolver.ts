import { Args, Ctx as Context, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import type { Row } from '../../kernel/stub';
import { Weighs } from '../../kernel/weight';
import { EffectivenessIndicator } from './effectiveness-indicator.entity';
import { registerPartOf } from './register-part.service';
import { RegisterPart, RegisterPartArgs } from './register-part.type';

/** It reads all projects of a provider, once for an operation. */
const WORK = 50;

@Resolver(() => EffectivenessIndicator)
export class RegisterPartResolver {
  @Weighs(WORK)
  @FieldResolver(() => RegisterPart, { description: 'What the register itself tells for it, beside the answers of the survey and never merged with them. Alignment counts claims that are confirmed or documented.' })
  computed(@Root() row: Row, @Context() ctx: Ctx, @Args(() => RegisterPartArgs) question: RegisterPartArgs): Promise<RegisterPart> {
    return registerPartOf(ctx, row, question);
  }
}
