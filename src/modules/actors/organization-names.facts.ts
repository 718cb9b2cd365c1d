import type { Ctx } from '../../kernel/context';
import { nameOfOrganizationOn } from './organization-names.service';
import { organizationById } from './organizations.loaders';

/** Names of organizations in their time, for modules that show old records; a hidden one has none. */
export const organizationNames = {
  async nameOn(ctx: Ctx, organizationId: string, on: string): Promise<{ name: string; acronym: string | null } | null> {
    const row = await organizationById(ctx).load(organizationId);
    return row && nameOfOrganizationOn(ctx, row, on);
  },
};
