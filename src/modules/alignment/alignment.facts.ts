import type { Ctx } from '../../kernel/context';
import { alignmentOfProvider } from './recorded-alignment.service';
import type { AlignmentFigures } from './recorded-alignment.rules';

interface ProviderQuestion { readonly provider: string; readonly recipient?: string | null; readonly program?: string | null; readonly asOf?: string | null }

/** The headline figures of a provider, for modules that put them beside others: only claims that are confirmed or documented. */
export const alignmentFacts = {
  alignmentOfProvider: (ctx: Ctx, { provider, ...question }: ProviderQuestion): Promise<AlignmentFigures> => alignmentOfProvider(ctx, provider, { basis: 'CONFIRMED', ...question }),
};
