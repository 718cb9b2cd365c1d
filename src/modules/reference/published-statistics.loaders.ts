import { selectOf } from '../../kernel/columns';
import { badInput } from '../../kernel/errors';
import { Where } from '../../kernel/list';
import { byKey, groupedByKey } from '../../kernel/loader';
import { PublishedStatistic, StatisticBreakdown } from './published-statistic.entity';
import type { PublishedStatisticFilter } from './published-statistic.inputs';

const SELECT = `select ${selectOf(PublishedStatistic, 'PublishedStatistic', 's')} from published_statistic s`;

export const publishedStatisticById = byKey('id', (ctx, ids) => ctx.query(`${SELECT} where s.id = any($1)`, [ids]));
export const publishedStatisticByCode = byKey('code', (ctx, codes) => ctx.query(`${SELECT} where s.code = any($1)`, [codes]));
export const breakdownByStatisticId = groupedByKey('statisticId', (ctx, ids) => ctx.query(
  `select ${selectOf(StatisticBreakdown, 'StatisticBreakdown', 'b')} from published_statistic_breakdown b where b.statistic_id = any($1) order by b.position`, [ids],
));
export const publishedStatisticList = { select: selectOf(PublishedStatistic, 'PublishedStatistic', 's'), from: 'published_statistic s', order: ['s.code'] };

/** @throws ApiError BAD_USER_INPUT for a year out of range. */
export function publishedStatisticsWhere(filter?: PublishedStatisticFilter | null): Where {
  const year = filter?.year ?? null;
  if (year !== null && (year < 1900 || year > 2100)) throw badInput('filter.year', 'a year from 1900 to 2100', year);
  const where = new Where().andIf('s.country = ?', filter?.country).andIf('s.unit = ?', filter?.unit).andIf('s.flow = ?', filter?.flow);
  // a period whose start or end is not plain touches no year for certain, so unknown stays out rather than guessed in
  if (year !== null) where.and('mixta_first_day(s.period_start) <= ?::date and mixta_last_day(s.period_end) >= ?::date', `${year}-12-31`, `${year}-01-01`);
  const contains = filter?.contains;
  // sources without a subject of their own name what they count in `modality`
  if (contains) where.and(`s.modality ilike ? or exists (select 1 from jsonb_array_elements(s.subject) t where t->>'text' ilike ?)`, pattern(contains), pattern(contains));
  return where;
}

const pattern = (words: string): string => `%${words.replace(/[\\%_]/g, '\\$&')}%`;
