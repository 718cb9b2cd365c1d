import { join } from 'node:path';

interface Lists {
  TESTS: string;
  BUNDLES: Record<string, string[]>;
  ALONE: string[];
  SAME_ON_A_SERVER: string[];
  testFiles(): string[];
  filesOf(bundle: string, onServer: boolean): string[];
}
export const lists = require('./lists.js') as Lists;

/** Runs the test files of a bundle in one process (lists.js). */
export function runTogether(bundle: string): void {
  for (const file of lists.filesOf(bundle, Boolean(process.env.MIXTA_TEST_DATABASE_URL))) describe(file, () => { require(join(lists.TESTS, file)); });
}
