import type { Ctx } from '../../kernel/context';
import { loadAll } from '../../kernel/loader';
import { linksByProjectId } from './alignment-links.loaders';
import { alignmentOfProvider } from './recorded-alignment.service';
import type { AlignmentFigures } from './recorded-alignment.rules';

interface ProviderQuestion { readonly provider: string; readonly recipient?: string | null; readonly program?: string | null; readonly asOf?: string | null }

/** For modules that put recorded alignment beside other things. */
export const alignmentFacts = {
  /** The headline figures of a provider: only claims that are confirmed or documented. */
  alignmentOfProvider: (ctx: Ctx, { provider, ...question }: ProviderQuestion): Promise<AlignmentFigures> => alignmentOfProvider(ctx, provider, { basis: 'CONFIRMED', ...question }),
  /** Which of these projects name a framework of the register, one of its nodes or indicators, whoever says so. */
  projectsNamingFrameworks: async (ctx: Ctx, projectIds: readonly string[]): Promise<string[]> =>
    [...new Set((await loadAll(linksByProjectId(ctx), projectIds)).filter(({ frameworkId }) => frameworkId).map(({ projectId }) => projectId as string))],
};
