import type { Ctx } from './context';
import { Port } from './port';
import type { Row } from './stub';
import type { Problem } from './user-error';

/** How a record is to be written. */
export interface HowSaved {
  /** Version that the caller read; null for a new record. */
  version: number | null;
  /** Party in whose name it is written: ISO3 code or code of an organization; null where the viewer writes for one alone. */
  party: string | null;
  /** True to make it public at once. */
  publish: boolean;
  reason: string | null;
  /** True where the code is one that the register had already, such as the one that a merge retires. */
  codeIsGiven?: boolean;
}

export interface Saved { recordId: string; version: number; visibility: 'PUBLISHED' | 'DRAFT' }

/** A record as its newest version that the viewer may see. */
export interface Head { recordType: string; recordId: string; version: number; visibility: 'PUBLISHED' | 'DRAFT'; custodian: string | null; document: Row | null }

/** A file of a data package: its name without `.json`, and its records; `recordVersion` beside the fields of one is the version that was read. */
export interface RecordFile { readonly name: string; readonly records: readonly Row[] }

/** How documents of a type look. */
export interface Shape {
  readonly fields: readonly string[];
  readonly required: readonly string[];
  /** Fields that name the custodian, in order; where none has a value it is the party that asserts the record. */
  readonly custodianFields: readonly string[];
}

/** Why the viewer may not do something with a record; empty where they may. */
export interface Rights {
  readonly save: readonly Problem[];
  /** Speak for its custodian in public. */
  readonly speak: readonly Problem[];
  readonly publish: readonly Problem[];
  readonly withdraw: readonly Problem[];
}

/** Writes records in the transaction of the operation, as documents of the data package; what is wrong with one is thrown as `Refused`. */
export interface Records {
  /** Newest version of each record that the viewer may see, in the order asked; null where there is none. */
  heads(ctx: Ctx, ids: readonly string[]): Promise<(Head | null)[]>;
  /** Creates a record or changes the fields given: a null clears, what is left out stays. */
  save(ctx: Ctx, type: string, fields: Row, how: HowSaved): Promise<Saved>;
  /**
   * Saves the records of files as `save` does each, in one go: all, or none. One that stands as it would be saved stays at its version.
   * @throws Refused with the problems of all, `field` beginning with the file and the place in it.
   */
  saveFiles(ctx: Ctx, files: readonly RecordFile[], how: Omit<HowSaved, 'version'>): Promise<Saved[]>;
  /**
   * Checks what a party brings for its records to name, such as a source, and writes down in public that it did. The module stores the row.
   * @param fields as a file of the type has them, with or without a code. @throws Refused for who does not speak for the party in public.
   */
  bring(ctx: Ctx, type: string, fields: Row, how: { party: string | null; reason: string | null }): Promise<{ row: Row; party: string; saved: Saved }>;
  /** Makes the newest version of each record public, all at once. */
  publish(ctx: Ctx, asked: readonly { id: string; version: number }[], reason: string | null, action?: 'PUBLISHED' | 'UNMERGED'): Promise<Saved[]>;
  /** Takes a public record back among the drafts, or throws a draft away that was never public. */
  withdraw(ctx: Ctx, id: string, version: number, reason: string, action?: 'SAVED' | 'MERGED'): Promise<Saved>;
  /**
   * Makes public what its custodian had held back: in the version that everybody reads, and in a change that waits to be published.
   * @param changed the document with what was held back.
   */
  disclose(ctx: Ctx, id: string, changed: (document: Row) => Row, reason: string): Promise<Saved>;
  /** @returns null where no module has records of this type. */
  shape(type: string): Shape | null;
  /** What the viewer may do with each of these records, by the functions by which it would be done or refused. */
  rights(ctx: Ctx, heads: readonly (Head | null)[]): Promise<Rights[]>;
  /** Looks whether a record could stand with these fields changed, without writing it. @throws Refused with everything that is wrong by the schema and the rules of its type. */
  assertSound(type: string, document: Row, changes: Row): void;
  /** The party that the viewer writes for: the one named, or their only one. @throws Refused where it is not theirs, or not clear which. */
  partyOf(ctx: Ctx, named: string | null): Promise<string>;
}

export const recordsPort = new Port<Records>('records');
