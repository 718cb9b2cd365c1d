import type { Ctx } from '../../kernel/context';
import type { Figure } from '../../kernel/figure';
import { Port } from '../../kernel/port';
import type { StrategyElement } from '../../kernel/strategy-element';

/** What is asked of a provider; the program by its code, `day` null for today. */
export interface RegisterQuestion { readonly provider: string; readonly recipient?: string | null; readonly program?: string | null; readonly day: string | null }

/** The figures of recorded alignment, with their basis. */
export interface AlignmentFact { readonly objectives: Figure; readonly indicators: Figure; readonly dataSources: Figure; readonly evaluation: Figure; readonly extent: Figure }

export interface ProviderProject { readonly id: string; readonly programId: string | null }
export interface ProjectRole { readonly projectId: string; readonly country: string | null; readonly role: string }

/** What of a project can be read; `notApplicable` names the fields that cannot exist for it. */
export interface PublishedFact {
  readonly id: string; readonly frameworkId: string | null; readonly publicSource: boolean; readonly title: boolean; readonly description: boolean; readonly status: boolean; readonly dates: boolean;
  readonly sectors: boolean; readonly sdgs: boolean; readonly territories: boolean; readonly institutions: boolean; readonly notApplicable: readonly string[];
}
/** Whether a framework of a project has indicators, and whether one of them tells a result. */
export interface ResultsFact { readonly frameworkId: string; readonly hasIndicators: boolean; readonly hasResults: boolean }
export interface BreakdownFact { readonly indicatorId: string; readonly disaggregation: readonly string[] | null }
/** A strategy by which a country gives cooperation. */
export interface StrategyFact { readonly id: string; readonly code: string; readonly status: string | null; readonly start: string | null; readonly end: string | null }
/** A record that tells that a strategy has an element, or that it lacks it. */
export interface StrategyEvidenceFact { readonly element: StrategyElement; readonly holds: boolean; readonly type: string; readonly id: string; readonly since: string | null }

/** Gender markers of projects and whether they hold, as figures. */
export interface MarkersFact { readonly share: Figure; readonly inconsistent: Figure; readonly warnings: Figure; readonly unverified: Figure }

/** What monitoring reads of the modules above it for the part that the register computes, through the policies of the viewer. */
export interface RegisterReaders {
  alignmentOfProvider(ctx: Ctx, question: RegisterQuestion & { readonly asOf: string | null }): Promise<AlignmentFact>;
  strategiesOfCountry(ctx: Ctx, iso3: string): Promise<StrategyFact[]>;
  strategyEvidence(ctx: Ctx, frameworkIds: readonly string[]): Promise<StrategyEvidenceFact[]>;
  projectsOfCountry(ctx: Ctx, iso3: string): Promise<ProviderProject[]>;
  programByCode(ctx: Ctx, code: string): Promise<{ readonly id: string } | null>;
  roles(ctx: Ctx, projectIds: readonly string[]): Promise<ProjectRole[]>;
  published(ctx: Ctx, projectIds: readonly string[]): Promise<PublishedFact[]>;
  projectsWithMoney(ctx: Ctx, projectIds: readonly string[]): Promise<string[]>;
  resultsOfFrameworks(ctx: Ctx, frameworkIds: readonly string[]): Promise<ResultsFact[]>;
  markersOf(ctx: Ctx, projectIds: readonly string[]): Promise<MarkersFact>;
  disaggregations(ctx: Ctx, frameworkIds: readonly string[]): Promise<BreakdownFact[]>;
}

export const registerPort = new Port<RegisterReaders>('monitoring: register');
