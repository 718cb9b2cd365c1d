import { selectOf } from '../../kernel/columns';
import { Where, type List } from '../../kernel/list';
import { byKey, groupedByKey } from '../../kernel/loader';
import { Consultation, ConsultationComment } from './consultation.entity';
import { SubnationalPlan } from './subnational-plan.entity';
import { TrainingProgram, TrainingSession } from './training.entity';

const CONSULTATION = selectOf(Consultation, 'Consultation', 'c');
const TRAINING = selectOf(TrainingProgram, 'TrainingProgram', 't');
const PLAN = `select ${selectOf(SubnationalPlan, 'SubnationalPlan', 'p')} from subnational_plan p`;

export const consultationById = byKey('id', (ctx, ids) => ctx.query(`select ${CONSULTATION} from consultation c where c.id = any($1)`, [ids]));
export const consultationByCode = byKey('code', (ctx, codes) => ctx.query(`select ${CONSULTATION} from consultation c where c.code = any($1)`, [codes]));
/** With the groups that commented, for the plans that were put to discussion. */
export const consultationsByFrameworkId = groupedByKey('frameworkId', (ctx, ids) => ctx.query(
  `select ${CONSULTATION}, array(select distinct m.stakeholder_group from consultation_comment m where m.consultation_id = c.id order by 1) as "commentingGroups"
   from consultation c where c.framework_id = any($1) order by c.framework_id, c.code`, [ids]));
export const consultationList = (country?: string | null): List =>
  ({ select: CONSULTATION, from: 'consultation c', where: new Where().andIf('c.country = ?', country), order: ['c.code'] });
export const commentsByConsultationId = groupedByKey('consultationId', (ctx, ids) => ctx.query(
  `select ${selectOf(ConsultationComment, 'ConsultationComment', 'm')} from consultation_comment m where m.consultation_id = any($1) order by m.consultation_id, m.position`, [ids]));

export const trainingById = byKey('id', (ctx, ids) => ctx.query(`select ${TRAINING} from training_program t where t.id = any($1)`, [ids]));
export const trainingList = (country?: string | null): List =>
  ({ select: TRAINING, from: 'training_program t', where: new Where().andIf('t.country = ?', country), order: ['t.code'] });
export const sessionsByProgramId = groupedByKey('programId', (ctx, ids) => ctx.query(
  `select ${selectOf(TrainingSession, 'TrainingSession', 's')} from training_session s where s.program_id = any($1) order by s.program_id, s.position`, [ids]));

export const subnationalPlanById = byKey('id', (ctx, ids) => ctx.query(`${PLAN} where p.id = any($1)`, [ids]));
export const plansBySubdivisionId = groupedByKey('subdivisionId', (ctx, ids) => ctx.query(`${PLAN} where p.subdivision_id = any($1) order by p.subdivision_id, p.code`, [ids]));
