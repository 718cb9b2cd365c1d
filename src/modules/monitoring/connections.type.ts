import { connectionOf } from '../../kernel/page';
import { Consultation } from './consultation.entity';
import { EffectivenessIndicator } from './effectiveness-indicator.entity';
import { MonitoringExercise } from './exercise.entity';
import { Finding } from './finding.entity';
import { ParliamentaryQuestion } from './oversight.entity';
import { FollowUpAction, Recommendation } from './recommendation.entity';
import { SurveyQuestion } from './survey.entity';
import { TrainingProgram } from './training.entity';

export const MonitoringExerciseConnection = connectionOf(MonitoringExercise, 'MonitoringExercise', 'monitoring exercises');
export const EffectivenessIndicatorConnection = connectionOf(EffectivenessIndicator, 'EffectivenessIndicator', 'indicators of effectiveness');
export const FindingConnection = connectionOf(Finding, 'Finding', 'findings');
export const RecommendationConnection = connectionOf(Recommendation, 'Recommendation', 'recommendations');
export const FollowUpActionConnection = connectionOf(FollowUpAction, 'FollowUpAction', 'follow-up actions');
export const SurveyQuestionConnection = connectionOf(SurveyQuestion, 'SurveyQuestion', 'questions of a survey');
export const ParliamentaryQuestionConnection = connectionOf(ParliamentaryQuestion, 'ParliamentaryQuestion', 'questions of a parliament');
export const ConsultationConnection = connectionOf(Consultation, 'Consultation', 'consultations');
export const TrainingProgramConnection = connectionOf(TrainingProgram, 'TrainingProgram', 'training programs');
