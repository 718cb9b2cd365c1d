import type { Ctx } from '../../kernel/context';
import { loadAll } from '../../kernel/loader';
import { lastDay } from '../../kernel/partial-date';
import { recordId } from '../../kernel/record-id';
import { programPort } from './program.port';
import { mergesByRecordId, recordAliases } from './record-merges.loaders';
import { firstPublicVersions } from './record-versions.loaders';
import { snapshotOf } from './register-as-of.rules';
import type { RegisterSnapshot } from './register-as-of.type';

/** The register of a day; a program that may not be seen has none, like one that does not exist. */
export async function registerAsOf(ctx: Ctx, program: string, asOf: string): Promise<RegisterSnapshot> {
  const id = (await recordAliases.canonicalId(ctx, 'BilateralProgram', { code: program })) ?? recordId('bpr', program);
  const ids = (await programPort.read.projectsOfProgram(ctx, id)).map((project) => project.id);
  const [merges, first] = await Promise.all([loadAll(mergesByRecordId(ctx), ids), firstPublicVersions(ctx, ids)]);
  const { figure, apart } = snapshotOf(ids, merges, first, asOf);
  return { asOf, isSnapshot: lastDay(asOf) < ctx.today, projects: figure, suspectedPairs: apart };
}
