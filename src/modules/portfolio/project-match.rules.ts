import { Exact } from '../../kernel/exact';
import type { FigureRule } from '../../kernel/figure';
import { daysFrom, firstDay, lastDay } from '../../kernel/partial-date';
import { wordsOf } from '../../kernel/search';
import type { MatchReasonKind, MatchVerdict } from './project-match.type';

/** What can be held against a project: its ids elsewhere, its titles in any language, its time as agreed, its parties. Unknown is null or empty. */
export interface MatchSide {
  readonly externalIds: readonly { readonly scheme: string; readonly value: string }[];
  readonly titles: readonly string[];
  readonly start: string | null;
  readonly end: string | null;
  readonly countries: readonly string[];
  readonly organizations: readonly string[];
}

/** One thing that was held against another; `similarity` is null for an id, which is equal or no reason at all. */
export interface Compared { readonly kind: MatchReasonKind; readonly given: string; readonly found: string; readonly shared: readonly string[]; readonly similarity: Exact | null; readonly weight: Exact | null }
export interface Match { readonly verdict: MatchVerdict; readonly score: Exact | null; readonly reasons: readonly Compared[] }

const HALF = Exact.of('0.5');
const WEIGHTS = { TITLE: HALF, PARTIES: Exact.of('0.3'), DATES: Exact.of('0.2') };

export const PROJECT_MATCH_RULE: FigureRule = {
  code: 'project-match', version: '1',
  text: 'SAME: an id in the same scheme is equal, or the code or id is that of the record, of today or of before a merge; nothing else makes two records the same. '
    + 'SIMILAR: the titles are alike by half or more, and so is the score. The score is the mean of title (weight 0.5), parties (0.3) and dates (0.2) over what both sides tell; what one does not tell is left out and is no difference. '
    + 'Titles: twice the words in common over the words of both, in the language in which they are most alike, without accents, case and the function words of Spanish, English and Portuguese. '
    + 'Parties: twice those in common over those of both; countries where both name countries, organizations where both name organizations. '
    + 'Dates: twice the days in common over the days of both periods; where an end is not known, whether the starts may be one day.',
};

const FUNCTION_WORDS = new Set((
  'a al con de del e el en entre la las lo los o para por que se su sus un una y '
  + 'and at by for from in into of on or the to with '
  + 'ao aos as com da das do dos em na nas no nos os pela pelo um uma'
).split(' '));

/** The words by which a title is told from another; a title of function words alone keeps them. */
export function titleWords(title: string): string[] {
  const words = wordsOf(title);
  const telling = words.filter((word) => !FUNCTION_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

/** The fewest words that a title has in common with one of so many words that it is alike by half. */
export const fewestShared = (words: number): number => Math.ceil(words / 3);

/** Holds a description against a record. Both ways round the answer is the same, but for what is called given and found. */
export function matchOf(given: MatchSide, found: MatchSide, codes: readonly Compared[] = []): Match {
  const ids = [...codes, ...sameIds(given, found)];
  const aspects = [titlesOf(given, found), partiesOf(given, found), datesOf(given, found)].filter((each): each is Compared => each !== null);
  const score = scoreOf(aspects);
  const title = aspects.find(({ kind }) => kind === 'TITLE');
  const isSimilar = title !== undefined && isHalf(title.similarity!) && isHalf(score!);
  return { verdict: ids.length > 0 ? 'SAME' : isSimilar ? 'SIMILAR' : 'NONE', score, reasons: [...ids, ...aspects] };
}

/** The mean by weight over what was compared; null where nothing was. */
function scoreOf(aspects: readonly Compared[]): Exact | null {
  if (aspects.length === 0) return null;
  return Exact.sum(aspects.map(({ similarity, weight }) => similarity!.times(weight!))).over(Exact.sum(aspects.map(({ weight }) => weight!)));
}

const isHalf = (share: Exact): boolean => !HALF.isAbove(share);

const sameIds = (given: MatchSide, found: MatchSide): Compared[] => given.externalIds
  .filter(({ scheme, value }) => found.externalIds.some((each) => each.scheme === scheme && each.value === value))
  .map(({ scheme, value }) => ({ kind: 'EXTERNAL_ID', given: `${scheme} ${value}`, found: `${scheme} ${value}`, shared: [], similarity: null, weight: null }));

function titlesOf(given: MatchSide, found: MatchSide): Compared | null {
  const pairs = given.titles.flatMap((one) => found.titles.map((other) => ({ given: one, found: other, ...alike(titleWords(one), titleWords(other)) })));
  const best = pairs.reduce<(typeof pairs)[number] | null>((so, each) => (!so || each.similarity.isAbove(so.similarity) ? each : so), null);
  return best && { kind: 'TITLE', weight: WEIGHTS.TITLE, ...best };
}

function partiesOf(given: MatchSide, found: MatchSide): Compared | null {
  const kinds = (['countries', 'organizations'] as const).filter((kind) => given[kind].length > 0 && found[kind].length > 0);
  if (kinds.length === 0) return null;
  const [ours, theirs] = [given, found].map((side) => [...new Set(kinds.flatMap((kind) => side[kind]))]) as [string[], string[]];
  return { kind: 'PARTIES', given: ours.join(', '), found: theirs.join(', '), weight: WEIGHTS.PARTIES, ...alike(ours, theirs) };
}

/** Twice what two sets have in common over the sizes of both. */
function alike(one: readonly string[], other: readonly string[]): { shared: string[]; similarity: Exact } {
  const shared = one.filter((each) => other.includes(each));
  return { shared, similarity: Exact.ratio(2 * shared.length, one.length + other.length) };
}

function datesOf(given: MatchSide, found: MatchSide): Compared | null {
  if (!given.start || !found.start) return null;
  const [one, other] = given.end && found.end ? [period(given.start, given.end), period(found.start, found.end)] : [period(given.start, given.start), period(found.start, found.start)];
  const common = Math.max(0, daysOf({ from: one.from > other.from ? one.from : other.from, to: one.to < other.to ? one.to : other.to }));
  const similarity = given.end && found.end ? Exact.ratio(2 * common, daysOf(one) + daysOf(other)) : Exact.ratio(common > 0 ? 1 : 0);
  return { kind: 'DATES', given: shown(given), found: shown(found), shared: [], weight: WEIGHTS.DATES, similarity };
}

interface Period { readonly from: string; readonly to: string }
const period = (start: string, end: string): Period => ({ from: firstDay(start), to: lastDay(end) });
const daysOf = ({ from, to }: Period): number => daysFrom(from, to) + 1;
const shown = ({ start, end }: MatchSide): string => `${start}/${end ?? ''}`;
