import { GraphQLError, type GraphQLSchema } from 'graphql';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileSchema, MANIFEST_SCHEMA } from '../adapters/ingest/package';
import { composition, MODULES, monolithSchema } from '../app/composition';
import { todayOf } from '../app/context';
import { documentedQuestions } from '../app/playground/questions';
import { projectRoot } from '../app/project-root';
import { publicSchema } from '../app/router/public-schema';
import { beforeTheirDay, described, removals } from '../app/schema/removals';
import { subgraphSdl } from '../app/schema/sdl';
import { composeSdl } from '../app/schema/supergraph';
import type { Command } from './main';

const SUPERGRAPH = 'schema/supergraph.graphql';

/** Every file that is emitted from the code, by its path under the project: SDL, supergraph and JSON Schemas. */
export function emittedFiles(): Map<string, string> {
  const files = new Map<string, string>();
  const parts = composition().parts.map((part) => ({ name: part.name, sdl: subgraphSdl(part.schema) }));
  for (const { name, sdl } of parts) files.set(`schema/${name}.graphql`, sdl);
  files.set(SUPERGRAPH, composeSdl(parts));
  files.set('data/schema/manifest.schema.json', json(MANIFEST_SCHEMA));
  for (const spec of MODULES.flatMap((module) => module.records)) files.set(`data/schema/${spec.file}.schema.json`, json(fileSchema(spec)));
  return files;
}

/** Writes nothing where it would take back what callers were promised for longer. */
export const command: Command = async (_args, config) => {
  const files = emittedFiles();
  const promise = join(projectRoot(), SUPERGRAPH);
  assertPromisesKept(existsSync(promise) ? readFileSync(promise, 'utf8') : null, files.get(SUPERGRAPH)!, todayOf(config.clock));
  for (const [path, text] of files) {
    mkdirSync(join(projectRoot(), path, '..'), { recursive: true });
    writeFileSync(join(projectRoot(), path), text);
  }
  process.stdout.write(`wrote ${files.size} files under schema/ and data/schema/\n`);
  return 0;
};

/** @param before the supergraph as it was written last. @throws Error that names what of it is gone too early, and the questions that ask it. */
export function assertPromisesKept(before: string | null, after: string, today: string): void {
  const known = before === null ? null : promisedBy(before);
  const early = known ? beforeTheirDay(removals(known, publicSchema(after, monolithSchema()), documentedQuestions()), today) : [];
  if (early.length > 0) throw new Error(`schema: expected to find what was promised; gone is ${early.map(described).join('; ')}. Keep it until that day`);
}

/** Null where a merge has left the file in pieces. */
function promisedBy(supergraph: string): GraphQLSchema | null {
  try {
    return publicSchema(supergraph, monolithSchema());
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}

const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
