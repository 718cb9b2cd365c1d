import { matchesOf, refillSearch, searchWords, toTsQuery, wordsOf, type Match, type SearchEntry, type SearchRow } from '../../kernel/search';
import type { Ctx } from '../../kernel/context';
import { Where, pageOf } from '../../kernel/list';
import type { PageArgs, PageData } from '../../kernel/page';
import type { StoredText } from '../../kernel/localized';
import type { Query } from '../../kernel/transaction';

export interface OrganizationHitRow { organizationId: string; matches: Match[] }

/** One page of the organizations whose names, acronyms and aliases hold every word as a beginning, by name. */
export async function findOrganizations(ctx: Ctx, text: string, page: PageArgs): Promise<PageData> {
  const words = searchWords('text', text);
  const where = new Where().and('s.document @@ ?::tsquery', toTsQuery(words));
  const list = { select: `s.id as "organizationId", s.entries`, from: 'organization_search s', where, order: ['s.sort_key', 's.id'] };
  const data = await pageOf(ctx, list, page);
  return { ...data, rows: data.rows.map((row): OrganizationHitRow => ({ organizationId: row.organizationId, matches: matchesOf(row.entries, words) })) };
}

const EXACT_MAX = 50;

/** Organizations that hold all these words, those with fewest others first: a name is among the shortest texts that hold its words. */
export async function organizationsWithWords(ctx: Ctx, words: readonly string[]): Promise<string[]> {
  const rows = await ctx.query<{ id: string }>(
    `select s.id from organization_search s where s.document @@ $1::tsquery order by length(s.document), s.id limit ${EXACT_MAX}`, [words.map((word) => `'${word}'`).join(' & ')]);
  return rows.map(({ id }) => id);
}

interface Named { id: string; name: StoredText; acronym: string | null; aliases: { name: string; language: string | null }[] }

/** Only published organizations enter, because everybody may read the search table whole. After a change, those alone that it touched. */
export const refillOrganizationSearch = (query: Query, ids: readonly string[] | null): Promise<void> => refillSearch(query, 'organization_search', async (after, limit) => {
  const rows = await query<Named>(
    `select o.id, o.name, o.acronym, coalesce((
       select jsonb_agg(jsonb_build_object('name', a.name, 'language', a.language) order by a.position) from organization_alias a where a.organization_id = o.id
     ), '[]') as aliases
     from organization o where o.visibility = 'PUBLISHED' and o.id > $1 and ($3::text[] is null or o.id = any($3)) order by o.id limit $2`,
    [after, limit, ids],
  );
  return rows.map(searchRowOf);
}, ids);

function searchRowOf(row: Named): SearchRow {
  const entries: SearchEntry[] = row.name.map(({ locale, text }) => ({ field: 'name', locale, text }));
  if (row.acronym) entries.push({ field: 'acronym', locale: null, text: row.acronym });
  entries.push(...row.aliases.map(({ name, language }) => ({ field: 'alias', locale: language, text: name })));
  return { id: row.id, sortKey: wordsOf(row.name[0]!.text).join(' ').slice(0, 200), entries };
}
