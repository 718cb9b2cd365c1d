import * as jestGlobals from '@jest/globals';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { format } from 'node:util';

type Run = () => unknown;

/** What is told of the cases of a suite that others wrote: the whole name of each and what it runs, and what the suite itself leaves out. */
export interface Taker { take(name: string, run: Run): void; leftOut?(name: string): void }

/** Evaluates the files of a suite, whose cases come to `taker` before jest has them. @param standIns modules that its files find in place of others. */
export function suiteLoader({ take, leftOut = () => undefined }: Taker, standIns: Readonly<Record<string, unknown>> = {}): (file: string) => object {
  const path: string[] = [];
  const describe = (name: string, define: Run) => {
    path.push(name);
    try { jestGlobals.describe(name, () => { define(); }); } finally { path.pop(); }
  };
  const it = (name: string, run: Run) => take([...path, name].join(' > '), run);
  const globals = { describe: withForms(describe, leftOut), it: withForms(it, leftOut), test: it, expect: jestGlobals.expect };
  return evaluator(globals, { '@jest/globals': { ...jestGlobals, ...globals }, ...standIns });
}

/** `each` and `skip`, which are all that these suites use of jest's. */
function withForms(one: (name: string, run: Run) => void, skip: (name: string) => void): object {
  const each = (rows: readonly unknown[]) => (name: string, run: (...values: unknown[]) => unknown) => {
    for (const row of rows.map((row) => (Array.isArray(row) ? row : [row]) as unknown[])) one(format(name, ...row.slice(0, name.split('%').length - 1)), () => run(...row));
  };
  return Object.assign(one, { each, skip });
}

/** jest gives each module its globals, and nothing can stand in for them but whoever evaluates the file. */
function evaluator(globals: object, standIns: Readonly<Record<string, unknown>>): (file: string) => object {
  const modules = new Map<string, object>();
  return function evaluate(file) {
    const before = modules.get(file);
    if (before) return before;
    const exported = {};
    modules.set(file, exported);
    const { resolve } = createRequire(file);
    const asked = (name: string): unknown => standIns[name] ?? (name.startsWith('.') ? evaluate(resolve(name)) : require(resolve(name)));
    const known = { require: asked, exports: exported, __dirname: dirname(file), ...globals };
    new Function(...Object.keys(known), readFileSync(file, 'utf8'))(...Object.values(known));
    return exported;
  };
}

/** A case fails, as it should where we do otherwise on purpose. */
export async function fails(run: Run): Promise<boolean> {
  expect.setState({ testFailing: true } as object); // else jest notes a snapshot that differs and goes on
  return Promise.resolve().then(run).then(() => false, () => true);
}
