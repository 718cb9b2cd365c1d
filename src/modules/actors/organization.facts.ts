import type { Ctx } from '../../kernel/context';
import { loadFound } from '../../kernel/loader';
import { organizationById } from './organizations.loaders';

/** Kinds of organizations, for modules that count over many of them; a hidden one is left out. */
export const organizationFacts = {
  organizationTypes: async (ctx: Ctx, ids: readonly string[]): Promise<{ id: string; type: string | null }[]> =>
    (await loadFound(organizationById(ctx), ids)).map(({ id, type }) => ({ id, type })),
};
