import type { AssertedRecord } from '../../kernel/asserted';
import type { Ctx } from '../../kernel/context';
import { badInput } from '../../kernel/errors';
import { recordId } from '../../kernel/record-id';
import { programPort } from './program.port';
import { recordAliases } from './record-merges.loaders';
import { asserterPort } from './single-asserter.port';
import { bySource, countOf, partyKey, singleFacts, speakerOf } from './single-asserter.rules';
import type { SingleAsserterFacts, SingleAsserterFilter } from './single-asserter.type';
import { wordFacts, type WordFacts } from './word.facts';

/** @throws ApiError BAD_USER_INPUT without a condition: the whole register is no question. */
export async function findSingleAsserterFacts(ctx: Ctx, filter: SingleAsserterFilter): Promise<SingleAsserterFacts> {
  const records = await recordsAskedFor(ctx, filter);
  const words = await wordFacts.wordsOn(ctx, [...new Set(records.flatMap(({ id, parentId }) => [id, parentId]))]);
  const facts = singleFacts(records, words, await sidesOf(ctx, records, words), ctx.today);
  const sources = bySource(facts).map((each) => ({ sourceId: each.sourceId, count: countOf(each.facts, records.length, ctx.today) }));
  return { all: facts, count: countOf(facts, records.length, ctx.today), bySource: sources };
}

async function recordsAskedFor(ctx: Ctx, { party, program, project }: SingleAsserterFilter): Promise<AssertedRecord[]> {
  if (!party && !program && !project) throw badInput('filter', 'a party, a program or a project at least', null);
  const [ofProgram, ofProject] = await Promise.all([program ? programWithProjects(ctx, program) : null, project ? idOf(ctx, 'Project', 'prj', project) : null]);
  const parents = ofProgram && ofProject ? ofProgram.filter((id) => id === ofProject) : (ofProgram ?? (ofProject ? [ofProject] : null));
  const found = await Promise.all(asserterPort.read.asserted.map((each) => (parents ? each.ofParents(ctx, parents) : each.byParty(ctx, party!))));
  return found.flat().filter(({ assertedBy }) => !party || assertedBy === party).sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : a.id < b.id ? -1 : 1));
}

async function programWithProjects(ctx: Ctx, code: string): Promise<string[]> {
  const id = await idOf(ctx, 'BilateralProgram', 'bpr', code);
  return [id, ...(await programPort.read.projectsOfProgram(ctx, id)).map((each) => each.id)];
}

const idOf = async (ctx: Ctx, type: string, prefix: string, code: string): Promise<string> => (await recordAliases.canonicalId(ctx, type, { code })) ?? recordId(prefix, code);

/** The country of each party, or the party itself where it has none or may not be seen. */
export async function sidesOf(ctx: Ctx, records: readonly AssertedRecord[], words: readonly WordFacts[]): Promise<(key: string) => string> {
  const keys = [...words.map(speakerOf), ...records.flatMap(({ assertedBy }) => (assertedBy ? [partyKey(assertedBy)] : []))];
  const organizations = [...new Set(keys)].filter((key) => key.startsWith('org_'));
  const countries = new Map((await asserterPort.read.partyNames(ctx, organizations)).map(({ key, country }) => [key, country]));
  return (key) => countries.get(key) ?? key;
}
