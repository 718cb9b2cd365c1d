import type { AssertedRecord } from '../../kernel/asserted';
import { figureOf, type Figure, type FigureRule } from '../../kernel/figure';
import { groupedBy } from '../../kernel/grouped';
import { firstDay, lastDay } from '../../kernel/partial-date';
import { recordId } from '../../kernel/record-id';
import { stub } from '../../kernel/stub';
import { isCountry } from './party.rules';
import type { WordFacts } from './word.facts';

/** A record that one party or one source alone vouches for; `except` are fields of it of which another party has spoken. */
export interface SingleFact extends AssertedRecord { readonly except: readonly string[] }

const RULE: FigureRule = {
  code: 'single-asserter', version: '1',
  text: 'Projects, programs, events and contributions with one asserter: the party that asserts the record, or, where a curator read it, its only source; and of which no other party has said a word, confirming or disputing, '
    + 'on the record or on the project or program that it is a part of. A word on a field of the record takes out that field alone. An organization is on the side of its country. A word counts from the day on which it was said.',
};

/** Field by which a word on a project or program speaks of its parts. */
const PART_FIELDS: { [type: string]: string } = { ContributionLine: 'contributions', Event: 'events' };

/** ISO3 code of a country, or id of an organization. */
export const partyKey = (party: string): string => (isCountry(party) ? party : recordId('org', party));
export const speakerOf = (word: WordFacts): string => (word.partyCountry ?? word.partyOrganizationId)!;

/** @param sideOf the country of a party key, or the key itself. */
export function singleFacts(records: readonly AssertedRecord[], words: readonly WordFacts[], sideOf: (key: string) => string, today: string): SingleFact[] {
  const said = groupedBy(words.filter(({ on }) => !on || firstDay(on) <= lastDay(today)), ({ recordId: id }) => id);
  const byOthers = (id: string, record: AssertedRecord) => (said.get(id) ?? []).filter((word) => !record.assertedBy || sideOf(speakerOf(word)) !== sideOf(partyKey(record.assertedBy)));
  return records.flatMap((record): SingleFact[] => {
    const own = byOthers(record.id, record);
    const above = record.parentId === record.id ? [] : byOthers(record.parentId, record);
    const isVouchedFor = own.some(({ field }) => field === null) || above.some(({ field }) => field === null || field === PART_FIELDS[record.type]);
    const asserters = record.assertedBy ? 1 : record.sourceIds.length;
    return asserters !== 1 || isVouchedFor ? [] : [{ ...record, except: [...new Set(own.map(({ field }) => field!))].sort() }];
  });
}

export const countOf = (facts: readonly SingleFact[], considered: number, asOf: string): Figure =>
  figureOf({ numerator: facts.length, known: considered, unknown: 0, rule: RULE, members: facts.map(({ type, id }) => stub(type, { id })), asOf });

/** The facts of each source, those with most first. A fact that was read from two counts under both. */
export function bySource(facts: readonly SingleFact[]): { sourceId: string; facts: SingleFact[] }[] {
  const groups = groupedBy(facts.flatMap((fact) => fact.sourceIds.map((sourceId) => ({ sourceId, fact }))), ({ sourceId }) => sourceId);
  return [...groups].map(([sourceId, own]) => ({ sourceId, facts: own.map(({ fact }) => fact) })).sort((a, b) => b.facts.length - a.facts.length || (a.sourceId < b.sourceId ? -1 : 1));
}
