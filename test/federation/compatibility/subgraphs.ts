import { spawn, type ChildProcess } from 'node:child_process';
import { dirname, join } from 'node:path';
import { freePorts, until } from '../../battery/support/program';

/** The package of Apollo's suite for subgraphs. */
export const PACKAGE = dirname(require.resolve('@apollo/federation-subgraph-compatibility-tests/package.json'));
export const NEIGHBOURS = ['users', 'inventory'] as const;

/** The two subgraphs that the suite brings, as it brings them: their addresses, and how they end. */
export async function startNeighbours(): Promise<{ urls: Record<string, string>; stop(): void }> {
  const first = await freePorts(NEIGHBOURS.length);
  const children: ChildProcess[] = [];
  const urls = await Promise.all(NEIGHBOURS.map(async (name, i): Promise<[string, string]> => {
    const child = spawn(process.execPath, [join(PACKAGE, 'dist', 'subgraphs', name, 'index.js')], {
      env: { PATH: process.env.PATH!, APOLLO_TELEMETRY_DISABLED: '1', [`${name.toUpperCase()}_PORT`]: String(first + i) }, stdio: ['ignore', 'pipe', 'inherit'],
    });
    children.push(child);
    let said = '';
    child.stdout!.on('data', (chunk: Buffer) => { said += chunk.toString(); });
    await until(() => said.includes('ready at'), 60_000, () => `the subgraph ${name} of the suite ready, in: ${said}`, child);
    return [name, `http://127.0.0.1:${first + i}/`];
  }));
  return { urls: Object.fromEntries(urls), stop: () => { for (const child of children) child.kill(); } };
}
