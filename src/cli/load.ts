import { SingleBar } from 'cli-progress';
import { openDatabase } from '../app/database/open';
import { connect, migrate } from '../app/database/database';
import { load } from '../app/load';
import type { LoadReport } from '../adapters/ingest/package';
import type { Config } from '../kernel/config';
import type { Command } from './main';
import type { DataSource } from 'typeorm';

export const command: Command = async ([folder], config) => {
  if (!folder) throw new Error('mixta load <folder>: expected the folder of a data package (docs/data-package.md)');
  const { owner, close } = await ownerOf(config);
  const bar = process.stdout.isTTY ? new SingleBar({ format: 'loading {bar} {percentage}%', clearOnComplete: true }) : null;
  try {
    await migrate(owner);
    bar?.start(1, 0);
    const report = await load(owner, folder, (done, total) => { bar?.setTotal(total); bar?.update(done); });
    bar?.stop();
    return tell(report);
  } finally {
    bar?.stop();
    await close();
  }
};

async function ownerOf(config: Config): Promise<{ owner: DataSource; close: () => Promise<void> }> {
  if (config.ownerUrl) {
    const owner = await connect(config.ownerUrl, 1);
    return { owner, close: () => owner.destroy() };
  }
  if (config.databaseUrl) throw new Error('DATABASE_OWNER_URL: expected the address of the database as its owner; the login of the server cannot load');
  const database = await openDatabase(config);
  return { owner: database.owner!, close: database.close };
}

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
