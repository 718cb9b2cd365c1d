import type { Coverage } from './coverage';
import type { StoredText } from './localized';

/** Reference data in memory, of the snapshot that an operation reads: it changes with a load, not with a request. */
export interface Catalog {
  /** Label of a code: lists are sector vocabularies (`DAC`, `SEGIB`), `SDG`, `PolicyMarker`, `Currency`, ... */
  label(list: string, code: string): StoredText | null;
  coverage: Coverage;
}
