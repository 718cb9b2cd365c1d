import { selectOf } from '../../kernel/columns';
import { byKey, groupedByKey } from '../../kernel/loader';
import { Where, type List } from '../../kernel/list';
import { AlignmentAssessment } from './alignment-assessment.entity';
import { AlignmentLink } from './alignment-link.entity';
import type { AlignmentLinkFilter } from './alignment-link.inputs';

const LINK = selectOf(AlignmentLink, 'AlignmentLink', 'l');
const ASSESSMENT = selectOf(AlignmentAssessment, 'AlignmentAssessment', 'a');
const ORDER = ['l.code'];

export const linkById = byKey('id', (ctx, ids) => ctx.query(`select ${LINK} from alignment_link l where l.id = any($1)`, [ids]));
export const linkByCode = byKey('code', (ctx, codes) => ctx.query(`select ${LINK} from alignment_link l where l.code = any($1)`, [codes]));
const linksBy = (property: string, column: string) => groupedByKey(property, (ctx, ids) =>
  ctx.query(`select ${LINK} from alignment_link l where l.${column} = any($1) order by l.${column}, l.code`, [ids]));
export const linksByProjectId = linksBy('projectId', 'project_id');
export const linksByProgramId = linksBy('programId', 'program_id');
export const linksByFrameworkId = linksBy('frameworkId', 'framework_id');
export const linksByNodeId = linksBy('nodeId', 'node_id');
export const linksByIndicatorId = linksBy('indicatorId', 'indicator_id');

export const assessmentById = byKey('id', (ctx, ids) => ctx.query(`select ${ASSESSMENT} from alignment_assessment a where a.id = any($1)`, [ids]));
export const assessmentsByProjectId = groupedByKey('projectId', (ctx, ids) =>
  ctx.query(`select ${ASSESSMENT} from alignment_assessment a where a.project_id = any($1) order by a.project_id, a.recipient_country`, [ids]));

export function linkList(filter?: AlignmentLinkFilter | null): List {
  const where = new Where().andIf('l.plan_scope = ?', filter?.planScope).andIf('l.asserter_country = ?', filter?.assertedByCountry).andIf('l.subject_type = ?', filter?.subject);
  where.andIf('(l.framework_id is not null) = ?', filter?.planRegistered);
  return { select: LINK, from: 'alignment_link l', where, order: ORDER };
}
