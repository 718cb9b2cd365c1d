import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './templates';

export interface Operation { name: string; query: string; variables: Record<string, unknown> }

/** The operations of a folder: `name.graphql`, with variables beside it in `name.variables.json`. */
export function operationsIn(folder: string): Operation[] {
  const path = join(ROOT, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path).filter((file) => file.endsWith('.graphql')).sort().map((file) => {
    const name = file.slice(0, -'.graphql'.length);
    const variables = join(path, `${name}.variables.json`);
    return { name, query: readFileSync(join(path, file), 'utf8'), variables: existsSync(variables) ? JSON.parse(readFileSync(variables, 'utf8')) as Record<string, unknown> : {} };
  });
}

/** A documented question by its id; variables as its file has them. */
export function documented(id: string): { query: string; variables: any } {
  return operationsIn('docs/questions').find(({ name }) => name === id)!;
}
