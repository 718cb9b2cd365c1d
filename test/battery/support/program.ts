import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { builtProgram } from './built';

/** A process of ours, started and ended by the test. */
export interface Program {
  child: ChildProcess;
  pid: number;
  url: string;
  out(): string;
  /** Resolves with the exit code; -1 when a signal ended it. */
  ended: Promise<number>;
  /** Waits until the output holds a text. */
  says(text: string | RegExp, ms?: number): Promise<void>;
  ready(ms?: number): Promise<void>;
  kill(signal: NodeJS.Signals): Promise<number>;
}

const running = new Set<Program>();

/** Starts `mixta ...` with nothing of the test's own environment but the path. */
export async function program(args: string[], env: Record<string, string>, nodeArgs: string[] = []): Promise<Program> {
  const port = env.PORT ? Number(env.PORT) : await freePort();
  const child = spawn(process.execPath, [...nodeArgs, builtProgram(), ...args], {
    env: { PATH: process.env.PATH!, PORT: String(port), NODE_ENV: 'production', ...env }, stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (chunk: Buffer) => { text += chunk.toString(); });
  const ended = new Promise<number>((resolve) => { child.once('exit', (code) => { running.delete(it); resolve(code ?? -1); }); });
  const it: Program = {
    child, pid: child.pid!, url: `http://127.0.0.1:${port}`, out: () => text, ended,
    says: (wanted, ms = 30_000) => until(() => text.search(wanted) >= 0, ms, () => `${wanted} in: ${text.slice(-2_000)}`, child),
    ready: (ms = 45_000) => until(async () => (await statusOf(`http://127.0.0.1:${port}/health/ready`)) === 200, ms, () => `ready: ${text.slice(-2_000)}`, child),
    kill: (signal) => { child.kill(signal); return ended; },
  };
  running.add(it);
  return it;
}

/** Ends whatever a failed test left running. */
export async function endPrograms(): Promise<void> {
  await Promise.all([...running].map((each) => each.kill('SIGKILL')));
}

export const statusOf = (url: string): Promise<number> => fetch(url).then((response) => response.text().then(() => response.status), () => 0);

export async function until(done: () => boolean | Promise<boolean>, ms: number, wanted: () => string, child?: ChildProcess): Promise<void> {
  const end = Date.now() + ms;
  while (!(await done())) {
    if (Date.now() > end || (child && child.exitCode !== null)) throw new Error(`expected within ${ms} ms ${wanted()}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

/** The first of so many free ports in a row, below those that the system hands out. */
export async function freePorts(count: number): Promise<number> {
  for (;;) {
    const first = 20_000 + Math.floor(Math.random() * 10_000);
    const free = await Promise.all(Array.from({ length: count }, (_, i) => isFree(first + i)));
    if (free.every(Boolean)) return first;
  }
}

const isFree = (port: number): Promise<boolean> => new Promise((resolve) => {
  const server = createServer().once('error', () => resolve(false)).listen(port, '127.0.0.1', () => { server.close(() => resolve(true)); });
});

export async function graph(url: string, query: string, headers: Record<string, string> = {}, variables?: object): Promise<{ status: number; json: any }> {
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query, variables }) });
  return { status: response.status, json: await response.json() };
}
