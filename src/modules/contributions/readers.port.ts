import type { AbsenceReason } from '../../kernel/absence';
import type { Ctx } from '../../kernel/context';
import type { FigureCoverage } from '../../kernel/figure';
import type { Involving } from '../../kernel/involving';
import { Port } from '../../kernel/port';

/** What totals need to know of a project. */
export interface ProjectFact { readonly id: string; readonly code: string; readonly status: string | null; readonly programId: string | null; readonly modality: string | null }
export interface RoleFact { readonly projectId: string; readonly country: string | null; readonly groupingId: string | null; readonly role: string }
/** A sector of some vocabulary, or `SDG`. */
export interface TagFact { readonly ownerId: string; readonly vocabulary: string; readonly code: string; readonly percentage: string | null }
/** The word of a party on a line; an own value stands beside that of the record. */
export interface WordFact {
  readonly recordId: string; readonly partyCountry: string | null; readonly partyOrganizationId: string | null; readonly verdict: string; readonly field: string | null;
  readonly ownValue: string | null; readonly ownCurrency: string | null; readonly on: string | null;
}

/** A count of attendances or people as it may be read, or why there is none. */
export interface PlacesFact { readonly value: number | null; readonly absence: AbsenceReason | null }
/** Attendances at the events of a project, the people behind them, and which events are counted. */
export interface AttendanceFact { readonly total: PlacesFact; readonly people: PlacesFact; readonly coverage: FigureCoverage }

/** What totals read of the modules above and of the words of parties, always through the policies of the viewer. */
export interface ContributionReaders {
  projects(ctx: Ctx, ids: readonly string[]): Promise<ProjectFact[]>;
  projectsOfProgram(ctx: Ctx, programId: string): Promise<ProjectFact[]>;
  projectsOfCountry(ctx: Ctx, iso3: string): Promise<ProjectFact[]>;
  projectsOfModality(ctx: Ctx, modality: string): Promise<ProjectFact[]>;
  projectsInvolving(ctx: Ctx, involving: Involving): Promise<string[]>;
  roles(ctx: Ctx, projectIds: readonly string[]): Promise<RoleFact[]>;
  projectTags(ctx: Ctx, ids: readonly string[]): Promise<TagFact[]>;
  attendanceOfProject(ctx: Ctx, projectId: string): Promise<AttendanceFact | null>;
  /** Records of a type of which a party disputes the field. */
  disputedRecords(ctx: Ctx, type: string, field: string): Promise<string[]>;
  wordsOn(ctx: Ctx, recordIds: readonly string[]): Promise<WordFact[]>;
}

export const contributionPort = new Port<ContributionReaders>('contributions');
