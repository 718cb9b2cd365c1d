import type { Row } from '../../kernel/stub';
import { refusal } from '../../kernel/user-error';
import { isCountry } from './party.rules';
import { fieldNaming } from './record-kind.rules';

/** What a party says of a record, or of one field of it. */
export interface Said { verdict: 'CONFIRMED' | 'DISPUTED'; field: string | null; ownValue: string | null; ownCurrency: string | null; note: string | null }

/** Types whose records name their parties, or belong to a record that does; of others whoever sees one may speak. */
const NAMING_PARTIES = ['Project', 'BilateralProgram', 'ContributionLine', 'AlignmentLink', 'AlignmentAssessment', 'Offer', 'Request'];

/** A party speaks of what concerns it. @throws Refused where neither the record nor what it belongs to names the party. */
export function assertConcerned(party: string, type: string, documents: readonly Row[]): void {
  if (NAMING_PARTIES.includes(type) && !documents.some((document) => names(document, party))) throw refusal('NOT_ALLOWED', 'recordId', `a record that names ${party} among its parties`);
}

const names = (value: unknown, party: string): boolean => value === party || (typeof value === 'object' && value !== null && Object.values(value).some((each) => names(each, party)));

/** @throws Refused where a dispute says neither what is right nor what is wrong. */
export function assertTelling({ verdict, ownValue, ownCurrency, note }: Said): void {
  if (verdict === 'DISPUTED' && !ownValue?.trim() && !note?.trim()) throw refusal('REQUIRED', 'ownValue', 'the own value, or a note that says what is disputed');
  if (ownCurrency && !ownValue) throw refusal('REQUIRED', 'ownValue', 'the amount that is in this currency');
}

/** The document of a word; a value that was said before and is not said any more is cleared. */
export function wordDocument(record: { type: string; code: string; citations: Row[] }, party: string, on: string, { verdict, field, ownValue, ownCurrency, note }: Said): Row {
  return {
    [fieldNaming(record.type)!]: record.code, field, verdict, ownValue, ownCurrency, note, on, citations: record.citations,
    partyCountry: isCountry(party) ? party : null, partyOrganization: isCountry(party) ? null : party,
  };
}
