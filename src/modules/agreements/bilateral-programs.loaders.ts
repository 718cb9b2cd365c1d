import { selectOf } from '../../kernel/columns';
import { byKey, groupedByKey } from '../../kernel/loader';
import { Where, type List } from '../../kernel/list';
import { firstDaySql, lastDaySql } from '../../kernel/partial-date';
import { BilateralProgram } from './bilateral-program.entity';
import type { BilateralProgramFilter } from './bilateral-program.inputs';
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

const MECHANISM = { OPERATIONAL: 'p.operational_mechanism', BUDGETARY: 'p.budgetary_mechanism' };
const PARTY = 'exists (select 1 from bilateral_program_party y where y.program_id = p.id and y.country = ?)';

/** Missing is what a source denies, unknown what none tells: the two never share a condition. */
export function bilateralProgramsWhere(filter: BilateralProgramFilter, pair: [string, string] | null): Where {
  const where = new Where().andIf(PARTY, filter.party).andIf(PARTY, pair?.[0]).andIf(PARTY, pair?.[1]).andIf('p.kind = ?', filter.kind);
  if (filter.missingMechanism) where.and(`${MECHANISM[filter.missingMechanism]} = false`);
  if (filter.unknownMechanism) where.and(`${MECHANISM[filter.unknownMechanism]} is null`);
  for (const mechanism of filter.hasMechanisms ?? []) where.and(`${MECHANISM[mechanism]}`);
  where.andIf('? = any(p.monitoring_means)', filter.monitoringMeans).andIf('not (? = any(p.monitoring_means))', filter.lacksMonitoringMeans);
  where.andIf('(p.monitoring_means is null) = ?', filter.monitoringUnknown);
  return where.andIf(`mixta_first_day(p.start_on) <= ${lastDaySql('?')}`, filter.activeOn)
    .andIf(`coalesce(mixta_last_day(p.end_on), 'infinity') >= ${firstDaySql('?')}`, filter.activeOn);
}
