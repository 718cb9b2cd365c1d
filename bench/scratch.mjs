// A register of its own for a benchmark: on the server of MIXTA_DATABASE_URL in a database that it makes and drops, else embedded in a temporary folder.
import { createRequire } from 'node:module';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const built = (path) => require(join('..', 'dist', 'src', path));
require('reflect-metadata');
const { Client } = require('pg');
const { connect, migrate, openEmbedded, openServer } = built('app/database/database.js');
const { openPglite } = built('app/database/embedded.js');
const { ensureRoles, SERVER_LOGIN } = built('app/database/roles.js');
const { load } = built('app/load.js');

export async function openScratch(url) {
  if (!url) {
    const folder = mkdtempSync(join(tmpdir(), 'mixta-bench-'));
    const opened = await openEmbedded(await openPglite(join(folder, 'db')));
    await fill(opened.owner);
    return { ...opened, name: 'embedded PostgreSQL (PGlite)', drop: async () => { await opened.close(); rmSync(folder, { recursive: true, force: true }); } };
  }
  const name = `mixta_bench_${process.pid}`;
  const admin = new Client({ connectionString: url });
  await admin.connect();
  await admin.query(`create database ${name}`);
  const urlOf = (user) => { const of = new URL(url); of.pathname = `/${name}`; if (user) of.username = user; return of.toString(); };
  const owner = await connect(urlOf(), 1);
  await ensureRoles((sql, params) => owner.query(sql, params), false);
  await fill(owner);
  await owner.destroy();
  const opened = await openServer({ databaseUrl: urlOf(SERVER_LOGIN), ownerUrl: urlOf() });
  const [{ server_version: version }] = (await admin.query('show server_version')).rows;
  return { ...opened, name: `PostgreSQL ${version.split(' ')[0]}`, drop: async () => { await opened.close(); await admin.query(`drop database ${name} with (force)`); await admin.end(); } };
}

async function fill(owner) {
  await migrate(owner);
  for (const name of ['reference', 'demo']) {
    const { problems } = await load(owner, join(import.meta.dirname, '..', 'data', name));
    if (problems.length) throw new Error(JSON.stringify(problems.slice(0, 3)));
  }
}
