import type { ModuleDefinition } from '../../kernel/module';
import { recordFields } from '../../kernel/record';
import { BilateralProgramStub } from './bilateral-program.stub';
import { Consultation, CONSULTATION_FIELDS, ConsultationComment } from './consultation.entity';
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
import { FrameworkFactStub } from './framework-fact.stub';
import { FrameworkIndicatorStub } from './framework-indicator.stub';
import { FrameworkNodeStub } from './framework-node.stub';
import { StrategyGapStub } from './strategy-gap.stub';
import { OBLIGATION_FIELDS, ParliamentaryHearing, ParliamentaryQuestion, QuestionProject, ReportDelivery, ReportingObligation } from './oversight.entity';
import { hearingRecords, obligationRecords, parliamentaryQuestionRecords } from './oversight.package';
import {
  HearingResolver, InstrumentObligationsResolver, ObligationResolver, OversightResolver, ParliamentaryQuestionResolver, ProjectQuestionsResolver, ReportDeliveryResolver,
} from './oversight.resolver';
import { consultationRecords, subnationalPlanRecords, trainingRecords } from './participation.package';
import { ConsultationCommentResolver, ConsultationResolver, ProgramInvolvementResolver, SubdivisionPlansResolver, SubnationalPlanResolver, TrainingResolver, TrainingSessionResolver } from './participation.resolver';
import { EffectivenessPrinciple } from './principle.entity';
import { ASSIGNED_FIELDS, FollowUpAction, FollowUpEvidence, Recommendation, RecommendationSubPoint } from './recommendation.entity';
import { followUpRecords, recommendationRecords } from './recommendation.package';
import { ExerciseFollowUpResolver, FollowUpActionResolver, FollowUpEvidenceResolver, RecommendationResolver, RecommendationSubPointResolver } from './recommendation.resolver';
import { RegisterPartResolver } from './register-part.resolver';
import { SourceStub } from './source.stub';
import { countAnswers } from './survey.entries';
import { DialogueRating, RATING_FIELDS, SurveyAnswer, SurveyGroupResult, SurveyOption, SurveyQuestion, SurveyResponse } from './survey.entity';
import { questionRecords, ratingRecords, responseRecords } from './survey.package';
import {
  BodyRatingsResolver, DialogueRatingResolver, ExerciseSurveyResolver, GroupSpreadResolver, IndicatorSurveyResolver, SurveyOptionResolver, SurveyQuestionResolver,
} from './survey.resolver';
import { SUBNATIONAL_PLAN_FIELDS, SubnationalPlan } from './subnational-plan.entity';
import { TRAINING_FIELDS, TrainingProgram, TrainingSession } from './training.entity';
import { Workshop, WorkshopGroup } from './workshop.entity';

export { involvementPort, type InvolvementReaders } from './involvement.port';
export { registerPort, type RegisterReaders } from './register.port';

/** An owner that is hidden is as good as none. */
const OWNER = { links: { owner: ['Organization', 'ownerId'] as [string, string] } };

/** Edges to records that may be hidden: hidden and missing read the same. */
const LINKS: { [of: string]: { [field: string]: [string, string] } } = {
  obligation: { instrument: ['LegalInstrument', 'instrumentId'], framework: ['ResultsFramework', 'frameworkId'], obliged: ['Organization', 'obligedId'] },
  document: { document: ['Document', 'documentId'] },
  consultation: { framework: ['ResultsFramework', 'frameworkId'], document: ['Document', 'documentId'] },
  training: { organizer: ['Organization', 'organizerId'] },
  plan: { framework: ['ResultsFramework', 'frameworkId'] },
};

