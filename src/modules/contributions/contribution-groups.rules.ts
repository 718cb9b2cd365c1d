import { Exact } from '../../kernel/exact';
import { sharesOf } from '../../kernel/shares';
import type { Row } from '../../kernel/stub';
import { ContributionCategory } from './contribution.words';
import type { ContributionDimension } from './contribution-totals.words';
import type { Counted, Item, LeftOut } from './counted-once.rules';
import type { ProjectFact, RoleFact, TagFact } from './readers.port';

/** What is known of the projects of the lines, as far as the dimension needs it. */
export interface GroupFacts { readonly projects: ReadonlyMap<string, ProjectFact>; readonly tags: readonly TagFact[]; readonly roles: readonly RoleFact[]; readonly vocabulary: string | null }
interface Place { readonly key: string; readonly share: Exact }

const whole = (key: string | null | undefined): Place[] => [{ key: key ?? 'NOT_REPORTED', share: Exact.ONE }];

const PLACES: { [dimension in ContributionDimension]: (line: Row, facts: GroupFacts) => Place[] } = {
  SECTOR: (line, facts) => sectorsOf(facts.tags.filter((tag) => tag.ownerId === line.projectId && tag.vocabulary === facts.vocabulary)),
  CATEGORY: (line) => whole(line.category),
  CONTRIBUTOR: (line) => whole(line.contributorCountry),
  RECIPIENT: (line, facts) => recipientsOf(line, facts.roles),
  YEAR: (line) => whole(line.valueDate?.slice(0, 4)),
  STATUS: (line, facts) => whole(facts.projects.get(line.projectId)?.status),
  PROJECT: (line, facts) => whole(facts.projects.get(line.projectId)?.code),
};

/** Groups in the order of their keys. A line of a project with shares of sectors is in each by its share. */
export function groupsOf(counted: Counted, dimension: ContributionDimension, facts: GroupFacts): { key: string; counted: Counted }[] {
  const groups = new Map<string, { items: Item[]; leftOut: { line: Row; reason: LeftOut }[] }>(dimension === 'CATEGORY' ? Object.keys(ContributionCategory).map((key) => [key, { items: [], leftOut: [] }]) : []);
  const groupOf = (key: string) => groups.get(key) ?? groups.set(key, { items: [], leftOut: [] }).get(key)!;
  for (const item of counted.items) for (const { key, share } of PLACES[dimension](item.line, facts)) groupOf(key).items.push({ ...item, share: item.share.times(share) });
  for (const out of counted.leftOut) for (const { key } of PLACES[dimension](out.line, facts)) groupOf(key).leftOut.push(out);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, group]) => ({ key, counted: group }));
}

function sectorsOf(tags: readonly TagFact[]): Place[] {
  if (tags.length === 0) return whole(null);
  return sharesOf(tags.map(({ code, percentage }) => ({ key: code, percentage }))) ?? whole('NOT_SPLIT');
}

/** The country that a line is meant for, else each that receives in its project. */
export function recipientsOf(line: Row, roles: readonly RoleFact[]): Place[] {
  if (line.receiverCountry) return whole(line.receiverCountry);
  const receiving = roles.filter((role) => role.projectId === line.projectId && (role.role === 'RECIPIENT' || role.role === 'BOTH') && role.country);
  const countries = [...new Set(receiving.map((role) => role.country!))];
  return countries.length ? countries.map((key) => ({ key, share: Exact.ONE })) : whole(null);
}
