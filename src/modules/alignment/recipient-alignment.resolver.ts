import { Arg, Ctx as Context, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import type { Row } from '../../kernel/stub';
import { AlignmentBasis } from './alignment-link.words';
import { ProjectStub } from './project.stub';
import { alignmentByRecipient } from './recipient-alignment.service';
import { RecipientAlignment } from './recipient-alignment.type';

@Resolver(() => ProjectStub)
export class RecipientAlignmentResolver {
  @FieldResolver(() => [RecipientAlignment], { description: 'How deep it reaches into the plans of each country that receives in it, in the order of the participations.' })
  alignmentByRecipient(
    @Root() row: Row,
    @Context() ctx: Ctx,
    @Arg('basis', () => AlignmentBasis, { defaultValue: 'CONFIRMED', description: 'Which claims count.' }) basis: AlignmentBasis,
  ): Promise<RecipientAlignment[]> {
    return alignmentByRecipient(ctx, row.id, basis);
  }
}
