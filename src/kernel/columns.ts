import { getMetadataArgsStorage } from 'typeorm';

/** The columns of an entity in the order of its class, read from TypeORM's metadata. One with `insert: false` is filled after a load, not by it. */
export function columnsOf(Entity: Function): { property: string; column: string; type: string; loaded: boolean }[] {
  const storage = getMetadataArgsStorage();
  const line = lineage(Entity);
  return line.flatMap((Class) => storage.columns.filter((column) => column.target === Class)).map((column) => ({
    property: column.propertyName,
    column: column.options.name ?? snakeCase(column.propertyName),
    type: String(column.options.type ?? 'text'),
    loaded: column.options.insert !== false,
  }));
}

/** Column of a property that the entity has. */
export const columnOf = (Entity: Function, property: string): string => columnsOf(Entity).find((each) => each.property === property)!.column;

/** Table of an entity. */
export function tableOf(Entity: Function): string {
  const table = getMetadataArgsStorage().tables.find((each) => each.target === Entity);
  if (!table?.name) throw new Error(`${Entity.name}: expected @Entity('table_name') on the class`);
  return table.name;
}

/** The SELECT list of an entity: every column under its property name, and its GraphQL type. */
export function selectOf(Entity: Function, typename: string, alias: string): string {
  const columns = columnsOf(Entity).map(({ property, column }) => `${alias}.${column} as "${property}"`);
  return [`'${typename}' as "__typename"`, ...columns].join(', ');
}

/** A column of an instant as ISO 8601 text, in UTC. */
export const instant = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

export const snakeCase = (name: string) => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();

function lineage(Entity: Function): Function[] {
  const parent = Object.getPrototypeOf(Entity) as Function;
  return parent?.prototype ? [...lineage(parent), Entity] : [Entity];
}
