import { createHash, type Hash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import type { Catalog } from '../../../kernel/catalog';
import type { ModuleDefinition } from '../../../kernel/module';
import type { Problem, RecordSpec } from '../../../kernel/package';
import type { Row } from '../../../kernel/stub';
import type { Query } from '../../../kernel/transaction';
import { WRITE_LOCK } from '../../../kernel/write-transaction';
import { besideValues, codeOf, convert, problemsOf, type Converted } from './convert';
import { missingLinks } from './links';
import { assertKnownFiles, fileOf, readManifest, recordsOf } from './read';
import { validatorOf, type Manifest } from './schemas';
import { keepVersions } from './versions';
import { writeBatch, type Written } from './write';

const BATCH = 500;
export const PROBLEM_LIMIT = 100;

export interface LocatedProblem extends Problem { file: string; record: string }
export interface LoadReport { package: string; records: number; changed: Written; problems: LocatedProblem[]; tooMany: boolean }

/** Runs work in one transaction of the owner's; the loader opens it only when the package is sound. */
export type InTransaction = <T>(work: (query: Query) => Promise<T>) => Promise<T>;

/** Reads labels and coverage through the statement runner of the load itself, so that labels it brings count. */
export type CatalogReader = (query: Query) => Promise<Catalog>;

/** `specs` are those whose file the package has; `known` those of all modules. */
interface Load { folder: string; manifest: Manifest; specs: RecordSpec[]; known: RecordSpec[]; modules: readonly ModuleDefinition[]; catalogOf: CatalogReader; prefixOf: (type: string) => string; onProgress: (bytes: number) => void }

/**
 * Loads a data package, all or nothing. First every record is checked (shape, rules, links) and all problems are
 * collected up to a limit; then the records are written in one transaction. Loading the same again changes nothing.
 * @throws PackageError when the folder or a file cannot be read as a package.
 */
export async function loadPackage(folder: string, modules: readonly ModuleDefinition[], inTransaction: InTransaction, catalogOf: CatalogReader, onProgress: (done: number, total: number) => void = () => undefined): Promise<LoadReport> {
  const manifest = readManifest(folder);
  const known = modules.flatMap((module) => module.records);
  assertKnownFiles(folder, known);
  const specs = known.filter((spec) => existsSync(fileOf(folder, spec)));
  const total = 2 * specs.reduce((sum, spec) => sum + statSync(fileOf(folder, spec)).size, 0);
  let done = 0;
  const load: Load = { folder, manifest, specs, known, modules, catalogOf, prefixOf: prefixes(known), onProgress: (bytes) => onProgress((done += bytes), total) };
  return inTransaction(async (query) => {
    await query('select pg_advisory_xact_lock($1)', [WRITE_LOCK]); // one writer at a time
    await query('set local role mixta_loader');
    const report = await checkAll(load, query);
    if (report.problems.length) return report;
    await writeAll(load, query, report);
    return report;
  });
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
  const report: LoadReport = { package: load.manifest.name, records: 0, changed: { inserted: 0, updated: 0, removed: 0 }, problems: [], tooMany: false };
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

async function writeAll(load: Load, query: Query, report: LoadReport): Promise<void> {
  const hash = createHash('sha256'); // taken on the way: a package may be larger than memory
  for (const spec of load.specs) {
    let batch: { json: Row; converted: Converted }[] = [];
    const flush = async () => {
      if (batch.length === 0) return;
      const problem = await writeOrExplain(query, spec, batch.map((each) => each.converted), report);
      if (problem) throw new LoadRefused([problem]);
      await keepVersions(query, spec, batch, load.manifest.name);
      batch = [];
    };
    for await (const json of recordsOf(fileOf(load.folder, spec), (chunk) => { hash.update(chunk); load.onProgress(chunk.length); })) {
      batch.push({ json, converted: convert(spec, json, load.prefixOf) });
      if (batch.length === BATCH) await flush();
    }
    await flush();
  }
  await settleDeferred(query);
  const { inserted, updated, removed } = report.changed;
  if (inserted + updated + removed === 0) return;
  const catalog = await load.catalogOf(query);
  for (const module of load.modules) await module.afterLoad?.(query, catalog);
  await logLoad(load, query, hash);
}

/** Thrown inside the transaction so that it is rolled back; carries what the database refused. */
export class LoadRefused extends Error {
  constructor(readonly problems: LocatedProblem[]) {
    super(problems.map((problem) => `${problem.file} ${problem.record} ${problem.field}: expected ${problem.expected}`).join('\n'));
  }
}

/** A batch that the database refuses is written again record by record: a batch of hundreds does not help who has to correct one. */
async function writeOrExplain(query: Query, spec: RecordSpec, batch: Converted[], report: LoadReport): Promise<LocatedProblem | null> {
  await query('savepoint batch');
  try {
    const written = await writeBatch(query, spec, batch);
    report.changed.inserted += written.inserted;
    report.changed.updated += written.updated;
    report.changed.removed += written.removed;
    await query('release savepoint batch');
    return null;
  } catch (error) {
    if (!(error as DatabaseRefusal).code) throw error;
    await query('rollback to savepoint batch');
    for (const each of batch.length > 1 ? batch : []) {
      const problem = await writeOrExplain(query, spec, [each], report);
      if (problem) return problem;
    }
    return explained(spec, batch, error as DatabaseRefusal);
  }
}

function explained(spec: RecordSpec, batch: Converted[], error: DatabaseRefusal): LocatedProblem {
  const [only] = batch;
  return { file: `${spec.file}.json`, record: batch.length === 1 ? String(only!.row.code ?? only!.row.id) : 'one of a batch', ...ruleOf(error), got: error.detail ?? error.message };
}

interface DatabaseRefusal extends Error { constraint?: string; detail?: string; code?: string }

const ruleOf = ({ constraint, code }: DatabaseRefusal) => ({ field: constraint ?? 'record', expected: `the rule ${constraint ?? code} to hold (docs/data-package.md)` });

/** Constraints that hold at the end of a load only (links forward, kept revisions) speak here rather than at the commit, where nobody listens. */
async function settleDeferred(query: Query): Promise<void> {
  try {
    await query('set constraints all immediate');
  } catch (error) {
    const refusal = error as DatabaseRefusal;
    if (!refusal.code) throw error;
    throw new LoadRefused([{ file: 'package', record: refusal.detail ?? 'one of the package', ...ruleOf(refusal), got: refusal.message }]);
  }
}

async function logLoad({ manifest }: Load, query: Query, hash: Hash): Promise<void> {
  await query(
    'insert into data_load (package, title, scope, subnational_reporters, sources, sha256) values ($1, $2, $3, $4, $5, $6)',
    [manifest.name, manifest.title, manifest.scope, manifest.subnationalReporters ?? 0, JSON.stringify(manifest.sources), hash.digest('hex')],
  );
}
