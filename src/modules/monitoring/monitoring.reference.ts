import type DataLoader from 'dataloader';
import type { Ctx, Reference } from '../../kernel/context';
import type { Row } from '../../kernel/stub';
import { exerciseByCode, exerciseById, factById, findingById, indicatorById, principleById, workshopById } from './exercises.loaders';
import { hearingById, obligationById, parliamentaryQuestionById } from './oversight.loaders';
import { consultationById, subnationalPlanById, trainingById } from './participation.loaders';
import { actionById, recommendationById } from './recommendations.loaders';
import { questionById, ratingById } from './surveys.loaders';

const byId = (prefix: string, load: (ctx: Ctx) => DataLoader<string, Row | null>): Reference => ({ prefix, keys: ['id'], hideable: true, load: (ctx, ref) => load(ctx).load(ref.id) });

/** How others load this module's records by key; an exercise by its code too, so that partners can join on it. */
export const references = {
  EffectivenessPrinciple: byId('pcp', principleById),
  MonitoringExercise: { ...byId('exc', exerciseById), keys: ['id', 'code'], load: (ctx: Ctx, ref: Row) => (ref.id ? exerciseById(ctx).load(ref.id) : exerciseByCode(ctx).load(ref.code)) },
  ExerciseFact: byId('exf', factById),
  EffectivenessIndicator: byId('efi', indicatorById),
  Finding: byId('fng', findingById),
  Workshop: byId('wks', workshopById),
  Recommendation: byId('rcm', recommendationById),
  FollowUpAction: byId('fua', actionById),
  SurveyQuestion: byId('sqn', questionById),
  DialogueRating: byId('dlg', ratingById),
  ReportingObligation: byId('obl', obligationById),
  ParliamentaryQuestion: byId('pqn', parliamentaryQuestionById),
  ParliamentaryHearing: byId('hrg', hearingById),
  Consultation: byId('cns', consultationById),
  TrainingProgram: byId('trp', trainingById),
  SubnationalPlan: byId('sbp', subnationalPlanById),
};
