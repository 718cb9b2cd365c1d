import { Arg, Ctx as Context, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { loadFound } from '../../kernel/loader';
import { PartialDate } from '../../kernel/scalars';
import type { Row } from '../../kernel/stub';
import { attestationById } from './attestations.loaders';
import { BilateralProgramStub } from './bilateral-program.stub';
import { partyWords } from './party-words.rules';
import { PartyWords } from './party-words.type';
import { programPort } from './program.port';
import { wordFacts } from './word.facts';

@Resolver(() => BilateralProgramStub)
export class ProgramPartyWordsResolver {
  @FieldResolver(() => PartyWords, { description: 'What a country confirms and disputes of its projects, and of which it has said nothing.' })
  async partyWords(
    @Root() row: Row,
    @Context() ctx: Ctx,
    @Arg('country', () => String, { description: 'The country, by ISO3 code.' }) country: string,
    @Arg('asOf', () => PartialDate, { nullable: true, description: 'As it stood on this day; today when left out.' }) asOf?: string | null,
  ): Promise<PartyWords> {
    const projects = await programPort.read.projectsOfProgram(ctx, row.id);
    const words = await wordFacts.wordsOn(ctx, projects.map(({ id }) => id));
    const found = partyWords(projects, words, { country, asOf: asOf ?? ctx.today });
    return { ...found, disputes: await loadFound(attestationById(ctx), found.disputes.map(({ id }) => id)) };
  }
}
