import { FieldResolver, Resolver, Root, type ClassType } from 'type-graphql';
import { stubOrNull, type Row } from '../../kernel/stub';
import { CountryStub } from './country.stub';
import { DocumentStub } from './document.stub';
import { OrganizationStub } from './organization.stub';

/** The edges that every kind of claim has: who says so, and the document in which it is written. */
export function claimFields(Type: ClassType<object>): Function {
  @Resolver(() => Type)
  class ClaimFieldsResolver {
    @FieldResolver(() => CountryStub, { nullable: true, description: 'The country that says so.' })
    asserterCountry(@Root() row: Row): Row | null {
      return stubOrNull('Country', 'iso3', row.asserterCountry);
    }

    @FieldResolver(() => OrganizationStub, { nullable: true, description: 'The organization that says so, beside its country where it speaks for it.' })
    asserterOrganization(@Root() row: Row): Row | null {
      return stubOrNull('Organization', 'id', row.asserterOrganizationId);
    }

    @FieldResolver(() => DocumentStub, { nullable: true, description: 'The document in which it is written.' })
    document(@Root() row: Row): Row | null {
      return stubOrNull('Document', 'id', row.documentId);
    }
  }
  return ClaimFieldsResolver;
}
