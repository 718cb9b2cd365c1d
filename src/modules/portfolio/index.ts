import type { ModuleDefinition } from '../../kernel/module';
import { AggregateKeyResolver, AggregateResolver } from './aggregate.resolver';
import { EventAttendance, ProjectAttendees, PublishedEventAttendance, PublishedProjectAttendance } from './attendance.entity';
import { writePublishedAttendance } from './attendance.entries';
import { AttendanceResolver, CountryAttendanceResolver, EventAttendanceResolver, ProjectAttendanceResolver } from './attendance.resolver';
import { SdgTagResolver, SectorTagResolver } from './code-tag.type';
import { CapabilityEvidenceResolver, CapableInstitutionResolver, CapableInstitutionsResolver } from './capable-institution.resolver';
import { ContributionLineStub } from './contribution-line.stub';
import { Event, EventActor, EventTopic } from './event.entity';
import { eventInvariants } from './event.invariants';
import { eventRecords } from './event.package';
import { eventReference } from './event.reference';
import { EventActorResolver, EventRecordFields, EventResolver, OfferEventsResolver, ProjectEventsResolver } from './event.resolver';
import { BilateralProgramGenderResolver, CountryGenderResolver, GenderMarkerCheckResolver, GenderMarkersResolver, ProjectGenderMarkerResolver } from './gender-marker.resolver';
import { GoodPractice, GoodPracticeEvidence } from './good-practice.entity';
import { goodPracticeRecords } from './good-practice.package';
import { goodPracticeReference } from './good-practice.reference';
import { GoodPracticeEvidenceResolver, GoodPracticeRecordFields, GoodPracticeResolver, OfferGoodPracticesResolver, ProjectGoodPracticesResolver } from './good-practice.resolver';
import { Offer, OfferSdg, OfferSector, OfferTarget } from './offer.entity';
import { offerInvariants } from './offer.invariants';
import { offerRecords } from './offer.package';
import { offerReference } from './offer.reference';
import { CountryOffersResolver, OfferRecordFields, OfferResolver, OrganizationOffersResolver } from './offer.resolver';
import { Participation, ProjectInstitution } from './participation.entity';
import { NamedPartyResolver } from './party.type';
import { ProjectLink, ProjectPolicyMarker, ProjectSdg, ProjectSector, ProjectTerritory } from './project-codes.entity';
import { BilateralProgramProjectsResolver, CommitmentProjectResolver, CountryProjectsResolver, OrganizationProjectsResolver, ResultsFrameworkProjectsResolver, SessionProjectsResolver } from './project-edges.resolver';
import { Project, ProjectExternalId, ProjectStatusChange } from './project.entity';
import { ProjectConnectionResolver, ProjectCountryFacetValueResolver, ProjectFacetValueResolver, ProjectFacetsResolver } from './project-facets.resolver';
import { projectInvariants } from './project.invariants';
import { ProjectMatchResolver } from './project-match.resolver';
import { projectRecords } from './project.package';
import { ParticipationResolver, ProjectInstitutionResolver, ProjectLinkResolver, ProjectPolicyMarkerResolver, ProjectSdgResolver, ProjectSectorResolver, ProjectTerritoryResolver, RoleChangeResolver } from './project-parts.resolver';
import { projectReference } from './project.reference';
import { ProjectRecordFields, ProjectResolver } from './project.resolver';
import { writeProvenOffers } from './proven-offers.entries';
import { Request, RequestAddressee, RequestSdg, RequestSector } from './request.entity';
import { requestRecords } from './request.package';
import { requestReference } from './request.reference';
import { CountryRequestsResolver, RequestRecordFields, RequestResolver, SessionRequestsResolver } from './request.resolver';
import { refillPortfolioSearch } from './search.entries';
import { searchInvariants } from './search.invariants';
import { ProjectLifeCycleResolver } from './project-life-cycle.resolver';
import { EventSearchResolver, ProjectSearchResolver } from './search.resolver';

