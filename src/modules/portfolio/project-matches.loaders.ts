import type { Ctx } from '../../kernel/context';

const CANDIDATES_MAX = 100;

/**
 * Projects that hold at least so many of the words, those with most of them first. Search holds what is published, so a
 * hidden project is never a candidate. Whoever holds so many words holds one of all but the first so many less one. Its entries hold more than titles: the rules decide, this finds what to decide on.
 */
export async function projectsWithWords(ctx: Ctx, words: readonly string[], fewest: number): Promise<string[]> {
  const queries = words.map((word) => `'${word}'`); // words hold letters and digits alone, so quotes suffice
  const shared = queries.map((_, i) => `(s.document @@ $${i + 3}::tsquery)::int`).join(' + ');
  const rows = await ctx.query<{ id: string }>(
    `select c.id from (select s.id, ${shared} as shared from project_search s where s.document @@ $1::tsquery) c
     where c.shared >= $2 order by c.shared desc, c.id limit ${CANDIDATES_MAX}`,
    [queries.slice(fewest - 1).join(' | '), fewest, ...queries],
  );
  return rows.map(({ id }) => id);
}

export async function projectsWithExternalIds(ctx: Ctx, ids: readonly { scheme: string; value: string }[]): Promise<string[]> {
  const rows = await ctx.query<{ id: string }>(
    `select distinct x.project_id as id from unnest($1::text[], $2::text[]) g(scheme, value) join project_external_id x on x.scheme = g.scheme and x.value = g.value`,
    [ids.map(({ scheme }) => scheme), ids.map(({ value }) => value)],
  );
  return rows.map(({ id }) => id);
}
