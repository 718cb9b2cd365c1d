import { existsSync, statSync } from 'node:fs';
import type { ModuleDefinition } from '../../../kernel/module';
import type { Problem, RecordSpec } from '../../../kernel/package';
import type { Query } from '../../../kernel/transaction';
import { WRITE_LOCK } from '../../../kernel/write-transaction';
import { besideValues, codeOf, convert, problemsOf } from './convert';
import { emptyReport, Rehearsed, type CatalogReader, type InTransaction, type Load, type LoadOptions, type LoadReport, type LocatedProblem } from './job';
import { missingLinks } from './links';
import { assertKnownFiles, fileOf, readManifest, recordsOf } from './read';
import { validatorOf } from './schemas';
import { writeAll } from './writing';

export const PROBLEM_LIMIT = 100;

/**
 * Loads a data package, all or nothing. First every record is checked (shape, rules, links) and all problems are
 * collected up to a limit; then the records are written in one transaction. What a party wrote or confirmed since stays,
 * and is told as a conflict. Loading the same again changes nothing.
 * @throws PackageError when the folder or a file cannot be read as a package.
 */
export async function loadPackage(folder: string, modules: readonly ModuleDefinition[], inTransaction: InTransaction, catalogOf: CatalogReader, options: LoadOptions = {}): Promise<LoadReport> {
  const load = begun(folder, modules, catalogOf, options);
  const work = async (query: Query): Promise<LoadReport> => {
    await query('select pg_advisory_xact_lock($1)', [WRITE_LOCK]); // one writer at a time
    await query('set local role mixta_loader');
    const report = await checkAll(load, query);
    if (report.problems.length === 0) await writeAll(load, query, report);
    if (options.dryRun) throw new Rehearsed(report);
    return report;
  };
  return inTransaction(work).catch((error: Error) => {
    if (error instanceof Rehearsed) return error.report;
    throw error;
  });
}

function begun(folder: string, modules: readonly ModuleDefinition[], catalogOf: CatalogReader, { overwrite, onProgress }: LoadOptions): Load {
  const manifest = readManifest(folder);
  const known = modules.flatMap((module) => module.records);
  assertKnownFiles(folder, known);
  const specs = known.filter((spec) => existsSync(fileOf(folder, spec)));
  const total = 2 * specs.reduce((sum, spec) => sum + statSync(fileOf(folder, spec)).size, 0);
  let done = 0;
  return {
    folder, manifest, specs, known, modules, catalogOf, prefixOf: prefixes(known), overwrite: { parts: new Set(overwrite?.parts), reason: overwrite?.reason ?? null },
    onProgress: (bytes) => onProgress?.((done += bytes), total),
  };
}

function prefixes(known: readonly RecordSpec[]): (type: string) => string {
  const byType = new Map(known.map((spec) => [spec.type, spec.prefix]));
  return (type) => {
    const prefix = byType.get(type);
    if (!prefix) throw new Error(`record spec: a link names the type ${type}, which no module loads`);
    return prefix;
  };
}

async function checkAll(load: Load, query: Query): Promise<LoadReport> {
  const report = emptyReport(load.manifest.name);
  const here = new Map<string, Set<string>>(load.specs.map((spec) => [spec.type, new Set()]));
  const links: { file: string; record: string; type: string; code: string; field: string }[] = [];
  for (const spec of load.specs) {
    const validate = validatorOf(spec);
    let position = 0;
    for await (const json of recordsOf(fileOf(load.folder, spec), (chunk) => load.onProgress(chunk.length))) {
      report.records += 1;
      position += 1;
      const found: Problem[] = validate(json) ? [...besideValues(json), ...(spec.check?.(json) ?? [])] : problemsOf(validate.errors!);
      const record = typeof json?.code === 'string' ? json.code : `number ${position}`;
      if (found.length === 0) {
        const code = codeOf(spec, json);
        const codes = here.get(spec.type)!;
        if (codes.has(code)) found.push({ field: 'code', expected: 'a code that no other record of the file has', got: code });
        codes.add(code);
        for (const use of convert(spec, json, load.prefixOf).links) links.push({ file: `${spec.file}.json`, record, ...use });
      }
      for (const problem of found) report.problems.push({ file: `${spec.file}.json`, record, ...problem });
      if (report.problems.length >= PROBLEM_LIMIT) return { ...report, tooMany: true };
    }
  }
  report.problems.push(...(await danglingLinks(load, query, links.filter((use) => !here.get(use.type)?.has(use.code)))));
  return report;
}

/** Links to records that are neither in the package nor in the database. */
async function danglingLinks(load: Load, query: Query, links: { file: string; record: string; type: string; code: string; field: string }[]): Promise<LocatedProblem[]> {
  const specOf = (type: string): RecordSpec => load.known.find((each) => each.type === type)!;
  return (await missingLinks(query, links, specOf)).slice(0, PROBLEM_LIMIT).map((use) => (
    { file: use.file, record: use.record, field: use.field, expected: `the code of a ${use.type} in ${specOf(use.type).file}.json or in the register`, got: use.code }));
}
