import { PGlite } from '@electric-sql/pglite';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composition } from '../../src/app/composition';
import { endPrograms, freePorts, program, type Program } from '../battery/support/program';
import { dumpOf, SERVER_URL, type WorldName } from './templates';
import type { TokenIssuer } from './token-issuer';
import { CLOCK, databaseOnServer } from './world';

/** `mixta federated` over a world: a router over processes. */
export interface Federated { router: Program; stop(): Promise<number> }

/** The subgraphs, and the router before them. */
export const PORTS = composition().parts.length + 1;

export async function startFederated(name: WorldName, issuer: TokenIssuer): Promise<Federated> {
  const home = mkdtempSync(join(tmpdir(), 'mixta-federated-'));
  const onServer = SERVER_URL ? await databaseOnServer(name) : null;
  const env: Record<string, string> = onServer ? { DATABASE_URL: onServer.databaseUrl, DATABASE_OWNER_URL: onServer.ownerUrl } : { MIXTA_DATA: await folderOf(name, home) };
  const router = await program(['federated'], { ...env, ...signInAt(issuer), HOME: process.env.HOME ?? '', MIXTA_CLOCK: CLOCK, PORT: String(await freePorts(PORTS)) });
  const stop = async () => {
    const code = await router.kill('SIGTERM');
    await onServer?.drop();
    rmSync(home, { recursive: true, force: true });
    return code;
  };
  try { await router.ready(240_000); } catch (error) { await endPrograms(); await stop(); throw error; } // the first time it installs Hive Gateway
  return { router, stop };
}

/** Variables by which a process takes the tokens of an issuer. */
export const signInAt = ({ config }: TokenIssuer): Record<string, string> => ({ MIXTA_OIDC_ISSUER: config.issuer, MIXTA_OIDC_AUDIENCE: config.audience, MIXTA_OIDC_JWKS: config.jwks });

/** A folder of the embedded database with a world in it. */
export async function folderOf(name: WorldName, home: string): Promise<string> {
  const folder = join(home, 'database');
  const db = new PGlite({ dataDir: folder, loadDataDir: dumpOf(name) });
  await db.waitReady;
  await db.close();
  return folder;
}
