import { transformFileSync } from '@swc/core';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { ROOT } from '../../support/templates';

const FOLDERS = ['src', 'migrations'];

/**
 * The program as JavaScript for tests of whole processes: written anew whenever a source changed, by swc in about a
 * second, where tsc would take ten. Types are the business of `npm run typecheck`.
 * @returns the path of the command line program.
 */
export function builtProgram(): string {
  const files = FOLDERS.flatMap((folder) => filesIn(join(ROOT, folder))).filter((path) => path.endsWith('.ts')).sort();
  const hash = createHash('sha256');
  for (const path of files) hash.update(path).update(readFileSync(path));
  const target = join(ROOT, 'node_modules', '.cache', `mixta-${hash.digest('hex').slice(0, 12)}`);
  if (!existsSync(target)) build(files, target);
  return join(target, 'src', 'cli', 'main.js');
}

function build(files: string[], target: string): void {
  const building = `${target}.${process.pid}`;
  for (const path of files) {
    const out = join(building, relative(ROOT, path)).replace(/\.ts$/, '.js');
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, transformFileSync(path, { cwd: ROOT, sourceMaps: false }).code);
  }
  try { renameSync(building, target); } catch { rmSync(building, { recursive: true }); } // another worker was first
}

const filesIn = (folder: string): string[] => readdirSync(folder).flatMap((name) => {
  const path = join(folder, name);
  return statSync(path).isDirectory() ? filesIn(path) : [path];
});
