import type { Ctx } from '../../kernel/context';
import { groupedBy } from '../../kernel/grouped';
import { receives } from './alignment-rows.rules';
import { provenWithin } from './capabilities.loaders';
import type { CodeTree } from './code-tree.rules';
import { codeOf, SDG } from './fit.rules';
import { alignmentPort } from './readers.port';
import { treeOf } from './recipient-plan.service';
import { triangularPairs, type OpenPriority, type SecondProviding, type TriangularPair } from './triangular.rules';
import { uncoveredOn } from './uncovered-priorities.service';

/** Pairs for every priority of a country that nobody serves yet, as far as it has sectors. */
export async function triangularMatches(ctx: Ctx, iso3: string, asOf: string | null): Promise<TriangularPair[]> {
  const wanted = await uncoveredOn(ctx, iso3, asOf ?? ctx.today, asOf);
  const tree = await treeOf(ctx);
  const active = await secondProviding(ctx, iso3, tree);
  const pairs: TriangularPair[] = [];
  for (const { vocabulary, priorities } of wanted.vocabularies.filter((each) => each.vocabulary !== SDG)) {
    const open = priorities.filter((each): each is typeof each & OpenPriority => each.nodeId !== null);
    const codes = [...new Set(open.flatMap((each) => each.codes.map(codeOf)))];
    const proven = (await provenWithin(ctx.query, vocabulary, codes)).filter(({ provider }) => provider !== iso3)
      .map((each) => ({ ...each, at: { vocabulary, path: each.path } }));
    pairs.push(...triangularPairs(open, proven, active));
  }
  return pairs;
}

/** Who facilitated what in the country, by the sectors of the projects; a cancelled project gives no footing. */
async function secondProviding(ctx: Ctx, iso3: string, tree: CodeTree): Promise<SecondProviding[]> {
  const { read } = alignmentPort;
  const projects = (await read.projectsOfCountry(ctx, iso3)).filter((project) => project.status !== 'CANCELLED');
  const ids = projects.map((project) => project.id);
  const [roles, tags] = await Promise.all([read.roles(ctx, ids), read.projectTags(ctx, ids)]);
  const byProject = groupedBy(roles, (each) => each.projectId);
  return roles.filter(({ country, role, projectId }) => country && country !== iso3 && role === 'SECOND_PROVIDER' && receives(byProject, projectId, iso3))
    .flatMap(({ country, projectId }) => tags.filter((tag) => tag.ownerId === projectId && tag.vocabulary !== SDG)
      .map((tag) => ({ country: country!, projectId, at: tree(tag.vocabulary, tag.code) })));
}
