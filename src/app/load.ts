import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { loadPackage, LoadRefused, type LoadReport } from '../adapters/ingest/package';
import type { Catalog } from '../kernel/catalog';
import type { Ctx } from '../kernel/context';
import type { Query } from '../kernel/transaction';
import { MODULES, services } from './composition';
import { inTransaction } from './database/database';

/** Loads a data package through the owner's connection; a refusal by the database comes back as a report too. */
export async function load(owner: DataSource, folder: string, onProgress?: (done: number, total: number) => void): Promise<LoadReport> {
  try {
    return await loadPackage(folder, MODULES, (work) => inTransaction(owner, work), freshCatalog, onProgress);
  } catch (error) {
    if (!(error instanceof LoadRefused)) throw error;
    return { package: folder, records: 0, changed: { inserted: 0, updated: 0, removed: 0 }, problems: error.problems, tooMany: false };
  }
}

/** A version that no operation asks for: what a load reads before it is committed must not be kept for readers. */
export const freshCatalog = (query: Query): Promise<Catalog> => services.catalog({ query } as Ctx, `load ${randomUUID()}`);
