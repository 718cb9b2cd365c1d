import type { Ctx } from '../../kernel/context';
import { groupedBy } from '../../kernel/grouped';
import { loaderNamed } from '../../kernel/loader';
import { stub } from '../../kernel/stub';
import { programPort } from './program.port';
import { checksOfLine, checksOfProject } from './quality-checks.rules';
import { qualityPort } from './quality.port';
import { scoreOf, type Checked } from './quality.rules';
import type { RecordQuality, RecordsQuality } from './quality.type';
import { singleFacts } from './single-asserter.rules';
import { sidesOf } from './single-asserter.service';
import { wordFacts } from './word.facts';

/** Checks of any number of projects; a hidden one has none. */
const checkedProject = (ctx: Ctx) => loaderNamed<Checked | null>(ctx, 'quality of projects', async (ids) => {
  const read = qualityPort.read;
  const [facts, verdicts, roles, naming, words] = await Promise.all([read.published(ctx, ids), read.markerVerdicts(ctx, ids), read.roles(ctx, ids), read.projectsNamingFrameworks(ctx, ids), wordFacts.wordsOn(ctx, ids)]);
  const [byId, rolesOf, wordsOf] = [new Map(facts.map((fact) => [fact.id, fact])), groupedBy(roles, ({ projectId }) => projectId), groupedBy(words, ({ recordId }) => recordId)];
  const [verdictOf, named] = [new Map(verdicts.map((each) => [each.id, each.verdict])), new Set(naming)];
  return ids.map((id) => {
    const fact = byId.get(id);
    if (!fact) return null;
    const basis = { fact, markerVerdict: verdictOf.get(id)!, roles: rolesOf.get(id) ?? [], words: wordsOf.get(id) ?? [], namesFramework: named.has(id) };
    return { record: stub('Project', { id }), checks: checksOfProject(basis) };
  });
});

const checkedLine = (ctx: Ctx) => loaderNamed<Checked | null>(ctx, 'quality of contributions', async (ids) => {
  const facts = await qualityPort.read.publishedLines(ctx, ids);
  const words = await wordFacts.wordsOn(ctx, [...new Set(facts.flatMap(({ id, parentId }) => [id, parentId]))]);
  const records = facts.map((fact) => ({ ...fact, type: 'ContributionLine' }));
  const alone = new Set(singleFacts(records, words, await sidesOf(ctx, records, words), ctx.today).map(({ id }) => id));
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return ids.map((id) => (byId.has(id) ? { record: stub('ContributionLine', { id }), checks: checksOfLine(byId.get(id)!, alone.has(id)) } : null));
});

export const qualityOfProject = async (ctx: Ctx, id: string): Promise<RecordQuality | null> => qualityOf(ctx, await checkedProject(ctx).load(id));
export const qualityOfLine = async (ctx: Ctx, id: string): Promise<RecordQuality | null> => qualityOf(ctx, await checkedLine(ctx).load(id));

const qualityOf = (ctx: Ctx, checked: Checked | null): RecordQuality | null => checked && { score: scoreOf([checked], ctx.today), checks: [...checked.checks], checked: [checked] };

export const qualityOfCountry = async (ctx: Ctx, iso3: string): Promise<RecordsQuality> => qualityOfAll(ctx, await qualityPort.read.projectsOfCountry(ctx, iso3));
export const qualityOfProgram = async (ctx: Ctx, programId: string): Promise<RecordsQuality> => qualityOfAll(ctx, await programPort.read.projectsOfProgram(ctx, programId));

async function qualityOfAll(ctx: Ctx, projects: readonly { readonly id: string }[]): Promise<RecordsQuality> {
  const checked = (await Promise.all(projects.map(({ id }) => checkedProject(ctx).load(id)))).filter((each): each is Checked => each !== null);
  return { score: scoreOf(checked, ctx.today), checked };
}
