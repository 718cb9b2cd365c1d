import { SingleBar } from 'cli-progress';
import { parseArgs } from 'node:util';
import { VERDICTS, type LoadOptions, type LoadReport } from '../adapters/ingest/package';
import { load } from '../app/load';
import { upgrade } from '../app/upgrade';
import type { Command } from './main';
import { ownerOf } from './owner';

const USAGE = 'mixta load <folder> [--dry-run] [--overwrite FILE/CODE[/FIELD] --reason TEXT]';
/** Exit code of a dry run that found conflicts. */
const CONFLICTS = 3;

export const command: Command = async (args, config) => {
  const { folder, ...options } = optionsOf(args);
  const { owner, close } = await ownerOf(config);
  const bar = process.stdout.isTTY ? new SingleBar({ format: 'loading {bar} {percentage}%', clearOnComplete: true }) : null;
  try {
    if (!options.dryRun) await upgrade(owner);
    else if (await owner.showMigrations()) throw new Error('mixta load --dry-run: the tables are not those of this version; mixta migrate, or mixta start for the embedded database, brings them there');
    bar?.start(1, 0);
    const report = await load(owner, folder, { ...options, onProgress: (done, total) => { bar?.setTotal(total); bar?.update(done); } });
    bar?.stop();
    return report.problems.length ? refused(report) : tell(report, options.dryRun);
  } finally {
    bar?.stop();
    await close();
  }
};

function optionsOf(args: string[]): { folder: string; dryRun: boolean } & Pick<LoadOptions, 'overwrite'> {
  let given;
  try {
    given = parseArgs({ args, allowPositionals: true, options: { 'dry-run': { type: 'boolean', default: false }, overwrite: { type: 'string', multiple: true }, reason: { type: 'string' } } });
  } catch (error) {
    throw new Error(`${(error as Error).message}; usage: ${USAGE}`);
  }
  const { positionals: [folder, ...more], values: { 'dry-run': dryRun, overwrite: parts, reason } } = given;
  if (!folder || more.length) throw new Error(`${USAGE}: expected the folder of a data package (docs/data-package.md)`);
  if (!parts) return { folder, dryRun: dryRun! };
  const strange = parts.find((part) => !/^[a-z-]+\/./.test(part));
  if (strange) throw new Error(`mixta load --overwrite: expected a record or a field as a conflict names it, such as projects/HN01/title, got "${strange}"`);
  if (!reason?.trim()) throw new Error('mixta load --overwrite: expected --reason with the reason, which stays in the history of the records');
  return { folder, dryRun: dryRun!, overwrite: { parts, reason } };
}

function refused({ problems, tooMany }: LoadReport): number {
  for (const { file, record, field, expected, got } of problems) {
    process.stderr.write(`${file}  ${record}  ${field}: expected ${expected}, got ${got === undefined ? 'nothing' : JSON.stringify(got)}\n`);
  }
  process.stderr.write(`${problems.length}${tooMany ? ' or more' : ''} problems; nothing was loaded\n`);
  return 1;
}

/** What a load did, or would do: fields by file, then every conflict with both values. */
export function tell(report: LoadReport, dryRun: boolean): number {
  const { inserted, updated, removed } = report.changed;
  const rows = Object.entries(report.fields).filter(([, tally]) => dryRun || tally.CONFLICT + tally.KEPT > 0);
  const lines = [
    `${report.package}: ${report.records} records checked; ${inserted} rows new, ${updated} changed, ${removed} removed${dryRun ? '; a dry run, so nothing of it was kept' : ''}`,
    ...(rows.length ? [['fields', ...VERDICTS].map(column).join('')] : []),
    ...rows.map(([file, tally]) => [file, ...VERDICTS.map((verdict) => String(tally[verdict]))].map(column).join('')),
    ...report.overwritten.map((part) => `overwritten: ${part}`),
    ...report.conflicts.map(({ file, record, part, why, stands, brings }) => `conflict: ${file}/${record}/${part}: ${why}\n  stands     ${JSON.stringify(stands)}\n  the file   ${JSON.stringify(brings)}`),
    ...(report.conflicts.length ? [`${report.conflicts.length} conflicts; what stands ${dryRun ? 'would stay' : 'stayed'}, and whoever answers for a record decides (docs/data-package.md)`] : []),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return dryRun && report.conflicts.length ? CONFLICTS : 0;
}

const column = (text: string, i: number): string => (i === 0 ? text.padEnd(28) : text.padStart(10));
