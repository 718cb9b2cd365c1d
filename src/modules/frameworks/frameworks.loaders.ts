import { selectOf } from '../../kernel/columns';
import { Where, type List } from '../../kernel/list';
import { byKey, groupedByKey } from '../../kernel/loader';
import { FrameworkFact, StrategyGap } from './framework-statement.entity';
import { ProgressReport } from './progress-report.entity';
import { ResultsFramework } from './results-framework.entity';
import type { ResultsFrameworkFilter } from './results-framework.inputs';

const FRAMEWORK = selectOf(ResultsFramework, 'ResultsFramework', 'f');
const FACT = `select ${selectOf(FrameworkFact, 'FrameworkFact', 't')} from framework_fact t`;
const GAP = `select ${selectOf(StrategyGap, 'StrategyGap', 't')} from strategy_gap t`;
const REPORT = `select ${selectOf(ProgressReport, 'ProgressReport', 'r')} from progress_report r`;

export const frameworkById = byKey('id', (ctx, ids) => ctx.query(`select ${FRAMEWORK} from results_framework f where f.id = any($1)`, [ids]));
export const frameworkByCode = byKey('code', (ctx, codes) => ctx.query(`select ${FRAMEWORK} from results_framework f where f.code = any($1)`, [codes]));
export const frameworksBySupersedesId = groupedByKey('supersedesId', (ctx, ids) =>
  ctx.query(`select ${FRAMEWORK} from results_framework f where f.supersedes_id = any($1) order by f.code`, [ids]));

export const factById = byKey('id', (ctx, ids) => ctx.query(`${FACT} where t.id = any($1)`, [ids]));
export const factsByFrameworkId = groupedByKey('frameworkId', (ctx, ids) => ctx.query(`${FACT} where t.framework_id = any($1) order by t.code`, [ids]));
export const gapById = byKey('id', (ctx, ids) => ctx.query(`${GAP} where t.id = any($1)`, [ids]));
export const gapsByFrameworkId = groupedByKey('frameworkId', (ctx, ids) => ctx.query(`${GAP} where t.framework_id = any($1) order by t.code`, [ids]));
export const reportById = byKey('id', (ctx, ids) => ctx.query(`${REPORT} where r.id = any($1)`, [ids]));
export const reportsByFrameworkId = groupedByKey('frameworkId', (ctx, ids) =>
  ctx.query(`${REPORT} where r.framework_id = any($1) order by mixta_first_day(r.year), r.code`, [ids]));

export function frameworkList(filter?: ResultsFrameworkFilter | null): List {
  const where = new Where().andIf('f.owner_country = ?', filter?.country).andIf('f.kind = ?', filter?.kind);
  return { select: FRAMEWORK, from: 'results_framework f', where: inForce(where, filter?.inForceOn), order: ['f.code'] };
}

function inForce(where: Where, date?: string | null): Where {
  if (!date) return where;
  return where
    .and('mixta_first_day(f.start_on) <= mixta_last_day(?)', date)
    .and('f.end_on is null or mixta_last_day(f.end_on) >= mixta_first_day(?)', date)
    // announced is not adopted; where nobody reported a status, the period decides
    .and(`f.status is distinct from 'ANNOUNCED'`)
    // an end that nobody reported comes at the latest with the begin of the next version
    .and(`f.end_on is not null or not exists (select 1 from results_framework next where next.supersedes_id = f.id
      and next.status is distinct from 'ANNOUNCED' and mixta_last_day(next.start_on) < mixta_first_day(?))`, date);
}
