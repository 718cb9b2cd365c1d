import { load } from '../../src/app/load';
import { CapabilityIndex } from '../../src/modules/alignment/capability.index';
import { writeCapabilities } from '../../src/modules/alignment/capability.entries';
import { capabilityRow, type CapabilityRow } from '../../src/modules/alignment/capability.rules';
import type { CapabilityFact } from '../../src/modules/alignment/capability.port';
import { capabilityNodes, codeSetsAfter, indexedRows } from '../../src/modules/alignment/capabilities.loaders';
import { codeTree } from '../../src/modules/alignment/code-tree.rules';
import type { Query } from '../../src/kernel/transaction';
import { packageFolder, removePackageFolders } from './package-folder';
import type { World } from './world';

/** Offers without codes, so that rows of capabilities have something to belong to: `o00`, `o01`, ... */
export async function loadBareOffers(world: World, count: number): Promise<void> {
  const offers = Array.from({ length: count }, (_, i) => ({ code: `o${String(i).padStart(2, '0')}`, provider: 'CHL', basis: 'CATALOGUE', title: { es: 'Oferta' }, citations: [{ source: 'syn' }] }));
  const report = await load(world.database.owner!, packageFolder({ sources: [{ code: 'syn', title: 'Synthetic' }], offers }));
  if (report.problems.length) throw new Error(JSON.stringify(report.problems));
  removePackageFolders();
}

/** A vocabulary of three steps beside DAC: T > T-1 > T-1-1. */
export const TREE = codeTree(['T-1', 'T-2'].flatMap((code) => [{ vocabulary: 'TREE', code, parent: 'T' }, ...['1', '2'].map((leaf) => ({ vocabulary: 'TREE', code: `${code}-${leaf}`, parent: code }))]));

/** Puts these facts in the place of all capabilities. */
export async function fillCapabilities(query: Query, facts: readonly Omit<CapabilityFact, 'id'>[], change = '1'): Promise<CapabilityRow[]> {
  const ids = new Map((await query<{ id: string; code: string }>('select id, code from offer')).map(({ id, code }) => [code, id]));
  const rows = facts.map((fact) => capabilityRow({ ...fact, id: ids.get(fact.code)! }));
  await query('delete from alignment_capability where offer_id <> all($1)', [rows.map((row) => row.offerId)]);
  await writeCapabilities(query, rows, change, TREE);
  return rows;
}

export async function builtIndex(query: Query): Promise<CapabilityIndex> {
  const index = new CapabilityIndex();
  index.learn(await capabilityNodes(query), await codeSetsAfter(query, 0));
  for (const row of await indexedRows(query, '', 10_000)) index.put(row);
  return index;
}
