import { Arg, Args, Ctx as Context, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import type { Row } from '../../kernel/stub';
import { BilateralProgramStub } from './bilateral-program.stub';
import { CountryStub } from './country.stub';
import { ProgramAlignmentArgs, ProviderAlignmentArgs, RecipientAlignmentArgs } from './recorded-alignment.inputs';
import { alignmentGroups, alignmentOfProgram, alignmentOfProvider, alignmentOfRecipient } from './recorded-alignment.service';
import { AlignmentDimension, AlignmentFigures, AlignmentGroup } from './recorded-alignment.type';

@Resolver(() => CountryStub)
export class CountryAlignmentResolver {
  @FieldResolver(() => AlignmentFigures, { description: "How far the projects in which the country receives draw on its own government's plans." })
  alignment(@Root() row: Row, @Context() ctx: Ctx, @Args(() => RecipientAlignmentArgs) question: RecipientAlignmentArgs): Promise<AlignmentFigures> {
    return alignmentOfRecipient(ctx, row.iso3, question);
  }

  @FieldResolver(() => [AlignmentGroup], { description: 'The same figures apart for each provider, program or year of approval, in the order of the key.' })
  alignmentBy(
    @Root() row: Row,
    @Context() ctx: Ctx,
    @Args(() => RecipientAlignmentArgs) question: RecipientAlignmentArgs,
    @Arg('dimension', () => AlignmentDimension, { description: 'By what the figures are told apart.' }) dimension: AlignmentDimension,
  ): Promise<AlignmentGroup[]> {
    return alignmentGroups(ctx, row.iso3, dimension, question);
  }

  @FieldResolver(() => AlignmentFigures, { description: 'How far the projects in which the country provides draw on the plans of those who receive from it.' })
  alignmentAsProvider(@Root() row: Row, @Context() ctx: Ctx, @Args(() => ProviderAlignmentArgs) question: ProviderAlignmentArgs): Promise<AlignmentFigures> {
    return alignmentOfProvider(ctx, row.iso3, question);
  }
}

@Resolver(() => BilateralProgramStub)
export class ProgramAlignmentResolver {
  @FieldResolver(() => AlignmentFigures, { description: 'How far the projects of the program draw on the plans of those who receive in them.' })
  alignment(@Root() row: Row, @Context() ctx: Ctx, @Args(() => ProgramAlignmentArgs) question: ProgramAlignmentArgs): Promise<AlignmentFigures> {
    return alignmentOfProgram(ctx, row.id, question);
  }
}
