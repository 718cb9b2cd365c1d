import type { DataSource } from 'typeorm';
import { loadPackage, LoadRefused, type LoadReport } from '../adapters/ingest/package';
import { MODULES } from './composition';
import { inTransaction } from './database/database';

/** Loads a data package through the owner's connection; a refusal by the database comes back as a report too. */
export async function load(owner: DataSource, folder: string, onProgress?: (done: number, total: number) => void): Promise<LoadReport> {
  try {
    return await loadPackage(folder, MODULES, (work) => inTransaction(owner, work), onProgress);
  } catch (error) {
    if (!(error instanceof LoadRefused)) throw error;
    return { package: folder, records: 0, changed: { inserted: 0, updated: 0, removed: 0 }, problems: error.problems, tooMany: false };
  }
}
