import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { alone } from './database/alone';
import type { Database } from './database/database';
import { load } from './load';
import { projectRoot } from './project-root';
import { broughtUpToDate } from './upgrade';

/**
 * Tables to the newest version, then the reference tables and the demonstration set where they are missing. Each
 * package is asked for by itself, so that a start that was killed between the two is made good by the next one; a
 * register that somebody filled with a package of their own gets no demonstration records. Servers that start at once
 * take turns, so that it is done once.
 */
export async function prepare({ owner }: Database): Promise<void> {
  if (owner) await alone(owner, () => filled(owner));
}

async function filled(owner: DataSource): Promise<void> {
  await broughtUpToDate(owner);
  const loaded = new Set((await owner.query('select distinct package from data_load') as { package: string }[]).map((row) => row.package));
  for (const name of ['reference', 'demo']) {
    const filledOtherwise = name === 'demo' && [...loaded].some((each) => each !== 'reference');
    if (loaded.has(name) || filledOtherwise) continue;
    const report = await load(owner, join(projectRoot(), 'data', name));
    if (report.problems.length) throw new Error(`data/${name}: ${report.problems.length} problems, the first in ${report.problems[0]!.file} ${report.problems[0]!.record}`);
    process.stdout.write(`loaded ${report.records} records of data/${name}\n`);
  }
}
