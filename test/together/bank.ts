import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Questions that wait for a compiler or a clone of their own: another process works meanwhile. */
export const PROCESSES: readonly string[] = ['fe-39', 'fe-44'];

/**
 * Runs the test files of a folder in one process: the program is loaded and its schemas are built once for all of them,
 * which is most of the time that a single file takes.
 * @param folder below test/, for example `questions`.
 */
export function runTogether(folder: string, wanted: (id: string) => boolean = () => true): void {
  const path = join(__dirname, '..', folder);
  for (const file of readdirSync(path).filter((name) => name.endsWith('.test.ts') && wanted(name.replace('.test.ts', ''))).sort()) {
    describe(`${folder}/${file}`, () => { require(join(path, file)); });
  }
}
