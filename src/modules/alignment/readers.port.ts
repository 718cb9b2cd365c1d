import type { Ctx } from '../../kernel/context';
import { Port } from '../../kernel/port';

/** A project with the dates and the program by which its approval is told. */
export interface ProjectFact {
  readonly id: string; readonly code: string; readonly status: string | null; readonly programId: string | null; readonly sessionId: string | null;
  readonly start: string | null; readonly end: string | null; readonly actualStart: string | null; readonly actualEnd: string | null; readonly approvedOn: string | null;
}

/** One actor in one role of a project; only countries matter to alignment, an actor of another kind has none. */
export interface RoleFact { readonly projectId: string; readonly country: string | null; readonly groupingId: string | null; readonly role: string }

/** A code that a project, offer, request or node carries: a sector of some vocabulary, or `SDG`. */
export interface TagFact { readonly ownerId: string; readonly vocabulary: string; readonly code: string; readonly percentage: string | null; readonly suggested: boolean }

export interface FrameworkFact {
  readonly id: string; readonly code: string; readonly kind: string; readonly status: string | null; readonly ownerCountry: string | null; readonly isGovernmentOwned: boolean | null;
  readonly countsGiving: boolean | null;
  readonly start: string | null; readonly end: string | null; readonly version: string | null; readonly supersedesId: string | null;
}
export interface NodeFact { readonly id: string; readonly code: string; readonly frameworkId: string; readonly parentId: string | null; readonly place: number; readonly weight: string | null }
export interface IndicatorFact {
  readonly id: string; readonly code: string; readonly frameworkId: string; readonly nodeId: string | null; readonly drawnFromId: string | null;
  readonly sdgCode: string | null; readonly sdgSuggested: boolean; readonly hasTarget: boolean;
}
/** What became of a node or indicator in the version that supersedes: `toIds` are of the same sort as `fromId`. */
export interface CrosswalkFact { readonly frameworkId: string; readonly successorId: string; readonly change: string; readonly fromId: string; readonly toIds: string[] }

/** Something offered or asked for. */
export interface OfferFact { readonly id: string; readonly code: string; readonly provider: string; readonly start: string | null; readonly end: string | null }
export interface RequestFact { readonly id: string; readonly code: string; readonly country: string | null; readonly date: string | null }

export interface ProgramFact {
  readonly id: string; readonly code: string; readonly start: string | null; readonly end: string | null; readonly sessionId: string | null;
}
export interface SessionFact { readonly id: string; readonly code: string; readonly commissionId: string; readonly heldOn: string | null }

/** The word of a party on a record, with its day. */
export interface WordFact { readonly recordId: string; readonly partyCountry: string | null; readonly verdict: string; readonly field: string | null; readonly on: string | null }

/** What alignment reads of the modules above it (and the words of parties), always through the policies of the viewer. */
export interface AlignmentReaders {
  projects(ctx: Ctx, ids: readonly string[]): Promise<ProjectFact[]>;
  projectByCode(ctx: Ctx, code: string): Promise<ProjectFact | null>;
  projectsOfCountry(ctx: Ctx, iso3: string): Promise<ProjectFact[]>;
  projectsOfProgram(ctx: Ctx, programId: string): Promise<ProjectFact[]>;
  roles(ctx: Ctx, projectIds: readonly string[]): Promise<RoleFact[]>;
  projectTags(ctx: Ctx, ids: readonly string[]): Promise<TagFact[]>;
  offerByCode(ctx: Ctx, code: string): Promise<OfferFact | null>;
  requestByCode(ctx: Ctx, code: string): Promise<RequestFact | null>;
  offerTags(ctx: Ctx, ids: readonly string[]): Promise<TagFact[]>;
  requestTags(ctx: Ctx, ids: readonly string[]): Promise<TagFact[]>;
  frameworks(ctx: Ctx, ids: readonly string[]): Promise<FrameworkFact[]>;
  frameworkByCode(ctx: Ctx, code: string): Promise<FrameworkFact | null>;
  frameworksOfCountry(ctx: Ctx, iso3: string): Promise<FrameworkFact[]>;
  /** Each of these with all versions before and after it; `ofId` is the framework asked about. */
  versionsOf(ctx: Ctx, frameworkIds: readonly string[]): Promise<(FrameworkFact & { readonly ofId: string })[]>;
  nodeByCode(ctx: Ctx, code: string): Promise<NodeFact | null>;
  nodesOf(ctx: Ctx, frameworkIds: readonly string[]): Promise<NodeFact[]>;
  nodeTags(ctx: Ctx, nodeIds: readonly string[]): Promise<TagFact[]>;
  indicators(ctx: Ctx, ids: readonly string[]): Promise<IndicatorFact[]>;
  indicatorByCode(ctx: Ctx, code: string): Promise<IndicatorFact | null>;
  indicatorsOf(ctx: Ctx, frameworkIds: readonly string[]): Promise<IndicatorFact[]>;
  crosswalksOf(ctx: Ctx, frameworkIds: readonly string[]): Promise<CrosswalkFact[]>;
  programs(ctx: Ctx, ids: readonly string[]): Promise<ProgramFact[]>;
  programByCode(ctx: Ctx, code: string): Promise<ProgramFact | null>;
  programSdgs(ctx: Ctx, programIds: readonly string[]): Promise<{ readonly programId: string; readonly code: string }[]>;
  sessions(ctx: Ctx, ids: readonly string[]): Promise<SessionFact[]>;
  wordsOn(ctx: Ctx, recordIds: readonly string[]): Promise<WordFact[]>;
}

export const alignmentPort = new Port<AlignmentReaders>('alignment');
