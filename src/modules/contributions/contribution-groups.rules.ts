import { Exact } from '../../kernel/exact';
import { shareOf, sharesOf } from '../../kernel/shares';
import type { Row } from '../../kernel/stub';
import { ContributionCategory } from './contribution.words';
import type { ContributionDimension, RecipientCounting } from './contribution-totals.words';
import type { Counted, Item, LeftOut } from './counted-once.rules';
import type { LineRecipient } from './line-recipient.entity';
import type { ProjectFact, RoleFact, TagFact } from './readers.port';

type ById<T> = ReadonlyMap<string, T>;
/** Who receives: roles by project, and recorded splits by line. */
export interface RecipientFacts { readonly roles: ById<readonly RoleFact[]>; readonly splits: ById<readonly LineRecipient[]> }
/** What is known of the projects of the lines, as far as the dimension needs it. */
export interface GroupFacts extends RecipientFacts { readonly projects: ById<ProjectFact>; readonly tags: ById<readonly TagFact[]>; readonly vocabulary: string | null; readonly counting: RecipientCounting }
/** A group of a line, and how much of the line is its; null where nobody says. */
interface Place { readonly key: string; readonly share: Exact | null }

const whole = (key: string | null | undefined): Place[] => [{ key: key ?? 'NOT_REPORTED', share: Exact.ONE }];

const PLACES: { [dimension in ContributionDimension]: (line: Row, facts: GroupFacts) => Place[] } = {
  SECTOR: (line, facts) => sectorsOf((facts.tags.get(line.projectId) ?? []).filter((tag) => tag.vocabulary === facts.vocabulary)),
  CATEGORY: (line) => whole(line.category),
  CONTRIBUTOR: (line) => whole(line.contributorCountry),
  RECIPIENT: (line, facts) => recipientsOf(line, facts, facts.counting),
  YEAR: (line) => whole(line.valueDate?.slice(0, 4)),
  STATUS: (line, facts) => whole(facts.projects.get(line.projectId)?.status),
  PROJECT: (line, facts) => whole(facts.projects.get(line.projectId)?.code),
};

/** Groups in the order of their keys. A line of a project with shares of sectors is in each by its share. */
export function groupsOf(counted: Counted, dimension: ContributionDimension, facts: GroupFacts): { key: string; counted: Counted }[] {
  const groups = new Map<string, { items: Item[]; leftOut: { line: Row; reason: LeftOut }[] }>(dimension === 'CATEGORY' ? Object.keys(ContributionCategory).map((key) => [key, { items: [], leftOut: [] }]) : []);
  const groupOf = (key: string) => groups.get(key) ?? groups.set(key, { items: [], leftOut: [] }).get(key)!;
  for (const item of counted.items) for (const { key, share } of PLACES[dimension](item.line, facts)) groupOf(key).items.push({ ...item, share: item.share && share && item.share.times(share) });
  for (const out of counted.leftOut) for (const { key } of PLACES[dimension](out.line, facts)) groupOf(key).leftOut.push(out);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, group]) => ({ key, counted: group }));
}

function sectorsOf(tags: readonly TagFact[]): Place[] {
  if (tags.length === 0) return whole(null);
  return sharesOf(tags.map(({ code, percentage }) => ({ key: code, percentage }))) ?? whole('NOT_SPLIT');
}

/**
 * The country that a line is meant for, else those of its recorded split, else each that receives in its project. WHOLE is
 * the line for each of them; BY_SHARE the recorded share, which nobody knows of several without a split.
 */
export function recipientsOf(line: Row, { roles, splits }: RecipientFacts, counting: RecipientCounting): Place[] {
  if (line.receiverCountry) return whole(line.receiverCountry);
  const split = splits.get(line.id) ?? [];
  if (split.length) return split.map(({ country, percentage }) => ({ key: country, share: counting === 'WHOLE' ? Exact.ONE : shareOf(percentage) }));
  const receiving = (roles.get(line.projectId) ?? []).filter(({ role }) => role === 'RECIPIENT' || role === 'BOTH');
  const countries = [...new Set(receiving.flatMap(({ country }) => country ?? []))];
  if (countries.length === 0) return whole(null);
  // a grouping is not its members: beside a country it may be several more
  const isOne = countries.length === 1 && receiving.every(({ groupingId }) => groupingId === null);
  return countries.map((key) => ({ key, share: counting === 'WHOLE' || isOne ? Exact.ONE : null }));
}

/** The lines with what reaches one country. */
export function itemsReaching(counted: Counted, iso3: string, facts: RecipientFacts): Counted {
  const shareOfItem = ({ line, share }: Item): Exact | null => {
    const place = recipientsOf(line, facts, 'BY_SHARE').find(({ key }) => key === iso3);
    return share && place?.share ? share.times(place.share) : null;
  };
  return { ...counted, items: counted.items.map((item) => ({ ...item, share: shareOfItem(item) })) };
}
