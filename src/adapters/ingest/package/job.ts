import type { Catalog } from '../../../kernel/catalog';
import type { ModuleDefinition } from '../../../kernel/module';
import type { Problem, RecordSpec } from '../../../kernel/package';
import type { Row } from '../../../kernel/stub';
import type { Query } from '../../../kernel/transaction';
import type { Manifest } from './schemas';
import type { Verdict } from './verdicts';
import type { Written } from './write';

export interface LocatedProblem extends Problem { file: string; record: string }

/** A part of a record that stays as it is, though the file says otherwise. */
export interface Conflict { file: string; record: string; part: string; why: string; stands: Row; brings: Row }

/** How many fields of the records of a file are new, equal, changed, kept, in conflict. */
export type Tally = { [verdict in Verdict]: number };

export interface LoadReport {
  package: string; records: number; changed: Written; problems: LocatedProblem[]; tooMany: boolean;
  /** By file, of those that hold records; empty where there are problems. */
  fields: Record<string, Tally>;
  conflicts: Conflict[];
  /** Parts that the curator asked for by name, as they were taken. */
  overwritten: string[];
}

/** What a load may be asked for. */
export interface LoadOptions {
  /** Does everything, tells what it did, and undoes it. */
  dryRun?: boolean;
  /** Parts that are taken from the file whatever speaks against it: `projects/HN01/title`, or `projects/HN01` for the whole record. */
  overwrite?: { parts: readonly string[]; reason: string };
  onProgress?: (done: number, total: number) => void;
}

/** Runs work in one transaction of the owner's; the loader opens it only when the package is sound. */
export type InTransaction = <T>(work: (query: Query) => Promise<T>) => Promise<T>;

/** Reads labels and coverage through the statement runner of the load itself, so that labels it brings count. */
export type CatalogReader = (query: Query) => Promise<Catalog>;

/** A load under way. `specs` are those whose file the package has; `known` those of all modules. */
export interface Load {
  folder: string; manifest: Manifest; specs: RecordSpec[]; known: RecordSpec[]; modules: readonly ModuleDefinition[]; catalogOf: CatalogReader; prefixOf: (type: string) => string;
  overwrite: { parts: ReadonlySet<string>; reason: string | null }; onProgress: (bytes: number) => void;
}

export const emptyReport = (name: string): LoadReport =>
  ({ package: name, records: 0, changed: { inserted: 0, updated: 0, removed: 0 }, problems: [], tooMany: false, fields: {}, conflicts: [], overwritten: [] });

/** Thrown inside the transaction so that it is rolled back; carries what the database refused. */
export class LoadRefused extends Error {
  constructor(readonly problems: LocatedProblem[]) {
    super(problems.map((problem) => `${problem.file} ${problem.record} ${problem.field}: expected ${problem.expected}`).join('\n'));
  }
}

/** Thrown at the end of a dry run, so that nothing of it stays. */
export class Rehearsed extends Error {
  constructor(readonly report: LoadReport) {
    super('a dry run');
  }
}