export { assertedEvents, assertedInPortfolio } from './asserted.facts';
export { attendanceFacts } from './attendance.facts';
export { involvementFacts } from './involvement.facts';
export { measuresPort } from './measures.port';
export { namesPort } from './names.port';
export { partyProjects } from './party-projects.facts';
export { projectFacts } from './project.facts';
export { matchOf, type MatchSide } from './project-match.rules';
export { findMatches } from './project-match.service';
export { publicationFacts } from './publication.facts';
export { resultsPort } from './results.port';
export { requestFacts } from './request.facts';

export { offerFacts, proofsOf, publishedCapabilities, type Capability, type OfferProof } from './offer.facts';

export const portfolio: ModuleDefinition = {
  name: 'portfolio',
  resolvers: [
    ProjectResolver, ProjectRecordFields, ProjectLifeCycleResolver,
    ParticipationResolver, ProjectInstitutionResolver, ProjectSectorResolver, ProjectSdgResolver, ProjectPolicyMarkerResolver, ProjectTerritoryResolver, ProjectLinkResolver, RoleChangeResolver,
    ProjectConnectionResolver, ProjectFacetsResolver, ProjectFacetValueResolver, ProjectCountryFacetValueResolver,
    CountryProjectsResolver, OrganizationProjectsResolver, BilateralProgramProjectsResolver, SessionProjectsResolver, CommitmentProjectResolver, ResultsFrameworkProjectsResolver,
    ProjectGenderMarkerResolver, GenderMarkersResolver, BilateralProgramGenderResolver, CountryGenderResolver, GenderMarkerCheckResolver,
    OfferResolver, OfferRecordFields, RequestResolver, RequestRecordFields, NamedPartyResolver, SectorTagResolver, SdgTagResolver,
    EventResolver, EventRecordFields, EventActorResolver, GoodPracticeResolver, GoodPracticeRecordFields, GoodPracticeEvidenceResolver,
    CountryOffersResolver, OrganizationOffersResolver, CountryRequestsResolver, SessionRequestsResolver, ProjectEventsResolver, ProjectGoodPracticesResolver, OfferEventsResolver, OfferGoodPracticesResolver,
    EventAttendanceResolver, ProjectAttendanceResolver, AttendanceResolver, CountryAttendanceResolver,
    ProjectSearchResolver, EventSearchResolver, AggregateResolver, AggregateKeyResolver,
    ProjectMatchResolver, CapableInstitutionsResolver, CapableInstitutionResolver, CapabilityEvidenceResolver,
  ],
  types: [ContributionLineStub], // a member of figures; no field names it
  owns: {
    Project: projectReference,
    Offer: offerReference,
    Request: requestReference,
    Event: eventReference,
    GoodPractice: goodPracticeReference,
  },
  stubs: {
    Source: 'id', Country: 'iso3', Subdivision: 'id', Grouping: 'id', Organization: 'id',
    Session: 'id', BilateralProgram: 'id', Commitment: 'id', FrameworkIndicator: 'id', ResultsFramework: 'id', ContributionLine: 'id',
  },
  records: [
    projectRecords, offerRecords, requestRecords, eventRecords, goodPracticeRecords,
  ],
  invariants: [
    ...projectInvariants, ...offerInvariants, ...eventInvariants, ...searchInvariants,
  ],
  entities: [
    Project, ProjectStatusChange, ProjectExternalId, Participation, ProjectInstitution,
    ProjectSector, ProjectSdg, ProjectPolicyMarker, ProjectTerritory, ProjectLink,
    Offer, OfferSector, OfferSdg, OfferTarget, Request, RequestSector, RequestSdg, RequestAddressee,
    Event, EventTopic, EventActor, GoodPractice, GoodPracticeEvidence,
    EventAttendance, ProjectAttendees, PublishedEventAttendance, PublishedProjectAttendance,
  ],
  afterLoad: async (query, catalog, changed) => {
    if (!changed || changed.has('Project')) await writeProvenOffers(query);
    if (!changed || changed.has('Event') || changed.has('Project')) await writePublishedAttendance(query);
    await refillPortfolioSearch(query, catalog, changed);
  },
};
