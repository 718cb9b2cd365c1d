import { Ctx as Context, Field, ObjectType, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import type { Row } from '../../kernel/stub';
import { UserError } from '../../kernel/user-error';
import { Source } from './source.entity';
import { sourceById } from './sources.loaders';

@ObjectType('RegisterSourcePayload', { simpleResolvers: true, description: 'What became of a source that was to be registered.' })
export class RegisterSourcePayload {
  @Field(() => Source, { nullable: true, description: 'The source, to be cited by its code; null when it was refused.' })
  source(@Root() { recordId }: Row, @Context() ctx: Ctx): Promise<Row | null> | null {
    return recordId ? sourceById(ctx).load(recordId) : null;
  }

  @Field(() => [UserError], { description: 'Why it was refused; empty when it was registered.' })
  userErrors: UserError[];
}
