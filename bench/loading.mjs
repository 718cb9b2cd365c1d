// Loads a package of projects three times, for the first time, unchanged, and with one field of each changed, and prints how long each takes.
// npm run bench:loading [-- --projects 30000]; MIXTA_DATABASE_URL names a server, as in bench:alignment.
import { createRequire } from 'node:module';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openScratch } from './scratch.mjs';

const require = createRequire(import.meta.url);
const { load } = require(join('..', 'dist', 'src', 'app', 'load.js'));
const { values: options } = parseArgs({ options: { projects: { type: 'string', default: '30000' } } });
const PROJECTS = Number(options.projects);
const COUNTRIES = ['MEX', 'HND', 'GTM', 'SLV', 'CRI', 'PAN', 'COL', 'PER', 'CHL', 'ARG', 'URY', 'PRY'];
const STATUSES = ['APPROVED', 'IN_EXECUTION', 'CANCELLED', 'COMPLETED'];

/** A project of the shape of those of synthetic-projects.mjs, with a line of expert days and money. */
const project = (i, note) => ({
  code: `bench-${String(i).padStart(7, '0')}`, title: { es: `Proyecto ${i}` }, modality: 'BILATERAL', status: STATUSES[i % 4], start: String(2005 + (i % 18)), assertedBy: COUNTRIES[i % 12], note,
  participations: [{ country: COUNTRIES[i % 12], role: 'FIRST_PROVIDER' }, { country: COUNTRIES[(i + 5) % 12], role: 'RECIPIENT' }],
  sectors: [{ vocabulary: 'DAC', code: '122', percentage: '60', suggested: false }, { vocabulary: 'DAC', code: '111', percentage: '40', suggested: false }],
  territories: [{ country: COUNTRIES[(i + 5) % 12], percentage: '100' }], citations: [{ source: 'bench' }],
});
const line = (i) => ({ code: `bench-${i}`, project: `bench-${String(i).padStart(7, '0')}`, contributorCountry: COUNTRIES[i % 12], category: 'TECHNICAL', nature: 'EXECUTED', amount: String(i * 7), currency: 'MXN', citations: [{ source: 'bench' }] });

function packageOf(note) {
  const folder = mkdtempSync(join(tmpdir(), 'mixta-bench-package-'));
  const write = (name, content) => writeFileSync(join(folder, `${name}.json`), JSON.stringify(content));
  const all = (make) => Array.from({ length: PROJECTS }, (_, i) => make(i + 1));
  write('manifest', { name: 'bench', title: 'bench', scope: 'bench', sources: [{ title: 'bench' }] });
  write('sources', [{ code: 'bench', title: 'Bench' }]);
  write('projects', all((i) => project(i, note)));
  write('contributions', all(line));
  return folder;
}

const folders = [packageOf('first'), packageOf('second')];
const database = await openScratch(process.env.MIXTA_DATABASE_URL ?? null);
try {
  console.log(`${PROJECTS.toLocaleString('en')} projects with a line each; ${cpus().length} x ${cpus()[0].model}, Node ${process.version}, ${database.name}, ${new Date().toISOString().slice(0, 10)}; load of the machine ${loadavg()[0].toFixed(1)}`);
  for (const [what, folder] of [['the first load', folders[0]], ['the same again', folders[0]], ['a field of each project changed', folders[1]]]) {
    const begun = performance.now();
    const { problems, changed } = await load(database.owner, folder);
    if (problems.length) throw new Error(JSON.stringify(problems.slice(0, 3)));
    console.log(`${what.padEnd(34)} ${((performance.now() - begun) / 1000).toFixed(1)} s  (${changed.inserted} rows new, ${changed.updated} changed)`);
  }
} finally {
  await database.drop();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}
