import type { Ctx } from '../../kernel/context';
import { loadFound } from '../../kernel/loader';
import type { StoredText } from '../../kernel/localized';
import { countryByIso3 } from './countries.loaders';
import { groupingById } from './groupings.loaders';
import { organizationById } from './organizations.loaders';
import { subdivisionById } from './subdivisions.loaders';

/** Names by key: ISO3 of a country, id of an organization, grouping or subdivision; `code` is what people call it by, `country` the one it belongs to. */
export type PartyName = { key: string; code: string; label: StoredText; country: string | null };

const PREFIXES = { org: organizationById, grp: groupingById, sub: subdivisionById };

/** Names of parties and places, for modules that label what they count; a hidden one is left out. */
export const partyNames = {
  async partyNames(ctx: Ctx, keys: readonly string[]): Promise<PartyName[]> {
    const ofKind = (prefix: keyof typeof PREFIXES) => loadFound(PREFIXES[prefix](ctx), keys.filter((key) => key.startsWith(`${prefix}_`)));
    const [countries, ...others] = await Promise.all([loadFound(countryByIso3(ctx), keys.filter((key) => /^[A-Z]{3}$/.test(key))), ofKind('org'), ofKind('grp'), ofKind('sub')]);
    return [
      ...countries.map((row) => ({ key: row.iso3, code: row.iso3, label: row.label, country: row.iso3 as string })),
      ...others.flat().map((row) => ({ key: row.id, code: row.code, label: row.name ?? row.label, country: (row.country as string | null | undefined) ?? null })),
    ];
  },
};
