import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileSchema, MANIFEST_SCHEMA } from '../adapters/ingest/package';
import { composition, MODULES } from '../app/composition';
import { projectRoot } from '../app/project-root';
import { subgraphSdl } from '../app/schema/sdl';
import { composeSdl } from '../app/schema/supergraph';
import type { Command } from './main';

/** Every file that is emitted from the code, by its path under the project: SDL, supergraph and JSON Schemas. */
export function emittedFiles(): Map<string, string> {
  const files = new Map<string, string>();
  const parts = composition().parts.map((part) => ({ name: part.name, sdl: subgraphSdl(part.schema) }));
  for (const { name, sdl } of parts) files.set(`schema/${name}.graphql`, sdl);
  files.set('schema/supergraph.graphql', composeSdl(parts));
  files.set('data/schema/manifest.schema.json', json(MANIFEST_SCHEMA));
  for (const spec of MODULES.flatMap((module) => module.records)) files.set(`data/schema/${spec.file}.schema.json`, json(fileSchema(spec)));
  return files;
}

export const command: Command = async () => {
  for (const [path, text] of emittedFiles()) {
    mkdirSync(join(projectRoot(), path, '..'), { recursive: true });
    writeFileSync(join(projectRoot(), path), text);
  }
  process.stdout.write(`wrote ${emittedFiles().size} files under schema/ and data/schema/\n`);
  return 0;
};

const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
