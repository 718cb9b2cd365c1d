import type { DataSource } from 'typeorm';
import { emptyReport, loadPackage, LoadRefused, type LoadOptions, type LoadReport } from '../adapters/ingest/package';
import type { Catalog } from '../kernel/catalog';
import type { Ctx } from '../kernel/context';
import type { Query } from '../kernel/transaction';
import { MODULES, services } from './composition';
import { inTransaction } from './database/database';

/** Loads a data package through the owner's connection; a refusal by the database comes back as a report too. */
export async function load(owner: DataSource, folder: string, options?: LoadOptions): Promise<LoadReport> {
  try {
    return await loadPackage(folder, MODULES, (work) => inTransaction(owner, work), freshCatalog, options);
  } catch (error) {
    if (!(error instanceof LoadRefused)) throw error;
    return { ...emptyReport(folder), problems: error.problems };
  }
}

/** Labels as a load sees them before it is committed; a register of its own, so that they are kept for no reader. */
export const freshCatalog = (query: Query): Promise<Catalog> => services.catalog({ query, register: {} } as Ctx, 'load');
