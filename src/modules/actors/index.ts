import type { ModuleDefinition } from '../../kernel/module';
import { actorInvariants } from './actors.invariants';
import { Body } from './body.entity';
import { BodyAgreement, BodyMandate, BodyMember, BodySession } from './body-parts.entity';
import { ActionLineResolver, BodyMandateResolver, BodyMemberResolver, CountryMandatesResolver } from './body-parts.resolver';
import { BodyAgreementResolver, BodySessionResolver } from './body-session.resolver';
import { bodyRecords } from './body.package';
import { bodyReference } from './body.reference';
import { BodyQueries, BodyRecordFields, BodyResolver } from './body.resolver';
import { Country } from './country.entity';
import { CountryEvidence } from './country-evidence.entity';
import { countryEvidenceRecords } from './country-evidence.package';
import { countryEvidenceReference } from './country-evidence.reference';
import { CountryEvidenceRecordFields, CountryEvidenceResolver, CountryEvidencesResolver } from './country-evidence.resolver';
import { countryRecords } from './country.package';
import { countryReference } from './country.reference';
import { CountryResolver } from './country.resolver';
import { FocalPoint } from './focal-point.entity';
import { focalPointRecords } from './focal-point.package';
import { focalPointReference } from './focal-point.reference';
import { FocalPointRecordFields, FocalPointResolver } from './focal-point.resolver';
import { Fund } from './fund.entity';
import { fundRecords } from './fund.package';
import { fundReference } from './fund.reference';
import { FundRecordFields, FundResolver } from './fund.resolver';
import { Grouping, GroupingMember } from './grouping.entity';
import { groupingRecords } from './grouping.package';
import { groupingReference } from './grouping.reference';
import { CountryGroupingsResolver, GroupingRecordFields, GroupingResolver } from './grouping.resolver';
import { InformationSystem } from './information-system.entity';
import { informationSystemRecords } from './information-system.package';
import { informationSystemReference } from './information-system.reference';
import { InformationSystemRecordFields, InformationSystemResolver } from './information-system.resolver';
import { LegalInstrument, LegalVersion } from './legal-instrument.entity';
import { legalInstrumentRecords } from './legal-instrument.package';
import { legalInstrumentReference } from './legal-instrument.reference';
import { LegalInstrumentRecordFields, LegalInstrumentResolver, LegalVersionResolver } from './legal-instrument.resolver';
import { Organization } from './organization.entity';
import { OrganizationAlias, OrganizationExternalId } from './organization-parts.entity';
import { organizationRecords } from './organization.package';
import { organizationReference } from './organization.reference';
import { CountryOrganizationsResolver, OrganizationQueries, OrganizationRecordFields, OrganizationResolver } from './organization.resolver';
import { refillOrganizationSearch } from './organization-search';
import { OrganizationNamesResolver } from './organization-names.resolver';
import { OrganizationSearchResolver } from './organization-search.resolver';
import { Subdivision } from './subdivision.entity';
import { subdivisionRecords } from './subdivision.package';
import { subdivisionReference } from './subdivision.reference';
import { CountrySubdivisionsResolver, SubdivisionResolver } from './subdivision.resolver';
import { ViewerResolver } from './viewer.resolver';

export { partyNames } from './party-names.facts';
export { organizationNames } from './organization-names.facts';
export { organizationFacts } from './organization.facts';

export const actors: ModuleDefinition = {
  name: 'actors',
  resolvers: [
    CountryResolver, CountryEvidenceResolver, CountryEvidencesResolver, CountryEvidenceRecordFields, SubdivisionResolver, CountrySubdivisionsResolver, GroupingResolver, GroupingRecordFields, CountryGroupingsResolver,
    OrganizationQueries, OrganizationResolver, OrganizationRecordFields, CountryOrganizationsResolver, OrganizationSearchResolver, OrganizationNamesResolver,
    BodyQueries, BodyResolver, BodyRecordFields, BodyMemberResolver, BodySessionResolver, BodyAgreementResolver, BodyMandateResolver, ActionLineResolver, CountryMandatesResolver,
    LegalInstrumentResolver, LegalVersionResolver, LegalInstrumentRecordFields, InformationSystemResolver, InformationSystemRecordFields,
    FundResolver, FundRecordFields, FocalPointResolver, FocalPointRecordFields, ViewerResolver,
  ],
  owns: {
    Country: countryReference, CountryEvidence: countryEvidenceReference, Subdivision: subdivisionReference, Grouping: groupingReference, Organization: organizationReference, Body: bodyReference,
    LegalInstrument: legalInstrumentReference, InformationSystem: informationSystemReference, Fund: fundReference, FocalPoint: focalPointReference,
  },
  stubs: { Source: 'id', Region: 'id' },
  records: [
    countryRecords, countryEvidenceRecords, subdivisionRecords, groupingRecords, organizationRecords, bodyRecords,
    legalInstrumentRecords, informationSystemRecords, fundRecords, focalPointRecords,
  ],
  invariants: actorInvariants,
  entities: [
    Country, CountryEvidence, Subdivision, Grouping, GroupingMember, Organization, OrganizationAlias, OrganizationExternalId, Body, BodyMember, BodySession, BodyAgreement, BodyMandate,
    LegalInstrument, LegalVersion, InformationSystem, Fund, FocalPoint,
  ],
  afterLoad: (query, _catalog, changed) => refillOrganizationSearch(query, changed ? changed.get('Organization') ?? [] : null),
};
