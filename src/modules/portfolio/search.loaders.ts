import type { Ctx } from '../../kernel/context';
import { badInput } from '../../kernel/errors';
import type { Involving } from '../../kernel/involving';
import { Where, pageOf } from '../../kernel/list';
import type { PageArgs, PageData } from '../../kernel/page';
import { matchesOf, searchWords, toTsQuery, type Match } from '../../kernel/search';
import { seesInvolved, whereEventInvolved, whereInvolved } from './involving.loaders';

export interface Hit { id: string; matches: Match[] }

const LETTERS_MIN = 2;

/**
 * One page of the records of a search table whose texts hold every word as a beginning, by their first text.
 * @throws ApiError BAD_USER_INPUT for a text of fewer than two letters, or too long a one.
 */
async function find(ctx: Ctx, table: 'project_search' | 'event_search', text: string, page: PageArgs, involving: Involving | null | undefined): Promise<PageData> {
  const words = searchWords('text', text);
  if (words.join('').length < LETTERS_MIN) throw badInput('text', `at least ${LETTERS_MIN} letters or digits`, text);
  const where = new Where().and('s.document @@ ?::tsquery', toTsQuery(words));
  if (!(await seesInvolved(ctx, involving))) where.and('false');
  (table === 'project_search' ? whereInvolved : whereEventInvolved)(where, 's.id', involving);
  const data = await pageOf(ctx, { select: 's.id, s.entries', from: `${table} s`, where, order: ['s.sort_key', 's.id'] }, page);
  return { ...data, rows: data.rows.map((row): Hit => ({ id: row.id, matches: matchesOf(row.entries, words) })) };
}

export const findProjects = (ctx: Ctx, text: string, page: PageArgs, involving?: Involving | null): Promise<PageData> => find(ctx, 'project_search', text, page, involving);
export const findEvents = (ctx: Ctx, text: string, page: PageArgs, involving?: Involving | null): Promise<PageData> => find(ctx, 'event_search', text, page, involving);
