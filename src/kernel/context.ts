import type DataLoader from 'dataloader';
import type { Catalog } from './catalog';
import type { Query } from './transaction';
import type { Row } from './stub';
import type { Viewer } from './viewer';
import type { WriteTransaction } from './write-transaction';

/** Finds the record that an id or code of before a merge stands for today. */
export interface Aliases {
  /** @returns today's id, or null when nothing was ever merged under this key. */
  canonicalId(ctx: Ctx, typename: string, key: { id?: string; code?: string }): Promise<string | null>;
}

/** What one operation may use; it comes first in every service and loader call. Nothing outside it reaches the database. */
export interface Ctx {
  viewer: Viewer;
  /** The day on which the question is asked, YYYY-MM-DD. */
  today: string;
  query: Query;
  /** The transaction of a change; null where the operation only reads. */
  write: WriteTransaction | null;
  /** Which register is read: what is kept in memory between operations is kept for each apart. */
  register: object;
  /** Number of the newest data load and change in the snapshot that the operation reads: what is kept in memory must be of the same. */
  version(): Promise<string>;
  /** Labels, tree positions and coverage, in memory, of the snapshot that the operation reads. */
  catalog(): Promise<Catalog>;
  aliases: Aliases;
  /** True when the viewer may see this record of another module: a filter by a hidden record must find nothing, or it tells that the record exists. */
  sees(typename: string, id: string): Promise<boolean>;
  /** One DataLoader per operation and name. */
  loaders: Map<unknown, DataLoader<any, any>>;
  /** True in a lone subgraph, where stubs are verified rather than completed. */
  subgraph: boolean;
}

/** The facts of a type that others may need: how to load it by key, and whether a row of it can be hidden. */
export interface Reference {
  /** Begins every id of the type; `node(id:)` finds the type by it. */
  prefix: string;
  /** Keys, each by its fields as `@key` has them: the first is the one field that our own stubs use. */
  keys: string[];
  /** True when some viewer may not see some row: edges to it are checked before they are answered. */
  hideable: boolean;
  load(ctx: Ctx, ref: Row): Promise<Row | null>;
}
