import { createHash, type Hash } from 'node:crypto';
import type { RecordSpec } from '../../../kernel/package';
import { recordId } from '../../../kernel/record-id';
import type { Row } from '../../../kernel/stub';
import type { Query } from '../../../kernel/transaction';
import { codeOf, convert, type Converted } from './convert';
import { tellDisputes } from './disputes';
import { LoadRefused, type Load, type LoadReport, type LocatedProblem } from './job';
import { broughtOf, isMixed, landingOf, leftAlone, type Landing, type Overwrites } from './landing';
import { fileOf, recordsOf } from './read';
import { pastsOf, standingsOf } from './standing';
import { said, VERDICTS } from './verdicts';
import { keepBrought, keepVersions } from './versions';
import { writeBatch } from './write';

const BATCH = 500;

/** A record of a file on its way; plain reference rows, which no party writes, land as they are. */
interface Arriving { json: Row; landing: Landing | null }

/** Writes every record of the package, as far as what stands lets it, and tells the report what became of each. */
export async function writeAll(load: Load, query: Query, report: LoadReport): Promise<void> {
  const hash = createHash('sha256'); // taken on the way: a package may be larger than memory
  for (const spec of load.specs) {
    let batch: Row[] = [];
    const flush = async () => {
      if (batch.length) await writeOne(load, query, spec, batch, report);
      batch = [];
    };
    for await (const json of recordsOf(fileOf(load.folder, spec), (chunk) => { hash.update(chunk); load.onProgress(chunk.length); })) {
      batch.push(json);
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

async function writeOne(load: Load, query: Query, spec: RecordSpec, batch: readonly Row[], report: LoadReport): Promise<void> {
  const arriving = spec.isRecord === false ? batch.map((json): Arriving => ({ json, landing: null })) : await land(load, query, spec, batch);
  const problem = await writeOrExplain(load, query, spec, arriving, report);
  if (problem) throw new LoadRefused([problem]);
  const landings = arriving.flatMap(({ landing }) => landing ?? []);
  if (landings.length === 0) return;
  await keepVersions(query, spec, landings, load.manifest.name, load.overwrite.reason);
  await keepBrought(query, spec, landings, load.manifest.name);
  await tellDisputes(load, query, spec, landings);
  count(spec, landings, report);
}

/** What becomes of each record of a batch, by what stands, what the package brought before, and what parties wrote and confirmed. */
async function land(load: Load, query: Query, spec: RecordSpec, batch: readonly Row[]): Promise<Arriving[]> {
  const all = batch.map((json) => ({ json, brought: broughtOf(spec, recordId(spec.prefix, codeOf(spec, json)), json) }));
  const standings = await standingsOf(query, spec, all.map(({ brought }) => brought), load.manifest.name);
  const differing = [...standings.values()].filter(({ differs, document }) => differs && document);
  const pasts = await pastsOf(query, differing.filter(({ isWritten }) => isWritten).map(({ id, visibility }) => ({ id, isPublic: visibility === 'PUBLISHED' })));
  const words = differing.length === 0 ? [] : (await Promise.all(load.modules.map((module) => module.disputes?.confirmed(query, differing.map(({ id }) => id)) ?? []))).flat();
  const overwrites: Overwrites = ({ file }, code, part) => load.overwrite.parts.has(`${file}/${code}`) || load.overwrite.parts.has(`${file}/${code}/${part}`);
  return all.map(({ json, brought }) => {
    const claims = { line: pasts.get(brought.id) ?? [], confirmed: words.filter(({ recordId: id }) => id === brought.id) };
    return { json, landing: landingOf(spec, json, brought, standings.get(brought.id) ?? null, claims, overwrites) };
  });
}

/** The rows of a record as it is to stand; none where it stays as it is against the file. */
function rowsOf(load: Load, spec: RecordSpec, { json, landing }: Arriving): Converted[] {
  const outcome = landing?.outcome;
  if (!landing || outcome === landing.brought || (landing.standing && !landing.standing.differs)) return [convert(spec, json, load.prefixOf)];
  return outcome ? [convert(spec, { ...outcome.document, visibility: outcome.visibility }, load.prefixOf)] : [];
}

/**
 * A batch that the database refuses is written again record by record: a batch of hundreds does not help who has to correct one.
 * A record that it refuses though neither the file nor the register is wrong, but the two together, is left alone.
 */
async function writeOrExplain(load: Load, query: Query, spec: RecordSpec, batch: Arriving[], report: LoadReport): Promise<LocatedProblem | null> {
  const rows = batch.flatMap((each) => rowsOf(load, spec, each));
  await query('savepoint batch');
  try {
    const written = await writeBatch(query, spec, rows);
    for (const key of ['inserted', 'updated', 'removed'] as const) report.changed[key] += written[key];
    await query('release savepoint batch');
    return null;
  } catch (error) {
    if (!(error as DatabaseRefusal).code) throw error;
    await query('rollback to savepoint batch');
    for (const each of batch.length > 1 ? batch : []) {
      const problem = await writeOrExplain(load, query, spec, [each], report);
      if (problem) return problem;
    }
    if (batch.length > 1) return null;
    const [only] = batch as [Arriving];
    if (only.landing && isMixed(only.landing)) { only.landing = leftAlone(only.landing); return null; }
    return explained(spec, rows[0]!, error as DatabaseRefusal);
  }
}

function count(spec: RecordSpec, landings: readonly Landing[], report: LoadReport): void {
  const tally = (report.fields[spec.file] ??= Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as never);
  for (const { judged, brought, standing, overwritten } of landings) {
    const record = String(brought.document.code ?? brought.id);
    for (const { part, verdict, why } of judged) {
      tally[verdict] += 1;
      if (verdict === 'CONFLICT') report.conflicts.push({ file: spec.file, record, part: part.name, why: why!, stands: shown(spec, part, standing?.document ?? null, standing?.visibility), brings: shown(spec, part, brought.document, brought.visibility) });
    }
    report.overwritten.push(...overwritten.map((part) => `${spec.file}/${record}/${part}`));
  }
}

const shown = (spec: RecordSpec, part: Parameters<typeof said>[1], document: Row | null, visibility: string | null | undefined): Row =>
  (part.name === 'visibility' ? { visibility: visibility ?? null } : JSON.parse(said(spec, part, document)) as Row);

const explained = (spec: RecordSpec, only: Converted, error: DatabaseRefusal): LocatedProblem =>
  ({ file: `${spec.file}.json`, record: String(only.row.code ?? only.row.id), ...ruleOf(error), got: error.detail ?? error.message });

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
