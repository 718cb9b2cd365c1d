import type { Catalog } from './catalog';
import type { Aliases, Ctx, Reference } from './context';
import type { RecordSpec } from './package';
import type { Row } from './stub';
import type { Query, ReadPool } from './transaction';

/** An invariant over live data: the statement lists the records that break it (`mixta check`). */
export interface Invariant { name: string; text: string; sql: string }

/** Ids of records that a change wrote, and of those that they link to, before and after, by type. */
export type Changed = ReadonlyMap<string, readonly string[]>;

/** An answer of the whole graph, and the data that it was read from; null where it read none, such as one about the schema. */
export interface Asked { readonly data: Row; readonly dataVersion: string | null }

/** What a server hands to work beside its requests. */
export interface Background {
  readonly register: ReadPool;
  /** Asks an operation as everybody may, through the whole pipeline with its limits. @throws Error with what the answer refuses. */
  ask(operation: string, variables: Row): Promise<Asked>;
  /** The day of whoever asks now, YYYY-MM-DD. */
  today(): string;
  /** One transaction in the role of the courier, who sees what everybody sees and keeps account of what was told to whom. */
  courier<T>(work: (query: Query, dataVersion: string) => Promise<T>): Promise<T>;
}

/** What a party confirmed of a record: a field by the name that the party used, or null for the whole. */
export interface ConfirmedField { readonly recordId: string; readonly field: string | null; readonly party: string }

/** A field to be changed, as JSON of the data package; null where it has no value, or is to have none. */
export interface ProposedValue { readonly field: string; readonly before: unknown; readonly value: unknown }

/** What a file says of a part of a record against what stands, which a load leaves as it is. */
export interface LoadConflict {
  readonly recordType: string; readonly recordId: string;
  /** Newest version of the record after the load. */
  readonly version: number;
  /** Party that answers for the record, and the one that asserts what the file says, where another does; null where nobody does. */
  readonly custodian: string | null; readonly proposer: string | null;
  readonly changes: readonly ProposedValue[];
}

/** A record that a load compared: the fields whose conflict of before stays as it is, and those that the curator took from the file. */
export interface Compared { readonly recordId: string; readonly kept: readonly string[]; readonly overwritten: readonly string[] }

/** What a load asks and tells of what parties said; it acts as the loader, in the transaction of the load. */
export interface Disputes {
  confirmed(query: Query, recordIds: readonly string[]): Promise<ConfirmedField[]>;
  /** Puts conflicts to who decides; what the same package said before of records that it compared anew is settled. @param reason why the curator overwrote what it did. */
  tell(query: Query, origin: string, compared: readonly Compared[], conflicts: readonly LoadConflict[], reason: string | null): Promise<void>;
}

/** Everything the composition root needs of a module; its index exports one of these. */
export interface ModuleDefinition {
  name: string;
  /** type-graphql resolver classes. */
  resolvers: Function[];
  /** Object types that no field names but an interface or union may answer. */
  types?: Function[];
  /** Types that the module owns, by name. */
  owns: { [type: string]: Reference };
  /** Types of others that the module contributes fields to or points at, each with the one key its stubs use. */
  stubs: { [type: string]: string };
  /** Single values of a stub's type that its fields ask of a router by `@requires`. Whoever asks the subgraph itself may have made them up. */
  requires?: { [type: string]: readonly string[] };
  /** Files of a data package that the module takes, in the order in which they load. */
  records: RecordSpec[];
  invariants: Invariant[];
  entities: Function[];
  /**
   * Called once after each load, inside its transaction: search entries, summaries. The catalog knows what the load brought.
   * After a change by a party it is called with the ids that the change touched, and may leave everything else as it is.
   */
  afterLoad?: (query: Query, catalog: Catalog, changed?: Changed) => Promise<void>;
  /** What parties said that a load must not overwrite, and who decides where a file says otherwise. */
  disputes?: Disputes;
  /** Work beside the requests of a server, begun once its database is open and stopped before it closes. */
  background?: (server: Background) => { stop(): Promise<void> };
}

/** What the app gives every operation besides the viewer and the transaction. */
export interface Services { catalog(ctx: Ctx, version: string): Promise<Catalog>; aliases: Aliases }
