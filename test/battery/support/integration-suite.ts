import * as jestGlobals from '@jest/globals';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { format } from 'node:util';
import type { defineIntegrationTestSuite } from '@apollo/server-integration-testsuite';

type Run = () => unknown;

/** What is told of the cases of Apollo's suite for integrations: the whole name of each and what it runs, and what the suite itself leaves out. */
export interface Taker { take(name: string, run: Run): void; leftOut(name: string): void }

/** The suite, whose cases come to `taker` before jest has them. */
export function loadSuite({ take, leftOut }: Taker): typeof defineIntegrationTestSuite {
  const path: string[] = [];
  const describe = (name: string, define: Run) => {
    path.push(name);
    try { jestGlobals.describe(name, () => { define(); }); } finally { path.pop(); }
  };
  const it = (name: string, run: Run) => take([...path.slice(1), name].join(' > '), run);
  const globals = { ...jestGlobals, describe: withForms(describe, leftOut), it: withForms(it, leftOut), test: it };
  return (load(require.resolve('@apollo/server-integration-testsuite'), globals) as { defineIntegrationTestSuite: typeof defineIntegrationTestSuite }).defineIntegrationTestSuite;
}

/** `each` and `skip`, which are all that the suite uses of jest's. */
function withForms(one: (name: string, run: Run) => void, skip: (name: string) => void): object {
  const each = (rows: readonly unknown[]) => (name: string, run: (...values: unknown[]) => unknown) => {
    for (const row of rows.map((row) => (Array.isArray(row) ? row : [row]) as unknown[])) one(format(name, ...row.slice(0, name.split('%').length - 1)), () => run(...row));
  };
  return Object.assign(one, { each, skip });
}

/** jest gives each module its globals, and nothing can stand in for them but whoever evaluates the file. */
function load(file: string, globals: object): object {
  const exported = {};
  const asked = (name: string): unknown => (name === '@jest/globals' ? globals : name.startsWith('./') ? load(join(dirname(file), name), globals) : require(createRequire(file).resolve(name)));
  new Function('require', 'exports', readFileSync(file, 'utf8'))(asked, exported);
  return exported;
}
