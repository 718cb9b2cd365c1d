import { selectOf } from '../../kernel/columns';
import { Where } from '../../kernel/list';
import { byKey, groupedByKey } from '../../kernel/loader';
import { GoodPractice, GoodPracticeEvidence } from './good-practice.entity';

const COLUMNS = selectOf(GoodPractice, 'GoodPractice', 'g');
const SELECT = `select ${COLUMNS} from good_practice g`;

export const goodPracticeById = byKey('id', (ctx, ids) => ctx.query(`${SELECT} where g.id = any($1)`, [ids]));
export const goodPracticeByCode = byKey('code', (ctx, codes) => ctx.query(`${SELECT} where g.code = any($1)`, [codes]));
export const evidenceByGoodPracticeId = groupedByKey('goodPracticeId', (ctx, ids) => ctx.query(
  `select ${selectOf(GoodPracticeEvidence, 'GoodPracticeEvidence', 'v')} from good_practice_evidence v where v.good_practice_id = any($1) order by v.good_practice_id, v.position`, [ids]));

export const goodPracticeList = () => ({ select: COLUMNS, from: 'good_practice g', order: ['g.code'], where: new Where() });
