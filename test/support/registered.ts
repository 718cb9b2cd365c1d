import { composition, MODULES } from '../../src/app/composition';
import type { Reference } from '../../src/kernel/context';
import { columnsOf, tableOf } from '../../src/kernel/columns';
import type { World } from './world';

/** A type of the registry with what tests need to find its rows. */
export interface RegisteredType {
  type: string;
  subgraph: string;
  /** Other subgraphs that know the type: those that borrow it, and `nodes`. */
  guests: string[];
  reference: Reference;
  table: string;
  /** Key fields of the reference, each with its column. */
  keys: { field: string; column: string }[];
}

/** Every owned type that has a table, from the modules' own declarations. */
export function registeredTypes(): RegisteredType[] {
  return MODULES.flatMap((module) => Object.entries(module.owns).flatMap(([type, reference]) => {
    const entity = module.records.find((spec) => spec.type === type)?.entity;
    if (!entity) return [];
    const columns = new Map(columnsOf(entity).map(({ property, column }) => [property, column]));
    const keys = reference.keys.flatMap((field) => (columns.has(field) ? [{ field, column: columns.get(field)! }] : []));
    const guests = MODULES.filter((each) => each.stubs[type]).map((each) => each.name);
    return [{ type, subgraph: module.name, guests: [...guests, 'nodes'], reference, table: tableOf(entity), keys }];
  }));
}

export const typesWithoutTable = (): string[] =>
  [...composition().registry.owners.keys()].filter((type) => !registeredTypes().some((each) => each.type === type));

/** Rows of a type as the owner of the tables sees them: drafts, or what is published. */
export async function rowsOf(world: World, { type, table }: RegisteredType, visibility: 'DRAFT' | 'PUBLISHED', limit = 1000): Promise<Record<string, any>[]> {
  const prefix = MODULES.flatMap((module) => Object.entries(module.owns)).find(([name]) => name === type)![1].prefix;
  const [{ hideable }] = await world.database.owner!.query(
    `select exists (select from information_schema.columns where table_schema = 'public' and table_name = $1 and column_name = 'visibility') as hideable`, [table]) as [{ hideable: boolean }];
  if (!hideable && visibility === 'DRAFT') return [];
  return world.database.owner!.query(`select * from ${table} where starts_with(id, $1) ${hideable ? `and visibility = '${visibility}'` : ''} order by id limit ${limit}`, [`${prefix}_`]);
}
