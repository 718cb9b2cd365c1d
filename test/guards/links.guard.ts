import type { ModuleDefinition } from '../../src/kernel/module';
import { columnsOf, tableOf } from '../../src/kernel/columns';
import type { RecordLink, RecordSpec } from '../../src/kernel/package';
import type { Query } from '../../src/kernel/transaction';

/** Columns that store a link to another record and have no foreign key behind them: `table.column -> Type`. */
export async function looseLinks(modules: readonly ModuleDefinition[], query: Query): Promise<string[]> {
  const keyed = await query<{ tab: string; col: string }>(`
    select c.conrelid::regclass::text as tab, a.attname as col from pg_constraint c
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey) where c.contype = 'f'`);
  const known = new Set(keyed.map(({ tab, col }) => `${tab}.${col}`));
  const loose = linkColumns(modules.flatMap((module) => module.records)).filter(({ column }) => !known.has(column));
  return [...new Set(loose.map(({ column, type }) => `${column} -> ${type}`))];
}

function linkColumns(specs: RecordSpec[]): { column: string; type: string }[] {
  const of = (entity: Function, links: { [field: string]: RecordLink } | undefined) => Object.values(links ?? {}).flatMap((link) => {
    const stored = columnsOf(entity).find((each) => each.property === link.property); // a spec's toRow may move it elsewhere
    return stored ? [{ column: `${tableOf(entity)}.${stored.column}`, type: link.type }] : [];
  });
  return specs.flatMap((spec) => [...of(spec.entity, spec.links), ...Object.values(spec.parts ?? {}).flatMap((part) => of(part.entity, part.links))]);
}
