import type { Ctx } from '../../kernel/context';
import { badInput } from '../../kernel/errors';
import { groupedBy } from '../../kernel/grouped';
import type { Frame } from './contribution-figures.rules';
import { groupsOf, type GroupFacts, type RecipientFacts } from './contribution-groups.rules';
import type { LineGroup } from './contribution-sums.loaders';
import { projectIdsOf, recipientFacts } from './contribution-totals.service';
import { perspectiveOf, totalsLater, totalsOf, type ContributionGroup, type ContributionTotals } from './contribution-totals.type';
import type { ContributionDimension, ContributionPerspective, RecipientCounting } from './contribution-totals.words';
import type { Counted } from './counted-once.rules';
import { contributionPort } from './readers.port';

export interface GroupWish { dimension: ContributionDimension; vocabulary: string | null; counting: RecipientCounting }

/** The column of lines that tells a dimension, where one does: a recipient is told line by line. */
const COLUMN: { [dimension in ContributionDimension]: LineGroup | null } = {
  CATEGORY: 'category', CONTRIBUTOR: 'contributorCountry', YEAR: 'year', SECTOR: 'projectId', STATUS: 'projectId', PROJECT: 'projectId', RECIPIENT: null,
};

/** @throws ApiError BAD_USER_INPUT for sectors without a vocabulary, or a dimension whose shares are taken already. */
export async function groups(ctx: Ctx, totals: ContributionTotals, wish: GroupWish): Promise<ContributionGroup[]> {
  const { dimension, counting } = wish;
  if (dimension === 'SECTOR' && !wish.vocabulary) throw badInput('vocabulary', 'the vocabulary of the sectors, such as DAC or SEGIB', wish.vocabulary);
  if (totals.shared.includes(dimension)) throw badInput('dimension', 'another dimension than one whose shares these totals hold already', dimension);
  const column = totals.sumsBy && COLUMN[dimension];
  const counted = column ? await totals.sumsBy!(column, false) : await totals.lines();
  const facts = await groupFacts(ctx, counted, wish);
  const inner = innerOf(totals, dimension, counting);
  const finer = column ? finerReads(totals, column, (all) => new Map(groupsOf(all, dimension, facts).map((group) => [group.key, group.counted]))) : null;
  return groupsOf(counted, dimension, facts).map(({ key, counted: mine }) => ({ key, totals: finer ? groupTotals(key, mine, finer, inner) : totalsOf(mine, inner.frame, inner.perspective, inner.shared) }));
}

interface Inner { frame: Frame; perspective: ContributionPerspective; shared: readonly string[] }

function innerOf({ frame, perspective, shared }: ContributionTotals, dimension: ContributionDimension, counting: RecipientCounting): Inner {
  const byShare = dimension === 'RECIPIENT' && counting === 'BY_SHARE';
  return { frame: { ...frame, byShare: frame.byShare || byShare }, perspective: dimension === 'RECIPIENT' ? perspectiveOf(counting) : perspective, shared: byShare ? [...shared, dimension] : shared };
}

type Groups = ReadonlyMap<string, Counted>;
/** Groups of sums by value date, and line by line: read when a figure asks for them, once for all groups. */
interface Finer { dated: () => Promise<Groups>; lines: () => Promise<Groups> }

function finerReads(totals: ContributionTotals, column: LineGroup, grouped: (all: Counted) => Groups): Finer {
  let [dated, lines]: (Promise<Groups> | null)[] = [null, null];
  return {
    dated: () => (dated ??= totals.sumsBy!(column, true).then(grouped)),
    lines: () => (lines ??= totals.lines().then(grouped)),
  };
}

const NOTHING: Counted = { items: [], leftOut: [] };

function groupTotals(key: string, sums: Counted, finer: Finer, { frame, perspective, shared }: Inner): ContributionTotals {
  const lines = async () => (await finer.lines()).get(key) ?? NOTHING;
  return totalsLater({
    lines, sumsBy: null, withoutAmount: lines,
    sums: async (isDated) => (isDated ? ((await finer.dated()).get(key) ?? NOTHING) : sums),
    projects: async () => new Set((await lines()).items.flatMap(({ line }) => line.projectId ?? [])).size,
  }, frame, perspective, shared);
}

async function groupFacts(ctx: Ctx, counted: Counted, { dimension, vocabulary, counting }: GroupWish): Promise<GroupFacts> {
  const lines = [...counted.items, ...counted.leftOut].map(({ line }) => line);
  const { read } = contributionPort;
  const projects = dimension === 'STATUS' || dimension === 'PROJECT' ? await read.projects(ctx, projectIdsOf(lines)) : [];
  const tags = dimension === 'SECTOR' ? await read.projectTags(ctx, projectIdsOf(lines)) : [];
  const recipients = dimension === 'RECIPIENT' ? await recipientFacts(ctx, lines) : NO_RECIPIENTS;
  return { ...recipients, projects: new Map(projects.map((project) => [project.id, project])), tags: groupedBy(tags, (tag) => tag.ownerId), vocabulary, counting };
}

const NO_RECIPIENTS: RecipientFacts = { roles: new Map(), splits: new Map() };
