import type { Ctx } from '../../kernel/context';
import { groupedBy } from '../../kernel/grouped';
import { alignmentPort, type TagFact } from './readers.port';
import { depthOf, depthShares } from './sdg-depth.rules';
import type { ProgramSdgDepth, SdgDepth } from './sdg-depth.type';

export const sdgDepthOfProject = async (ctx: Ctx, id: string): Promise<SdgDepth> => depthOf(named(await alignmentPort.read.projectTags(ctx, [id])));

export async function sdgDepthOfProgram(ctx: Ctx, id: string): Promise<ProgramSdgDepth> {
  const { read } = alignmentPort;
  const own = (await read.programSdgs(ctx, [id])).map((each) => each.code);
  const projects = await read.projectsOfProgram(ctx, id);
  const tags = groupedBy(await read.projectTags(ctx, projects.map((project) => project.id)), (tag) => tag.ownerId);
  const codesOf = (projectId: string) => named(tags.get(projectId) ?? []);
  return { own: depthOf(own), shares: depthShares(projects.map((project) => ({ id: project.id, codes: codesOf(project.id) })), ctx.today) };
}

/** The deepest reference of its nodes and indicators. */
export async function sdgDepthOfFramework(ctx: Ctx, id: string): Promise<SdgDepth> {
  const { read } = alignmentPort;
  const [nodes, indicators] = await Promise.all([read.nodesOf(ctx, [id]), read.indicatorsOf(ctx, [id])]);
  const tags = await read.nodeTags(ctx, nodes.map((node) => node.id));
  const measured = indicators.flatMap((each) => (each.sdgCode && !each.sdgSuggested ? [each.sdgCode] : []));
  return depthOf([...named(tags), ...measured]);
}

/** Codes of the 2030 Agenda that a source gives; what the curator suggests never counts. */
const named = (tags: readonly TagFact[]): string[] => tags.filter((tag) => tag.vocabulary === 'SDG' && !tag.suggested).map((tag) => tag.code);
