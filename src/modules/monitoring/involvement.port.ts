import type { Ctx } from '../../kernel/context';
import { Port } from '../../kernel/port';

export interface ProgramProject { readonly id: string; readonly code: string }
/** An institution of a project at a stage of it: DESIGN, DELIVERY, MONITORING, EVALUATION, or none told. */
export interface InstitutionFact { readonly projectId: string; readonly organizationId: string; readonly stage: string | null }
export interface TerritoryFact { readonly projectId: string; readonly subdivisionId: string }
export interface OrganizationTypeFact { readonly id: string; readonly type: string | null }

/** What monitoring reads of portfolio and actors, always through the policies of the viewer. */
export interface InvolvementReaders {
  projectsOfProgram(ctx: Ctx, programId: string): Promise<ProgramProject[]>;
  institutionsOfProjects(ctx: Ctx, projectIds: readonly string[]): Promise<InstitutionFact[]>;
  territoriesOfProjects(ctx: Ctx, projectIds: readonly string[]): Promise<TerritoryFact[]>;
  organizationTypes(ctx: Ctx, ids: readonly string[]): Promise<OrganizationTypeFact[]>;
}

export const involvementPort = new Port<InvolvementReaders>('involvement');