export const monitoring: ModuleDefinition = {
  name: 'monitoring',
  resolvers: [
    ExerciseQueries, ExerciseResolver, recordFields(MonitoringExercise, SourceStub, EXERCISE_FIELDS, { links: { presentedTo: ['Body', 'presentedToId'] } }),
    ExerciseParticipationResolver, ExerciseActorResolver, SeriesNoteResolver, CountryMonitoringResolver,
    ExerciseFactResolver, recordFields(ExerciseFact, SourceStub, []), FindingResolver, recordFields(Finding, SourceStub, ['principle']),
    WorkshopResolver, WorkshopGroupResolver, recordFields(Workshop, SourceStub, ['heldOn', 'place', 'event'], { links: { event: ['Event', 'eventId'] } }),
    PrincipleResolver, recordFields(EffectivenessPrinciple, SourceStub, []),
    EffectivenessIndicatorResolver, EffectivenessItemResolver, IndicatorApplicabilityResolver, RegisterPartResolver, recordFields(EffectivenessIndicator, SourceStub, INDICATOR_FIELDS),
    RecommendationResolver, ExerciseFollowUpResolver, RecommendationSubPointResolver, recordFields(Recommendation, SourceStub, ASSIGNED_FIELDS, OWNER),
    FollowUpActionResolver, FollowUpEvidenceResolver, recordFields(FollowUpAction, SourceStub, [...ASSIGNED_FIELDS, 'doneOn'], OWNER),
    SurveyQuestionResolver, SurveyOptionResolver, GroupSpreadResolver, IndicatorSurveyResolver, ExerciseSurveyResolver, recordFields(SurveyQuestion, SourceStub, ['number', 'indicator']),
    DialogueRatingResolver, BodyRatingsResolver, recordFields(DialogueRating, SourceStub, RATING_FIELDS, { links: { body: ['Body', 'bodyId'] } }),
    OversightResolver, ObligationResolver, ReportDeliveryResolver, InstrumentObligationsResolver, recordFields(ReportingObligation, SourceStub, OBLIGATION_FIELDS, { links: LINKS.obligation }),
    ParliamentaryQuestionResolver, ProjectQuestionsResolver, recordFields(ParliamentaryQuestion, SourceStub, ['chamber', 'answer', 'document'], { links: LINKS.document }),
    HearingResolver, recordFields(ParliamentaryHearing, SourceStub, ['chamber', 'heldOn', 'document'], { links: LINKS.document }),
    ConsultationResolver, ConsultationCommentResolver, recordFields(Consultation, SourceStub, CONSULTATION_FIELDS, { links: LINKS.consultation }),
    TrainingResolver, TrainingSessionResolver, recordFields(TrainingProgram, SourceStub, TRAINING_FIELDS, { links: LINKS.training }),
    SubnationalPlanResolver, SubdivisionPlansResolver, ProgramInvolvementResolver, recordFields(SubnationalPlan, SourceStub, SUBNATIONAL_PLAN_FIELDS, { links: LINKS.plan }),
  ],
  types: [BilateralProgramStub, FrameworkFactStub, FrameworkIndicatorStub, FrameworkNodeStub, StrategyGapStub],
  owns: references,
  stubs: {
    Source: 'id', Country: 'iso3', Organization: 'id', Document: 'id', Body: 'id', Event: 'id', LegalInstrument: 'id', ResultsFramework: 'id', ProgressReport: 'id', Project: 'id', Subdivision: 'id',
    BilateralProgram: 'id', FrameworkFact: 'id', FrameworkIndicator: 'id', FrameworkNode: 'id', StrategyGap: 'id',
  },
  records: [
    principleRecords, exerciseRecords, exerciseFactRecords, indicatorRecords, findingRecords, workshopRecords, recommendationRecords, followUpRecords, questionRecords, responseRecords, ratingRecords,
    obligationRecords, parliamentaryQuestionRecords, hearingRecords, consultationRecords, trainingRecords, subnationalPlanRecords,
  ],
  invariants: monitoringInvariants,
  entities: [
    EffectivenessPrinciple, MonitoringExercise, ExerciseParticipation, ExerciseActor, SeriesNote, ExerciseFact, EffectivenessIndicator, EffectivenessItem, IndicatorApplicability,
    Finding, Workshop, WorkshopGroup, Recommendation, RecommendationSubPoint, FollowUpAction, FollowUpEvidence,
    SurveyQuestion, SurveyOption, SurveyResponse, SurveyAnswer, SurveyGroupResult, DialogueRating,
    ReportingObligation, ReportDelivery, ParliamentaryQuestion, QuestionProject, ParliamentaryHearing, Consultation, ConsultationComment, TrainingProgram, TrainingSession, SubnationalPlan,
  ],
  afterLoad: async (query, _catalog, changed) => { if (!changed || changed.has('SurveyQuestion') || changed.has('SurveyResponse')) await countAnswers(query); },
};
