import { SingleBar } from 'cli-progress';
import { upgrade } from '../app/upgrade';
import { load } from '../app/load';
import type { LoadReport } from '../adapters/ingest/package';
import type { Command } from './main';
import { ownerOf } from './owner';

export const command: Command = async ([folder], config) => {
  if (!folder) throw new Error('mixta load <folder>: expected the folder of a data package (docs/data-package.md)');
  const { owner, close } = await ownerOf(config);
  const bar = process.stdout.isTTY ? new SingleBar({ format: 'loading {bar} {percentage}%', clearOnComplete: true }) : null;
  try {
    await upgrade(owner);
    bar?.start(1, 0);
    const report = await load(owner, folder, (done, total) => { bar?.setTotal(total); bar?.update(done); });
    bar?.stop();
    return tell(report);
  } finally {
    bar?.stop();
    await close();
  }
};

function tell(report: LoadReport): number {
  if (report.problems.length === 0) {
    const { inserted, updated, removed } = report.changed;
    process.stdout.write(`${report.package}: ${report.records} records checked; ${inserted} rows new, ${updated} changed, ${removed} removed\n`);
    return 0;
  }
  for (const { file, record, field, expected, got } of report.problems) {
    process.stderr.write(`${file}  ${record}  ${field}: expected ${expected}, got ${got === undefined ? 'nothing' : JSON.stringify(got)}\n`);
  }
  process.stderr.write(`${report.problems.length}${report.tooMany ? ' or more' : ''} problems; nothing was loaded\n`);
  return 1;
}
