import { Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { Column } from 'typeorm';
import type { RecordLink } from '../../kernel/package';
import { stubOrNull, type Row } from '../../kernel/stub';
import { CountryStub } from './country.stub';
import { GroupingStub } from './grouping.stub';
import { OrganizationStub } from './organization.stub';

/** Columns of every part that names a party. */
export abstract class PartyColumns {
  @Column('text')
  country: string | null;

  @Column('text')
  organizationId: string | null;

  @Column('text')
  groupingId: string | null;

  @Column('text')
  name: string | null;
}

export const PARTY_COLUMNS = 'p.country, p.organization_id as "organizationId", p.grouping_id as "groupingId", p.name';

@ObjectType('NamedParty', { simpleResolvers: true, description: 'A party as its source names it: a country, an organization, a grouping, or only a printed name. A grouping is not its members.' })
export class NamedParty {
  @Field(() => String, { nullable: true, description: 'The name as printed, where it adds to the link or stands alone.' })
  name: string | null;
}

@Resolver(() => NamedParty)
export class NamedPartyResolver {
  @FieldResolver(() => CountryStub, { nullable: true, description: 'The country, where the source names one.' })
  country(@Root() row: Row): Row | null {
    return stubOrNull('Country', 'iso3', row.country);
  }

  @FieldResolver(() => OrganizationStub, { nullable: true, description: 'The organization, where it is one of the register.' })
  organization(@Root() row: Row): Row | null {
    return stubOrNull('Organization', 'id', row.organizationId);
  }

  @FieldResolver(() => GroupingStub, { nullable: true, description: 'The grouping, where the source names a group of countries; its members are not named thereby.' })
  grouping(@Root() row: Row): Row | null {
    return stubOrNull('Grouping', 'id', row.groupingId);
  }
}

/** Links of a part that names a party. */
export const partyLinks: { [field: string]: RecordLink } = {
  country: { type: 'Country', property: 'country', stores: 'code' },
  organization: { type: 'Organization', property: 'organizationId' },
  grouping: { type: 'Grouping', property: 'groupingId' },
};

/** JSON Schema of such a part, for a data package. */
export const partyProperties = {
  country: { type: ['string', 'null'], pattern: '^[A-Z]{3}$', description: 'ISO3 code.' },
  organization: { type: ['string', 'null'], description: 'Code of an organization.' },
  grouping: { type: ['string', 'null'], description: 'Code of a grouping; it is not its members.' },
  name: { type: ['string', 'null'], minLength: 1, maxLength: 300, description: 'The name as printed.' },
};
