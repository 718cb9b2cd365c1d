import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { graphql, type GraphQLSchema } from 'graphql';
import { evaluate, type Evaluation, type JudgedPair, type RuledPair } from '../modules/alignment';
import type { ReadPool } from '../kernel/transaction';
import { ANONYMOUS } from '../kernel/viewer';
import { monolithSchema } from './composition';
import { operationScope } from './context';
import type { Database } from './database/database';
import { openEmbedded } from './database/database';
import { openPglite } from './database/embedded';
import { prepare } from './prepare';
import { projectRoot } from './project-root';

export const JUDGED_PAIRS = join('data', 'demo', 'evaluation', 'alignment-pairs.json');

const FIT = `query Fit($project: String!, $node: String!) { thematicFit(project: $project, node: $node) { verdict checks { period role } sdgs { level } } }`;

/**
 * Scores the verdicts of thematic fit on the judged pairs, over the demonstration set in a database of its own whose
 * recorded claims were taken out first: nothing that somebody claimed can help the rule.
 * @param pairs file of judged pairs; the one that ships when left out.
 */
export async function evaluateAlignment(pairs = join(projectRoot(), JUDGED_PAIRS)): Promise<Evaluation> {
  const database = await openEmbedded(await openPglite(null));
  try {
    await prepare(database);
    return await evaluateOver(database, pairs);
  } finally {
    await database.close();
  }
}

/** The same over a database that holds the demonstration set, which loses its recorded claims. */
export async function evaluateOver(database: Database, pairs: string): Promise<Evaluation> {
  const judged = JSON.parse(readFileSync(pairs, 'utf8')) as JudgedPair[];
  await withoutClaims(database);
  const schema = monolithSchema();
  const ruled: RuledPair[] = [];
  for (const pair of judged) ruled.push(await rule(schema, database.pool, pair));
  return evaluate(ruled);
}

const withoutClaims = (database: Database): Promise<unknown> => database.owner!.query('truncate alignment_link, alignment_assessment');

async function rule(schema: GraphQLSchema, pool: ReadPool, pair: JudgedPair): Promise<RuledPair> {
  const { ctx, tx } = operationScope(pool, ANONYMOUS, { today: new Date().toISOString().slice(0, 10) });
  try {
    const { data, errors } = await graphql({ schema, source: FIT, variableValues: { project: pair.project, node: pair.node }, contextValue: ctx });
    if (errors) throw errors[0]!;
    const fit = data!.thematicFit as { verdict: RuledPair['ruled']; checks: Pick<RuledPair, 'period' | 'role'>; sdgs: { level: string } | null } | null;
    if (!fit) throw new Error(`${pair.code}: expected project ${pair.project} and node ${pair.node} in the demonstration set, found one of them missing`);
    return { ...pair, ruled: fit.verdict, period: fit.checks.period, role: fit.checks.role, sameGoal: fit.sdgs !== null && fit.sdgs.level !== 'NONE' };
  } finally {
    await tx.end();
  }
}
