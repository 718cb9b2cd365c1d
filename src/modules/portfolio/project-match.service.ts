import type { Ctx } from '../../kernel/context';
import { badInput } from '../../kernel/errors';
import { loadAll, loadFound } from '../../kernel/loader';
import { firstDay, lastDay } from '../../kernel/partial-date';
import { prefixOf, recordId } from '../../kernel/record-id';
import type { StoredText } from '../../kernel/localized';
import type { Row } from '../../kernel/stub';
import { measuresPort } from './measures.port';
import type { ProjectDescription } from './project-match.inputs';
import { PROJECT_MATCH_RULE, fewestShared, matchOf, titleWords, type Compared, type Match, type MatchSide } from './project-match.rules';
import type { ProjectMatch, ProjectMatchCandidate } from './project-match.type';
import { projectsWithExternalIds, projectsWithWords } from './project-matches.loaders';
import { findProject } from './project.service';
import { externalIdsByProjectId, institutionsByProjectId, participationsByProjectId, projectById } from './projects.loaders';

const ANSWERED_MAX = 10;
const LIMITS = { title: 500, externalIds: 20, countries: 50, organizations: 50 };
const ORDER = ['SAME', 'SIMILAR'];

/**
 * Whether the register has the project that somebody else describes. What the viewer may not see is not found.
 * @throws ApiError BAD_USER_INPUT where nothing is given that a record could be found by, or too much.
 */
export async function findMatches(ctx: Ctx, given: ProjectDescription): Promise<ProjectMatch> {
  assertFindable(given);
  const words = titleWords(given.title ?? '');
  const [coded, byId, byTitle] = await Promise.all([
    codedAs(ctx, given.code),
    given.externalIds?.length ? projectsWithExternalIds(ctx, given.externalIds) : [],
    words.length ? projectsWithWords(ctx, rarestLast(words), fewestShared(words.length)) : [],
  ]);
  const rows = await loadFound(projectById(ctx), [...new Set([...(coded ? [coded.id] : []), ...byId, ...byTitle])]);
  const [ours, sides] = await Promise.all([sideOfDescription(ctx, given), sidesOfProjects(ctx, rows)]);
  const found = rows.map((row, i) => ({ row, ...matchOf(ours, sides[i]!, row.id === coded?.id ? [coded!.reason] : []) }));
  const candidates = best(found).map(candidateOf);
  return { verdict: candidates[0]?.verdict ?? 'NONE', candidates, rule: PROJECT_MATCH_RULE };
}

/** Long words are rarer than short ones; the search begins from the end. */
const rarestLast = (words: readonly string[]): string[] => [...words].sort((a, b) => a.length - b.length);

function assertFindable({ externalIds, code, title, start, end, countries, organizations }: ProjectDescription): void {
  if (!externalIds?.length && !code && titleWords(title ?? '').length === 0) throw badInput('description', 'an external id, a code or a title at least', null);
  const sizes = { title: title?.length, externalIds: externalIds?.length, countries: countries?.length, organizations: organizations?.length };
  for (const [field, most] of Object.entries(LIMITS)) {
    const size = sizes[field as keyof typeof sizes] ?? 0;
    if (size > most) throw badInput(`description.${field}`, `at most ${most} ${field === 'title' ? 'characters' : 'elements'}`, size);
  }
  if (start && end && lastDay(end) < firstDay(start)) throw badInput('description.end', `a date not before ${start}`, end);
}

/** The project of a code or id, of today or of before a merge, and which of the two it is. */
async function codedAs(ctx: Ctx, code?: string | null): Promise<{ id: string; reason: Compared } | null> {
  if (!code) return null;
  const row = prefixOf(code) === 'prj' ? await projectOfId(ctx, code) : await findProject(ctx, code);
  if (!row) return null;
  const kind = row.code === code || row.id === code ? 'CODE' : 'CODE_OF_BEFORE';
  return { id: row.id, reason: { kind, given: code, found: row.code, shared: [], similarity: null, weight: null } };
}

async function projectOfId(ctx: Ctx, id: string): Promise<Row | null> {
  const today = (await projectById(ctx).load(id)) ? id : await ctx.aliases.canonicalId(ctx, 'Project', { id });
  return today ? projectById(ctx).load(today) : null;
}

/** An organization is known by its code of today; one that is hidden or unknown stays what was given, and is in no record. */
async function sideOfDescription(ctx: Ctx, given: ProjectDescription): Promise<MatchSide> {
  const codes = [...new Set(given.organizations ?? [])];
  const ids = await Promise.all(codes.map(async (code) => (await ctx.aliases.canonicalId(ctx, 'Organization', { code })) ?? recordId('org', code)));
  const names = new Map((await measuresPort.read.partyNames(ctx, ids)).map(({ key, code }) => [key, code]));
  return {
    externalIds: given.externalIds ?? [], titles: given.title ? [given.title] : [], start: given.start ?? null, end: given.end ?? null,
    countries: [...new Set(given.countries ?? [])], organizations: [...new Set(ids.map((id, i) => names.get(id) ?? codes[i]!))],
  };
}

async function sidesOfProjects(ctx: Ctx, rows: readonly Row[]): Promise<MatchSide[]> {
  const ids = rows.map(({ id }) => id as string);
  const [externalIds, participations, institutions] = await Promise.all([externalIdsByProjectId, participationsByProjectId, institutionsByProjectId].map((loader) => loadAll(loader(ctx), ids)));
  const working = [...participations!, ...institutions!].filter(({ organizationId }) => organizationId);
  const names = new Map((await measuresPort.read.partyNames(ctx, [...new Set(working.map(({ organizationId }) => organizationId))])).map(({ key, code }) => [key, code])); // a hidden one has no name here
  const isOf = (id: string) => (part: Row) => part.projectId === id;
  return rows.map((row) => ({
    externalIds: externalIds!.filter(isOf(row.id)).map(({ scheme, value }) => ({ scheme, value })),
    titles: textsOf(row.title ?? row.topic), start: row.start ?? row.actualStart, end: row.end ?? row.actualEnd,
    countries: [...new Set(participations!.filter(isOf(row.id)).flatMap(({ country }) => country ?? []))],
    organizations: [...new Set(working.filter(isOf(row.id)).flatMap(({ organizationId }) => names.get(organizationId) ?? []))],
  }));
}

const textsOf = (text: StoredText | null): string[] => (text ?? []).map((each) => each.text);

interface Found extends Match { readonly row: Row }

function best(found: readonly Found[]): Found[] {
  const byScore = (a: Found, b: Found) => (!a.score || !b.score || a.score.equals(b.score) ? Number(!a.score) - Number(!b.score) : b.score.isAbove(a.score) ? 1 : -1);
  const kept = found.filter(({ verdict }) => verdict !== 'NONE');
  return kept.sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict) || byScore(a, b) || (a.row.code < b.row.code ? -1 : 1)).slice(0, ANSWERED_MAX);
}

const candidateOf = ({ row, verdict, score, reasons }: Found): ProjectMatchCandidate => ({
  projectId: row.id, verdict, score: score?.text(0) ?? null,
  reasons: reasons.map((each) => ({ ...each, shared: [...each.shared], similarity: each.similarity?.text(0) ?? null, weight: each.weight?.text(0) ?? null })),
});
