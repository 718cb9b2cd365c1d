import { selectOf } from '../../kernel/columns';
import { byKey, groupedByKey } from '../../kernel/loader';
import type { List, Where } from '../../kernel/list';
import { BilateralProgram } from './bilateral-program.entity';
import { BilateralProgramParty, PriorityArea, ProgramSdgReference } from './bilateral-program-parts.entity';

// A link counts as a fact only where its record can be seen: a hidden session reads like none.
const COLUMNS = `${selectOf(BilateralProgram, 'BilateralProgram', 'p')}, (select seen.id from session seen where seen.id = p.session_id) as "session"`;
const SELECT = `select ${COLUMNS} from bilateral_program p`;

export const bilateralProgramById = byKey('id', (ctx, ids) => ctx.query(`${SELECT} where p.id = any($1)`, [ids]));
export const bilateralProgramByCode = byKey('code', (ctx, codes) => ctx.query(`${SELECT} where p.code = any($1)`, [codes]));
export const bilateralProgramsBySessionId = groupedByKey('sessionId', (ctx, ids) => ctx.query(`${SELECT} where p.session_id = any($1) order by p.code`, [ids]));

export const partiesByProgramId = groupedByKey('programId', (ctx, ids) => ctx.query(
  `select ${selectOf(BilateralProgramParty, 'BilateralProgramParty', 'y')} from bilateral_program_party y where y.program_id = any($1) order by y.position`, [ids],
));
export const priorityAreasByProgramId = groupedByKey('programId', (ctx, ids) => ctx.query(
  `select ${selectOf(PriorityArea, 'PriorityArea', 'a')} from bilateral_program_priority_area a where a.program_id = any($1) order by a.position`, [ids],
));
export const sdgReferencesByProgramId = groupedByKey('programId', (ctx, ids) => ctx.query(
  `select ${selectOf(ProgramSdgReference, 'ProgramSdgReference', 'g')} from bilateral_program_sdg g where g.program_id = any($1) order by g.position`, [ids],
));

export const bilateralProgramList = (where: Where): List => ({ select: COLUMNS, from: 'bilateral_program p', where, order: ['p.code'] });
export const bilateralProgramsOfCountry = (where: Where): List => ({
  select: COLUMNS,
  from: 'bilateral_program p join bilateral_program_party y on y.program_id = p.id',
  where,
  order: ['p.code'],
});
