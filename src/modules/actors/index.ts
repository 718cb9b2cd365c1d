import type { ModuleDefinition } from '../../kernel/module';
import { Country } from './country.entity';
import { countryRecords } from './country.package';
import { countryReference } from './country.reference';
import { CountryResolver } from './country.resolver';
import { Grouping, GroupingMember } from './grouping.entity';
import { groupingRecords } from './grouping.package';
import { groupingReference } from './grouping.reference';
import { CountryGroupingsResolver, GroupingRecordFields, GroupingResolver } from './grouping.resolver';
import { Organization } from './organization.entity';
import { OrganizationAlias, OrganizationExternalId } from './organization-parts.entity';
import { organizationRecords } from './organization.package';
import { organizationReference } from './organization.reference';
import { CountryOrganizationsResolver, OrganizationQueries, OrganizationRecordFields, OrganizationResolver } from './organization.resolver';
import { refillOrganizationSearch } from './organization-search';
import { OrganizationSearchResolver } from './organization-search.resolver';
import { Subdivision } from './subdivision.entity';
import { subdivisionRecords } from './subdivision.package';
import { subdivisionReference } from './subdivision.reference';
import { CountrySubdivisionsResolver, SubdivisionResolver } from './subdivision.resolver';

export const actors: ModuleDefinition = {
  name: 'actors',
  resolvers: [
    CountryResolver, SubdivisionResolver, CountrySubdivisionsResolver, GroupingResolver, GroupingRecordFields, CountryGroupingsResolver,
    OrganizationQueries, OrganizationResolver, OrganizationRecordFields, CountryOrganizationsResolver, OrganizationSearchResolver,
  ],
  owns: { Country: countryReference, Subdivision: subdivisionReference, Grouping: groupingReference, Organization: organizationReference },
  stubs: { Source: 'id' },
  records: [countryRecords, subdivisionRecords, groupingRecords, organizationRecords],
  invariants: [],
  entities: [Country, Subdivision, Grouping, GroupingMember, Organization, OrganizationAlias, OrganizationExternalId],
  afterLoad: refillOrganizationSearch,
};
