import { recordId } from '../../kernel/record-id';
import { stub, type Row } from '../../kernel/stub';

const ISO3 = /^[A-Z]{3}$/;

/** A party is a country, by its ISO3 code, or else an organization, by its code. */
export const isCountry = (party: string): boolean => ISO3.test(party);

/** The country or the organization that a party is. */
export const partyEdges = (party: string | null): { country: Row | null; organization: Row | null } => ({
  country: party && isCountry(party) ? stub('Country', { iso3: party }) : null,
  organization: party && !isCountry(party) ? stub('Organization', { id: recordId('org', party) }) : null,
});
