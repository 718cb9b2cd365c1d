import { Arg, Ctx as Context, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { loadAll, loadFound } from '../../kernel/loader';
import { PartialDate } from '../../kernel/scalars';
import type { Row } from '../../kernel/stub';
import { BilateralProgramStub } from './bilateral-program.stub';
import { programPort } from './program.port';
import { mergesByRecordId } from './record-merges.loaders';
import { firstPublicByRecordId } from './record-versions.loaders';
import { apartOn, registeredOn } from './registration.rules';
import { Registration } from './registration.type';

@Resolver(() => BilateralProgramStub)
export class ProgramRegistrationResolver {
  @FieldResolver(() => Registration, { description: 'How many records of projects the program had on a day, with the pairs that were found to be one since.' })
  async registration(@Root() { id }: Row, @Context() ctx: Ctx, @Arg('asOf', () => PartialDate, { nullable: true, description: 'As it stood on this day; today when left out.' }) asOf?: string | null): Promise<Registration> {
    const day = asOf ?? ctx.today;
    const projects = await programPort.read.projectsOfProgram(ctx, id);
    const ids = projects.map((project) => project.id);
    const [merges, first] = await Promise.all([loadAll(mergesByRecordId(ctx), ids), loadFound(firstPublicByRecordId(ctx), ids)]);
    return { records: registeredOn(projects, apartOn(merges, day), first, day), pairs: apartOn(merges, day) };
  }
}
