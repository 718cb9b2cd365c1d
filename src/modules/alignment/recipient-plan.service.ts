import type { Ctx } from '../../kernel/context';
import { Exact } from '../../kernel/exact';
import { versioned } from '../../kernel/versioned';
import { capabilityPort, type RequestFact } from './capability.port';
import { codeTree, type CodeTree } from './code-tree.rules';
import type { TreeCode } from './fit.rules';
import { prioritiesOf } from './plan-weights.rules';
import { alignmentPort, type TagFact } from './readers.port';
import { planChoice, suggestionsOf, type Wanted } from './recipient-plan.rules';
import { inPreference } from './score.rules';

const treeAt = versioned(async (ctx: Ctx): Promise<CodeTree> => codeTree(await capabilityPort.read.codeParents(ctx.query)));
export const treeOf = async (ctx: Ctx): Promise<CodeTree> => treeAt(ctx, await ctx.version());

/** The priorities of a country on a day, by its plans. */
export async function wantedByCountry(ctx: Ctx, iso3: string, day: string): Promise<Wanted> {
  const { read } = alignmentPort;
  const choice = planChoice(await read.frameworksOfCountry(ctx, iso3), iso3, day);
  const nodes = await read.nodesOf(ctx, choice.frameworks.map((framework) => framework.id));
  const tags = await read.nodeTags(ctx, nodes.map((node) => node.id));
  const parents = new Set(nodes.map((node) => node.parentId));
  const vocabularies = byVocabulary(tags, await treeOf(ctx)).map(({ vocabulary, codes }) => ({
    vocabulary, priorities: prioritiesOf(nodes, codes), untagged: nodes.filter((node) => !parents.has(node.id) && !codes.has(node.id)).length,
  }));
  return { ...choice, vocabularies, request: null, suggested: suggestionsOf(tags, (tag) => tag.ownerId) };
}

/** Each code of a request is a priority of its own; none says more than another of its vocabulary. */
export async function wantedByRequest(ctx: Ctx, request: RequestFact): Promise<Wanted> {
  const tags = await alignmentPort.read.requestTags(ctx, [request.id]);
  const vocabularies = byVocabulary(tags, await treeOf(ctx)).map(({ vocabulary, codes }) => {
    const all = [...codes.values()].flat();
    return { vocabulary, untagged: 0, priorities: all.map((code) => ({ nodeId: null, codes: [code], weight: Exact.ratio(1, all.length) })) };
  });
  return { vocabularies, frameworks: [], inForce: true, request, suggested: suggestionsOf(tags, () => null) };
}

/** Codes by who has them, apart for each vocabulary, in the order in which an offer is compared. */
export function byVocabulary(tags: readonly TagFact[], tree: CodeTree): { vocabulary: string; codes: Map<string, TreeCode[]> }[] {
  return inPreference(new Set(tags.map((tag) => tag.vocabulary))).map((vocabulary) => {
    const codes = new Map<string, TreeCode[]>();
    for (const tag of tags) if (tag.vocabulary === vocabulary) codes.set(tag.ownerId, [...(codes.get(tag.ownerId) ?? []), tree(vocabulary, tag.code)]);
    return { vocabulary, codes };
  });
}
