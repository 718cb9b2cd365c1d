import { selectOf } from '../../kernel/columns';
import { byKey, groupedByKey } from '../../kernel/loader';
import { ReviewEvent } from './review-event.entity';

const SELECT = `select ${selectOf(ReviewEvent, 'ReviewEvent', 'r')} from review_event r`;

export const reviewEventById = byKey('id', (ctx, ids) => ctx.query(`${SELECT} where r.id = any($1)`, [ids]));
export const reviewEventsByProgramId = groupedByKey('programId', (ctx, ids) => ctx.query(
  `${SELECT} where r.program_id = any($1) order by mixta_first_day(r.held_on) nulls last, r.code`, [ids],
));
