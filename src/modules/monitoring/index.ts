import type { ModuleDefinition } from '../../kernel/module';
import { recordFields } from '../../kernel/record';
import { EffectivenessIndicator, EffectivenessItem, IndicatorApplicability, INDICATOR_FIELDS } from './effectiveness-indicator.entity';
import { indicatorRecords } from './effectiveness-indicator.package';
import { EffectivenessIndicatorResolver, EffectivenessItemResolver, IndicatorApplicabilityResolver } from './effectiveness-indicator.resolver';
import { EXERCISE_FIELDS, ExerciseActor, ExerciseFact, ExerciseParticipation, MonitoringExercise, SeriesNote } from './exercise.entity';
import { exerciseFactRecords, exerciseRecords, findingRecords, principleRecords, workshopRecords } from './exercise.package';
import {
  CountryMonitoringResolver, ExerciseActorResolver, ExerciseFactResolver, ExerciseParticipationResolver, FindingResolver, PrincipleResolver, SeriesNoteResolver, WorkshopGroupResolver, WorkshopResolver,
} from './exercise-parts.resolver';
import { ExerciseQueries, ExerciseResolver } from './exercise.resolver';
import { Finding } from './finding.entity';
import { monitoringInvariants } from './monitoring.invariants';
import { references } from './monitoring.reference';
import { EffectivenessPrinciple } from './principle.entity';
import { ASSIGNED_FIELDS, FollowUpAction, FollowUpEvidence, Recommendation, RecommendationSubPoint } from './recommendation.entity';
import { followUpRecords, recommendationRecords } from './recommendation.package';
import { FollowUpActionResolver, FollowUpEvidenceResolver, RecommendationResolver, RecommendationSubPointResolver } from './recommendation.resolver';
import { SourceStub } from './source.stub';
import { countAnswers } from './survey.entries';
import { DialogueRating, RATING_FIELDS, SurveyAnswer, SurveyGroupResult, SurveyOption, SurveyQuestion, SurveyResponse } from './survey.entity';
import { questionRecords, ratingRecords, responseRecords } from './survey.package';
import {
  BodyRatingsResolver, DialogueRatingResolver, ExerciseSurveyResolver, GroupSpreadResolver, IndicatorSurveyResolver, SurveyOptionResolver, SurveyQuestionResolver,
} from './survey.resolver';
import { Workshop, WorkshopGroup } from './workshop.entity';

/** An owner that is hidden is as good as none. */
const OWNER = { links: { owner: ['Organization', 'ownerId'] as [string, string] } };

export const monitoring: ModuleDefinition = {
  name: 'monitoring',
  resolvers: [
    ExerciseQueries, ExerciseResolver, recordFields(MonitoringExercise, SourceStub, EXERCISE_FIELDS, { links: { presentedTo: ['Body', 'presentedToId'] } }),
    ExerciseParticipationResolver, ExerciseActorResolver, SeriesNoteResolver, CountryMonitoringResolver,
    ExerciseFactResolver, recordFields(ExerciseFact, SourceStub, []), FindingResolver, recordFields(Finding, SourceStub, ['principle']),
    WorkshopResolver, WorkshopGroupResolver, recordFields(Workshop, SourceStub, ['heldOn', 'place', 'event'], { links: { event: ['Event', 'eventId'] } }),
    PrincipleResolver, recordFields(EffectivenessPrinciple, SourceStub, []),
    EffectivenessIndicatorResolver, EffectivenessItemResolver, IndicatorApplicabilityResolver, recordFields(EffectivenessIndicator, SourceStub, INDICATOR_FIELDS),
    RecommendationResolver, RecommendationSubPointResolver, recordFields(Recommendation, SourceStub, ASSIGNED_FIELDS, OWNER),
    FollowUpActionResolver, FollowUpEvidenceResolver, recordFields(FollowUpAction, SourceStub, [...ASSIGNED_FIELDS, 'doneOn'], OWNER),
    SurveyQuestionResolver, SurveyOptionResolver, GroupSpreadResolver, IndicatorSurveyResolver, ExerciseSurveyResolver, recordFields(SurveyQuestion, SourceStub, ['number', 'indicator']),
    DialogueRatingResolver, BodyRatingsResolver, recordFields(DialogueRating, SourceStub, RATING_FIELDS, { links: { body: ['Body', 'bodyId'] } }),
  ],
  owns: references,
  stubs: { Source: 'id', Country: 'iso3', Organization: 'id', Document: 'id', Body: 'id', Event: 'id' },
  records: [principleRecords, exerciseRecords, exerciseFactRecords, indicatorRecords, findingRecords, workshopRecords, recommendationRecords, followUpRecords, questionRecords, responseRecords, ratingRecords],
  invariants: monitoringInvariants,
  entities: [
    EffectivenessPrinciple, MonitoringExercise, ExerciseParticipation, ExerciseActor, SeriesNote, ExerciseFact, EffectivenessIndicator, EffectivenessItem, IndicatorApplicability,
    Finding, Workshop, WorkshopGroup, Recommendation, RecommendationSubPoint, FollowUpAction, FollowUpEvidence,
    SurveyQuestion, SurveyOption, SurveyResponse, SurveyAnswer, SurveyGroupResult, DialogueRating,
  ],
  afterLoad: countAnswers,
};
