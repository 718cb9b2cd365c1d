import type { Ctx } from '../../kernel/context';
import { loadFound } from '../../kernel/loader';
import { searchWords } from '../../kernel/search';
import type { Row } from '../../kernel/stub';
import { nameOn, namingOf, type AliasFact, type NameInTime, type NamedFact } from './organization-names.rules';
import type { OrganizationNaming } from './organization-names.type';
import { organizationsWithWords } from './organization-search';
import { aliasesByOrganizationId, organizationById } from './organizations.loaders';

const NAMED_MAX = 20;

/** The organizations that go by a name or went by it, by code. @throws ApiError BAD_USER_INPUT for a name without a word, or too long. */
export async function organizationsNamed(ctx: Ctx, name: string): Promise<OrganizationNaming[]> {
  const rows = await loadFound(organizationById(ctx), await organizationsWithWords(ctx, searchWords('name', name)));
  const facts = await Promise.all(rows.map((row) => namesOf(ctx, row)));
  const found = rows.flatMap((organization, i) => {
    const naming = namingOf(facts[i]!, name);
    return naming ? [{ ...naming, organization }] : [];
  });
  return found.sort((a, b) => (a.organization.code < b.organization.code ? -1 : 1)).slice(0, NAMED_MAX);
}

export const nameOfOrganizationOn = async (ctx: Ctx, organization: Row, on: string): Promise<NameInTime | null> => nameOn(await namesOf(ctx, organization), on);

const namesOf = async (ctx: Ctx, row: Row): Promise<NamedFact> => ({ name: row.name, acronym: row.acronym, aliases: await aliasesByOrganizationId(ctx).load(row.id) as unknown as AliasFact[] });
