import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chain } from 'stream-chain';
import { streamArray } from 'stream-json/streamers/StreamArray';
import { parser } from 'stream-json';
import type { RecordSpec } from '../../../kernel/package';
import type { Row } from '../../../kernel/stub';
import { validateManifest, type Manifest } from './schemas';

/** A data package that cannot be read at all; its message is for the person who ran the command. */
export class PackageError extends Error {}

export function readManifest(folder: string): Manifest {
  const path = join(folder, 'manifest.json');
  if (!existsSync(path)) throw new PackageError(`${folder}: expected a data package, a folder with manifest.json (docs/data-package.md)`);
  let manifest: unknown;
  try { manifest = JSON.parse(readFileSync(path, 'utf8')); } catch (error) { throw new PackageError(`${path}: expected JSON, ${(error as Error).message}`); }
  if (!validateManifest(manifest)) {
    const [first] = validateManifest.errors!;
    throw new PackageError(`${path}: ${first!.instancePath || 'manifest'} ${first!.message}`);
  }
  return manifest as unknown as Manifest;
}

/** @throws PackageError for a JSON file of a name that nobody reads: a misspelt one would be left out in silence. */
export function assertKnownFiles(folder: string, specs: readonly RecordSpec[]): void {
  const known = new Set(['manifest', ...specs.map((spec) => spec.file)]);
  const strange = readdirSync(folder).filter((name) => name.endsWith('.json') && !known.has(name.slice(0, -'.json'.length)));
  if (strange.length) throw new PackageError(`${folder}: expected files named as in docs/data-package.md, got ${strange.join(', ')}`);
}

export const fileOf = (folder: string, spec: RecordSpec): string => join(folder, `${spec.file}.json`);

/** Streams the records of a file one by one: a package may be larger than memory. */
export async function* recordsOf(path: string, onChunk?: (chunk: Buffer) => void): AsyncGenerator<Row> {
  const source = createReadStream(path);
  if (onChunk) source.on('data', (chunk) => onChunk(chunk as Buffer));
  const stream = chain([source, parser(), streamArray()]);
  try {
    for await (const { value } of stream as AsyncIterable<{ value: Row }>) yield value;
  } catch (error) {
    throw new PackageError(`${path}: expected a JSON list of records; ${(error as Error).message}`);
  }
}
