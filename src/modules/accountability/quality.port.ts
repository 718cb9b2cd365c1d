import type { Ctx } from '../../kernel/context';
import { Port } from '../../kernel/port';

/** What of a project can be read; `notApplicable` names the fields that cannot exist for it. */
export interface ProjectQualityFact {
  readonly id: string; readonly assertedBy: string | null; readonly publicSource: boolean; readonly title: boolean; readonly description: boolean; readonly status: boolean; readonly dates: boolean;
  readonly sectors: boolean; readonly sdgs: boolean; readonly territories: boolean; readonly institutions: boolean; readonly notApplicable: readonly string[];
}
export interface RoleQualityFact { readonly projectId: string; readonly country: string | null; readonly role: string }

/** The same of a contribution, with what says who vouches for it; `parentId` is its project or program. */
export interface LineQualityFact {
  readonly id: string; readonly code: string; readonly parentId: string; readonly assertedBy: string | null; readonly sourceIds: readonly string[];
  readonly value: boolean; readonly valueDate: boolean; readonly vintage: boolean; readonly notApplicable: readonly string[];
}

/** What rules of data quality read of other modules, through the policies of the viewer. */
export interface QualityReaders {
  published(ctx: Ctx, projectIds: readonly string[]): Promise<ProjectQualityFact[]>;
  markerVerdicts(ctx: Ctx, projectIds: readonly string[]): Promise<{ readonly id: string; readonly verdict: string }[]>;
  roles(ctx: Ctx, projectIds: readonly string[]): Promise<RoleQualityFact[]>;
  /** Which of these name a framework, one of its nodes or indicators. */
  projectsNamingFrameworks(ctx: Ctx, projectIds: readonly string[]): Promise<string[]>;
  projectsOfCountry(ctx: Ctx, iso3: string): Promise<{ readonly id: string }[]>;
  publishedLines(ctx: Ctx, ids: readonly string[]): Promise<LineQualityFact[]>;
}

export const qualityPort = new Port<QualityReaders>('accountability: quality');
