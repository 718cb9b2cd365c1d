import { selectOf } from '../../kernel/columns';
import { Where, type List } from '../../kernel/list';
import { byKey, groupedByKey } from '../../kernel/loader';
import { EffectivenessIndicator, EffectivenessItem, IndicatorApplicability } from './effectiveness-indicator.entity';
import type { EffectivenessIndicatorFilter, FindingFilter, MonitoringExerciseFilter } from './exercise.inputs';
import { ExerciseActor, ExerciseFact, ExerciseParticipation, MonitoringExercise, SeriesNote } from './exercise.entity';
import { Finding } from './finding.entity';
import { EffectivenessPrinciple } from './principle.entity';
import { Workshop, WorkshopGroup } from './workshop.entity';

const EXERCISE = selectOf(MonitoringExercise, 'MonitoringExercise', 'e');
const PARTICIPATION = `select ${selectOf(ExerciseParticipation, 'ExerciseParticipation', 'p')} from exercise_participation p`;
const INDICATOR = selectOf(EffectivenessIndicator, 'EffectivenessIndicator', 'i');
const FINDING = selectOf(Finding, 'Finding', 'f');
const FACT = `select ${selectOf(ExerciseFact, 'ExerciseFact', 't')} from exercise_fact t`;
const WORKSHOP = `select ${selectOf(Workshop, 'Workshop', 'w')} from monitoring_workshop w`;
const PRINCIPLE = `select ${selectOf(EffectivenessPrinciple, 'EffectivenessPrinciple', 'p')} from effectiveness_principle p`;

export const exerciseById = byKey('id', (ctx, ids) => ctx.query(`select ${EXERCISE} from monitoring_exercise e where e.id = any($1)`, [ids]));
export const exerciseByCode = byKey('code', (ctx, codes) => ctx.query(`select ${EXERCISE} from monitoring_exercise e where e.code = any($1)`, [codes]));
export const exerciseList = (filter?: MonitoringExerciseFilter | null): List => ({
  select: EXERCISE, from: 'monitoring_exercise e', where: new Where().andIf('e.kind = ?', filter?.kind).andIf('e.country = ?', filter?.country), order: ['e.code'],
});

export const participationsByExerciseId = groupedByKey('exerciseId', (ctx, ids) => ctx.query(`${PARTICIPATION} where p.exercise_id = any($1) order by p.exercise_id, p.position`, [ids]));
export const participationsByCountry = groupedByKey('country', (ctx, codes) => ctx.query(
  `${PARTICIPATION} join monitoring_exercise e on e.id = p.exercise_id where p.country = any($1) order by p.country, e.code`, [codes]));
export const actorsByExerciseId = groupedByKey('exerciseId', (ctx, ids) => ctx.query(
  `select ${selectOf(ExerciseActor, 'ExerciseActor', 'a')} from exercise_actor a where a.exercise_id = any($1) order by a.exercise_id, a.position`, [ids]));

const NOTE = selectOf(SeriesNote, 'SeriesNote', 'n');
export const seriesNotesByExerciseId = groupedByKey('exerciseId', (ctx, ids) => ctx.query(
  `select ${NOTE} from exercise_series_note n where n.exercise_id = any($1) order by n.exercise_id, n.position`, [ids]));
/** A break is a break from either side. */
export const seriesNotesOfEither = groupedByKey('ofId', (ctx, ids) => ctx.query(
  `select ${NOTE}, n.exercise_id as "ofId" from exercise_series_note n where n.exercise_id = any($1)
   union all select ${NOTE}, n.with_id from exercise_series_note n where n.with_id = any($1)`, [ids]));

export const factById = byKey('id', (ctx, ids) => ctx.query(`${FACT} where t.id = any($1)`, [ids]));
export const factsByExerciseId = groupedByKey('exerciseId', (ctx, ids) => ctx.query(`${FACT} where t.exercise_id = any($1) order by t.code`, [ids]));

export const indicatorById = byKey('id', (ctx, ids) => ctx.query(`select ${INDICATOR} from effectiveness_indicator i where i.id = any($1)`, [ids]));
export const indicatorByCode = byKey('code', (ctx, codes) => ctx.query(`select ${INDICATOR} from effectiveness_indicator i where i.code = any($1)`, [codes]));
export const indicatorsByExerciseId = groupedByKey('exerciseId', (ctx, ids) => ctx.query(
  `select ${INDICATOR} from effectiveness_indicator i where i.exercise_id = any($1) order by i.place, i.code`, [ids]));
export const indicatorsBySupersedesId = groupedByKey('supersedesId', (ctx, ids) => ctx.query(
  `select ${INDICATOR} from effectiveness_indicator i where i.supersedes_id = any($1) order by i.code`, [ids]));
export const indicatorList = (filter?: EffectivenessIndicatorFilter | null): List => ({
  select: INDICATOR, from: 'effectiveness_indicator i', where: new Where().andIf('i.indicator_set = ?', filter?.set).andIf('i.principle = ?', filter?.principle),
  order: ['i.indicator_set', `lpad(i.place::text, 6, '0')`, 'i.code'],
});
export const itemsByIndicatorId = groupedByKey('indicatorId', (ctx, ids) => ctx.query(
  `select ${selectOf(EffectivenessItem, 'EffectivenessItem', 't')} from effectiveness_item t where t.indicator_id = any($1) order by t.indicator_id, t.position`, [ids]));
export const applicabilityByIndicatorId = groupedByKey('indicatorId', (ctx, ids) => ctx.query(
  `select ${selectOf(IndicatorApplicability, 'IndicatorApplicability', 'a')} from indicator_applicability a where a.indicator_id = any($1) order by a.indicator_id, a.position`, [ids]));

export const findingById = byKey('id', (ctx, ids) => ctx.query(`select ${FINDING} from monitoring_finding f where f.id = any($1)`, [ids]));
/** In the order of the report; `place` is padded because keys of a page are compared as text. */
export const findingList = (filter?: FindingFilter | null): List => ({
  select: FINDING, from: 'monitoring_finding f', where: new Where().andIf('f.kind = ?', filter?.kind).andIf('f.principle = ?', filter?.principle), order: [`lpad(f.place::text, 6, '0')`, 'f.code'],
});

export const workshopById = byKey('id', (ctx, ids) => ctx.query(`${WORKSHOP} where w.id = any($1)`, [ids]));
export const workshopsByExerciseId = groupedByKey('exerciseId', (ctx, ids) => ctx.query(`${WORKSHOP} where w.exercise_id = any($1) order by w.code`, [ids]));
export const groupsByWorkshopId = groupedByKey('workshopId', (ctx, ids) => ctx.query(
  `select ${selectOf(WorkshopGroup, 'WorkshopGroup', 'g')} from monitoring_workshop_group g where g.workshop_id = any($1) order by g.workshop_id, g.position`, [ids]));

export const principleById = byKey('id', (ctx, ids) => ctx.query(`${PRINCIPLE} where p.id = any($1)`, [ids]));
export const allPrinciples = groupedByKey('visibility', (ctx) => ctx.query(`${PRINCIPLE} order by p.principle collate "C", p.code`, []));
