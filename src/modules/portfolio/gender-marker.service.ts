import type { Ctx } from '../../kernel/context';
import type { Figure } from '../../kernel/figure';
import { loadFound } from '../../kernel/loader';
import { genderRowByProjectId, genderRows, genderRowsByIso3, genderRowsByProgramId, type GenderRow } from './gender-marker.loaders';
import { genderMarkerCheck, genderMarkers, genderShare, type GenderFact } from './gender-marker.rules';
import type { GenderMarkerCheck, GenderMarkers, GenderMarkerVerdict } from './gender-marker.type';
import type { Modality } from './project-words.type';
import { resultsPort, type DisaggregationFact } from './results.port';

export async function checkOfProject(ctx: Ctx, projectId: string): Promise<GenderMarkerCheck> {
  const row = await genderRowByProjectId(ctx).load(projectId);
  const [fact] = await withIndicators(ctx, [row!]);
  return genderMarkerCheck(fact!, ctx.today);
}

export async function checksOfProjects(ctx: Ctx, projectIds: readonly string[]): Promise<{ id: string; verdict: GenderMarkerVerdict }[]> {
  const facts = await withIndicators(ctx, await loadFound(genderRowByProjectId(ctx), projectIds));
  return facts.map((fact) => ({ id: fact.id, verdict: genderMarkerCheck(fact, ctx.today).verdict }));
}

export async function markersOfAll(ctx: Ctx, modality?: Modality | null): Promise<GenderMarkers> {
  return genderMarkers(await withIndicators(ctx, await genderRows(ctx, modality)), ctx.today);
}

export async function markersOfProjects(ctx: Ctx, projectIds: readonly string[]): Promise<GenderMarkers> {
  return genderMarkers(await withIndicators(ctx, await loadFound(genderRowByProjectId(ctx), projectIds)), ctx.today);
}

/** The share asks for markers alone, so no framework is read. */
export const shareOfProgram = async (ctx: Ctx, programId: string): Promise<Figure> => shareOf(ctx, await genderRowsByProgramId(ctx).load(programId));
export const shareOfCountry = async (ctx: Ctx, iso3: string): Promise<Figure> => shareOf(ctx, await genderRowsByIso3(ctx).load(iso3));
const shareOf = (ctx: Ctx, rows: GenderRow[]): Figure => genderShare(rows.map((row) => ({ ...row, indicators: [] })), ctx.today);

async function withIndicators(ctx: Ctx, rows: GenderRow[]): Promise<GenderFact[]> {
  const ofFramework = new Map<string, DisaggregationFact[]>();
  for (const each of await resultsPort.read.disaggregations(ctx, [...new Set(rows.flatMap((row) => row.frameworkId ?? []))])) {
    ofFramework.set(each.frameworkId, [...(ofFramework.get(each.frameworkId) ?? []), each]);
  }
  return rows.map((row) => ({ ...row, indicators: (row.frameworkId && ofFramework.get(row.frameworkId)) || [] }));
}
