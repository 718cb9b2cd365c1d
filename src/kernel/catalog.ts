import type { StoredCoverage } from './coverage';
import type { StoredText } from './localized';

/** A code of a list that is kept in a table. */
export interface CatalogCode { code: string; label: StoredText; status: 'ACTIVE' | 'WITHDRAWN' }

/** Reference data in memory, of the snapshot that an operation reads: it changes with a load, not with a request. */
export interface Catalog {
  /** Label of a code: lists are sector vocabularies (`DAC`, `SEGIB`), `SDG`, `PolicyMarker`, `Currency`, ... */
  label(list: string, code: string): StoredText | null;
  /** Every list kept in a table with its codes, both in their order. */
  lists: ReadonlyMap<string, readonly CatalogCode[]>;
  coverage: StoredCoverage;
}
