import { figureOf, type Figure } from '../../kernel/figure';
import { stub } from '../../kernel/stub';
import type { GenderMarkerCheck, GenderMarkerReason, GenderMarkers, GenderMarkerVerdict } from './gender-marker.type';
import type { DisaggregationFact } from './results.port';

/** Marker and data of one project; a project without the marker is not screened. */
export interface GenderFact { id: string; significance: number | null; dataBySex: boolean | null; indicators: DisaggregationFact[] }

const SHARE = { code: 'gender-share', version: '1', text: 'Projects whose gender marker is 1 or 2 over the projects that were screened, 0 included. A project that was not screened is in neither count; the coverage tells how many.' };
const CHECK = {
  code: 'gender-marker-check', version: '1',
  text: 'A marker of 2 without data by sex is inconsistent, one of 1 a warning; 0 claims nothing, and null is not screened. There are data by sex where a source says so or an indicator of the results framework of the project is broken down by sex; there are none where a source says so, or the breakdown of every indicator is known and none is by sex; else it is unverified.',
};
const MARKED: Record<number, GenderMarkerReason> = { 0: 'MARKED_NO_AIM', 1: 'MARKED_SIGNIFICANT', 2: 'MARKED_PRINCIPAL' };

/** Honest markers (DOMAIN.md section 4.3). */
export function genderMarkerCheck(fact: GenderFact, today: string): GenderMarkerCheck {
  const { has, reason } = dataBySex(fact);
  const basis = { significance: fact.significance, indicatorIds: bySex(fact).map((each) => each.indicatorId), rule: CHECK, asOf: today };
  if (fact.significance === null) return { ...basis, verdict: 'NOT_SCREENED', reasons: [] };
  const reasons = [MARKED[Math.min(fact.significance, 2)]!, ...(fact.significance === 0 ? [] : [reason])];
  return { ...basis, verdict: verdictOf(fact.significance, has), reasons };
}

function verdictOf(significance: number, has: boolean | null): GenderMarkerVerdict {
  if (significance === 0 || has) return 'HOLDS';
  if (has === null) return 'UNVERIFIED';
  return significance === 1 ? 'WARNING' : 'INCONSISTENT';
}

const bySex = (fact: GenderFact): DisaggregationFact[] => fact.indicators.filter((each) => each.disaggregation?.includes('SEX'));

/** An indicator that is broken down can be looked at, so it counts against a source that denies it. */
function dataBySex(fact: GenderFact): { has: boolean | null; reason: GenderMarkerReason } {
  if (bySex(fact).length > 0) return { has: true, reason: 'INDICATOR_BY_SEX' };
  if (fact.dataBySex !== null) return { has: fact.dataBySex, reason: fact.dataBySex ? 'SOURCE_TELLS_DATA_BY_SEX' : 'SOURCE_DENIES_DATA_BY_SEX' };
  const allKnown = fact.indicators.length > 0 && fact.indicators.every((each) => each.disaggregation !== null);
  return allKnown ? { has: false, reason: 'NO_INDICATOR_BY_SEX' } : { has: null, reason: 'DATA_BY_SEX_NOT_REPORTED' };
}

/** Marker 1 or 2 over screened. Facts come in the order in which members are shown. */
export function genderShare(facts: GenderFact[], today: string): Figure {
  const screened = facts.filter((fact) => fact.significance !== null);
  const marked = screened.filter((fact) => fact.significance! > 0);
  return figureOf({
    numerator: marked.length, denominator: screened.length, known: screened.length, unknown: facts.length - screened.length,
    rule: SHARE, members: marked.map(({ id }) => stub('Project', { id })), asOf: today,
  });
}

export function genderMarkers(facts: GenderFact[], today: string): GenderMarkers {
  const verdicts = facts.map((fact) => ({ id: fact.id, verdict: genderMarkerCheck(fact, today).verdict }));
  const count = (verdict: GenderMarkerVerdict) => verdicts.filter((each) => each.verdict === verdict).length;
  const figure = (verdict: GenderMarkerVerdict, unknown: number) => figureOf({
    numerator: count(verdict), known: facts.length - unknown, unknown, rule: CHECK, members: verdicts.filter((each) => each.verdict === verdict).map(({ id }) => stub('Project', { id })), asOf: today,
  });
  const open = count('NOT_SCREENED') + count('UNVERIFIED');
  // how many are unverified is itself known
  return { share: genderShare(facts, today), inconsistent: figure('INCONSISTENT', open), warnings: figure('WARNING', open), unverified: figure('UNVERIFIED', count('NOT_SCREENED')) };
}
