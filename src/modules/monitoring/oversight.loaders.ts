import { selectOf } from '../../kernel/columns';
import { Where, type List } from '../../kernel/list';
import { byKey, groupedByKey } from '../../kernel/loader';
import type { ParliamentaryQuestionFilter } from './oversight.inputs';
import { ParliamentaryHearing, ParliamentaryQuestion, QuestionProject, ReportDelivery, ReportingObligation } from './oversight.entity';

const OBLIGATION = `select ${selectOf(ReportingObligation, 'ReportingObligation', 'o')} from reporting_obligation o`;
const QUESTION = selectOf(ParliamentaryQuestion, 'ParliamentaryQuestion', 'q');
const HEARING = `select ${selectOf(ParliamentaryHearing, 'ParliamentaryHearing', 'h')} from parliamentary_hearing h`;

export const obligationById = byKey('id', (ctx, ids) => ctx.query(`${OBLIGATION} where o.id = any($1)`, [ids]));
export const obligationsByCountry = groupedByKey('country', (ctx, codes) => ctx.query(`${OBLIGATION} where o.country = any($1) order by o.code`, [codes]));
export const obligationsByInstrumentId = groupedByKey('instrumentId', (ctx, ids) => ctx.query(`${OBLIGATION} where o.instrument_id = any($1) order by o.code`, [ids]));
export const deliveriesByObligationId = groupedByKey('obligationId', (ctx, ids) => ctx.query(
  `select ${selectOf(ReportDelivery, 'ReportDelivery', 'd')} from report_delivery d where d.obligation_id = any($1) order by d.obligation_id, d.position`, [ids]));

export const parliamentaryQuestionById = byKey('id', (ctx, ids) => ctx.query(`select ${QUESTION} from parliamentary_question q where q.id = any($1)`, [ids]));
export const parliamentaryQuestionsByCountry = groupedByKey('country', (ctx, codes) => ctx.query(
  `select ${QUESTION} from parliamentary_question q where q.country = any($1) order by q.asked_on, q.code`, [codes]));
/** Earliest first; a question of a month stands before those of its days. */
export const parliamentaryQuestionList = (filter?: ParliamentaryQuestionFilter | null): List => ({
  select: QUESTION, from: 'parliamentary_question q', where: new Where().andIf(`(q.answered_on is null) = (? = 'OPEN')`, filter?.standing), order: ['q.asked_on', 'q.code'],
});
export const projectsByQuestionId = groupedByKey('questionId', (ctx, ids) => ctx.query(
  `select ${selectOf(QuestionProject, 'QuestionProject', 'p')} from parliamentary_question_project p where p.question_id = any($1) order by p.question_id, p.position`, [ids]));
export const questionsByProjectId = groupedByKey('projectId', (ctx, ids) => ctx.query(
  `select ${QUESTION}, p.project_id as "projectId" from parliamentary_question_project p join parliamentary_question q on q.id = p.question_id
   where p.project_id = any($1) order by p.project_id, q.asked_on, q.code`, [ids]));

export const hearingById = byKey('id', (ctx, ids) => ctx.query(`${HEARING} where h.id = any($1)`, [ids]));
export const hearingsByCountry = groupedByKey('country', (ctx, codes) => ctx.query(`${HEARING} where h.country = any($1) order by h.code`, [codes]));
