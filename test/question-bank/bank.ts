import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const QUESTIONS = join(__dirname, '..', 'questions');

/**
 * Runs the tests of several questions in one process: the program is loaded and its schemas are built once for all of
 * them, which is most of the time that a single question takes.
 */
export function askTogether(wanted: (id: string) => boolean): void {
  for (const file of readdirSync(QUESTIONS).filter((name) => name.endsWith('.test.ts') && wanted(name.replace('.test.ts', ''))).sort()) {
    describe(file, () => { require(join(QUESTIONS, file)); });
  }
}
