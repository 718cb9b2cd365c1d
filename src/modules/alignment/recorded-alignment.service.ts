import type { Ctx } from '../../kernel/context';
import { groupedBy } from '../../kernel/grouped';
import { loadAll } from '../../kernel/loader';
import type { AlignmentBasis } from './alignment-link.words';
import { assessmentsByProjectId, linksByProjectId } from './alignment-links.loaders';
import { alignmentRows, approvalOf, provides, receives, type Evidence, type RowScope } from './alignment-rows.rules';
import { backedAssessments, backedLinks, type BackedClaim } from './claim.service';
import { alignmentPort, type ProjectFact, type RoleFact } from './readers.port';
import { alignmentFigures, type AlignmentFigures, type AlignmentRow } from './recorded-alignment.rules';

/** What a caller asks of the figures; the program by its code. */
export interface FigureQuestion { basis: AlignmentBasis; provider?: string | null; recipient?: string | null; program?: string | null; approvalYear?: number | null; asOf?: string | null }
export interface AlignmentGroup { key: string; figures: AlignmentFigures }
export type GroupDimension = 'PROVIDER' | 'PROGRAM' | 'APPROVAL_YEAR';

/** Alignment of what a country receives, recorded in links and assessments. */
export async function alignmentOfRecipient(ctx: Ctx, iso3: string, question: FigureQuestion): Promise<AlignmentFigures> {
  const scope = await scopeOf(ctx, question);
  if (!scope) return figuresOf(ctx, [], question);
  const evidence = await evidenceOf(ctx, iso3, await alignmentPort.read.projectsOfCountry(ctx, iso3), question.asOf);
  return figuresOf(ctx, alignmentRows(evidence, question.basis, scope), question);
}

/** Alignment of what a country provides, over all that receive from it or one of them. */
export async function alignmentOfProvider(ctx: Ctx, iso3: string, question: FigureQuestion): Promise<AlignmentFigures> {
  return overRecipients(ctx, await alignmentPort.read.projectsOfCountry(ctx, iso3), { ...question, provider: iso3 });
}

/** Alignment of the projects of one program, over all countries that receive in it or one of them. */
export async function alignmentOfProgram(ctx: Ctx, programId: string, question: FigureQuestion): Promise<AlignmentFigures> {
  return overRecipients(ctx, await alignmentPort.read.projectsOfProgram(ctx, programId), question);
}

/** The figures of a recipient apart for each provider, program or year of approval; a project with two providers is in both groups. */
export async function alignmentGroups(ctx: Ctx, iso3: string, dimension: GroupDimension, question: FigureQuestion): Promise<AlignmentGroup[]> {
  const scope = await scopeOf(ctx, question);
  if (!scope) return [];
  const evidence = await evidenceOf(ctx, iso3, await alignmentPort.read.projectsOfCountry(ctx, iso3), question.asOf);
  return keysOf(evidence, dimension).map(({ key, narrower }) => ({ key, rows: alignmentRows(evidence, question.basis, { ...scope, ...narrower }) }))
    .filter(({ rows }) => rows.length > 0).map(({ key, rows }) => ({ key, figures: figuresOf(ctx, rows, question) }));
}

async function overRecipients(ctx: Ctx, projects: ProjectFact[], question: FigureQuestion): Promise<AlignmentFigures> {
  const scope = await scopeOf(ctx, question);
  if (!scope) return figuresOf(ctx, [], question);
  const evidence = await evidenceOf(ctx, '', projects, question.asOf);
  const recipients = distinct([...evidence.roles.values()].flat().map((role) => role.country)).sort();
  const rows = recipients.filter((recipient) => recipient !== question.provider && (!question.recipient || recipient === question.recipient))
    .flatMap((recipient) => alignmentRows({ ...evidence, recipient }, question.basis, scope));
  return figuresOf(ctx, rows, question);
}

/** Null when the program asked for does not exist or may not be seen: the figures are then those of no project. */
async function scopeOf(ctx: Ctx, { provider, program, approvalYear, asOf }: FigureQuestion): Promise<RowScope | null> {
  if (!program) return { provider, approvalYear, asOf };
  const found = await alignmentPort.read.programByCode(ctx, program);
  return found ? { provider, approvalYear, asOf, programId: found.id } : null;
}

async function evidenceOf(ctx: Ctx, recipient: string, projects: ProjectFact[], asOf?: string | null): Promise<Evidence> {
  const { read } = alignmentPort;
  const ids = projects.map((project) => project.id);
  const [roles, links, assessments, programs] = await Promise.all([
    read.roles(ctx, ids), loadAll(linksByProjectId(ctx), ids), loadAll(assessmentsByProjectId(ctx), ids), read.programs(ctx, distinct(projects.map((project) => project.programId))),
  ]);
  const sessions = await read.sessions(ctx, distinct([...projects.map((project) => project.sessionId), ...programs.map((program) => program.sessionId)]));
  const frameworks = await read.versionsOf(ctx, distinct(links.map((link) => link.frameworkId)));
  return {
    recipient, projects, roles: groupedBy(roles, ofProject), frameworks: byId(frameworks), programs: byId(programs), sessions: byId(sessions),
    links: groupedBy(await backedLinks(ctx, links, asOf), ofProject), assessments: groupedBy(await backedAssessments(ctx, assessments, asOf), ofProject),
  };
}

const ofProject = (fact: RoleFact | BackedClaim): string => fact.projectId;

function keysOf({ roles, projects, programs, sessions, recipient }: Evidence, dimension: GroupDimension): { key: string; narrower: RowScope }[] {
  const own = projects.filter((project) => receives(roles, project.id, recipient));
  if (dimension === 'PROGRAM') return distinct(own.map((project) => project.programId)).map((id) => ({ key: programs.get(id)?.code ?? '', narrower: { programId: id } })).filter(({ key }) => key).sort(byKeyText);
  if (dimension === 'APPROVAL_YEAR') return distinct(own.map((project) => approvalOf(project, programs, sessions)?.slice(0, 4) ?? null)).map((year) => ({ key: year, narrower: { approvalYear: Number(year) } })).sort(byKeyText);
  const given = (projectId: string) => (roles.get(projectId) ?? []).flatMap(({ country }) => (country && provides(roles, projectId, country) ? [country] : []));
  return distinct(own.flatMap((project) => given(project.id))).filter((country) => country !== recipient).map((country) => ({ key: country, narrower: { provider: country } })).sort(byKeyText);
}

const figuresOf = (ctx: Ctx, rows: AlignmentRow[], question: FigureQuestion): AlignmentFigures => alignmentFigures(rows, question.asOf ?? ctx.today, BASIS_WORDS[question.basis]);

const BASIS_WORDS: { [basis in AlignmentBasis]: string } = {
  ASSERTED: ' Counted are all claims that nobody disputes.',
  CONFIRMED: ' Counted are only claims that the recipient made or confirmed, or that cite a clause of a document.',
};

const distinct = (values: readonly (string | null | undefined)[]): string[] => [...new Set(values.filter((value): value is string => Boolean(value)))];
const byId = <T extends { id: string }>(rows: readonly T[]): ReadonlyMap<string, T> => new Map(rows.map((row) => [row.id, row]));
const byKeyText = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1);
