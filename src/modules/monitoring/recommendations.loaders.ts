import { selectOf } from '../../kernel/columns';
import { Where, type List } from '../../kernel/list';
import { byKey, groupedByKey } from '../../kernel/loader';
import { FollowUpAction, FollowUpEvidence, Recommendation, RecommendationSubPoint } from './recommendation.entity';
import type { RecommendationFilter } from './recommendation.inputs';

const RECOMMENDATION = selectOf(Recommendation, 'Recommendation', 'r');
const ACTION = selectOf(FollowUpAction, 'FollowUpAction', 'a');

export const recommendationById = byKey('id', (ctx, ids) => ctx.query(`select ${RECOMMENDATION} from recommendation r where r.id = any($1)`, [ids]));
export const recommendationByCode = byKey('code', (ctx, codes) => ctx.query(`select ${RECOMMENDATION} from recommendation r where r.code = any($1)`, [codes]));
/** By the number printed, padded because keys of a page are compared as text. */
export function recommendationList(filter?: RecommendationFilter | null): List {
  const where = new Where()
    .andIf('? = any(r.principles)', filter?.principle)
    .andIf(`(r.principles = '{}') = ?`, filter?.withoutPrinciple)
    .andIf('r.status = ?', filter?.status)
    .andIf('(r.status is null) = ?', filter?.statusNotReported);
  return { select: RECOMMENDATION, from: 'recommendation r', where, order: [`lpad(r.number::text, 6, '0')`, 'r.code'] };
}

export const recommendationsByExerciseId = groupedByKey('exerciseId', (ctx, ids) => ctx.query(
  `select ${RECOMMENDATION} from recommendation r where r.exercise_id = any($1) order by r.exercise_id, r.number, r.code`, [ids]));

export const subPointsByRecommendationId = groupedByKey('recommendationId', (ctx, ids) => ctx.query(
  `select ${selectOf(RecommendationSubPoint, 'RecommendationSubPoint', 's')} from recommendation_sub_point s where s.recommendation_id = any($1) order by s.recommendation_id, s.position`, [ids]));

export const actionById = byKey('id', (ctx, ids) => ctx.query(`select ${ACTION} from follow_up_action a where a.id = any($1)`, [ids]));
export const actionList = (): List => ({ select: ACTION, from: 'follow_up_action a', where: new Where(), order: ['a.code'] });
export const evidenceByActionId = groupedByKey('actionId', (ctx, ids) => ctx.query(
  `select ${selectOf(FollowUpEvidence, 'FollowUpEvidence', 'v')} from follow_up_evidence v where v.action_id = any($1) order by v.action_id, v.position`, [ids]));
