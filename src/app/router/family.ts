import { spawn, type ChildProcess } from 'node:child_process';
import { log } from '../../kernel/log';

const ASK_MS = 100;

/** Processes of `mixta` that run and end together. */
export class Family {
  private readonly children: { name: string; child: ChildProcess; ended: Promise<void> }[] = [];
  private stopping = false;
  private tell: () => void = () => undefined;
  /** Resolves when one of them ends without being told to. */
  readonly ended = new Promise<void>((resolve) => { this.tell = resolve; });

  /** @param env what differs from our own environment; undefined takes a variable away. */
  add(name: string, args: string[], env: Record<string, string | undefined>): ChildProcess {
    const child = spawn(process.execPath, [process.argv[1]!, ...args], { env: { ...process.env, ...env }, stdio: ['ignore', name === 'router' ? 'inherit' : 'ignore', 'inherit', 'ipc'] }); // over ipc it learns when we are gone
    const ended = new Promise<void>((resolve) => { child.once('exit', () => resolve()); });
    void ended.then(() => {
      if (this.stopping) return;
      log('error', 'process.ended', { name, code: child.exitCode, signal: child.signalCode });
      this.tell();
    });
    this.children.push({ name, child, ended });
    return child;
  }

  /** Waits until a process answers that it is ready. @throws Error when it ends before. */
  async ready(child: ChildProcess, url: string): Promise<void> {
    while (!(await fetch(`${url}/health/ready`).then((reply) => reply.text().then(() => reply.ok), () => false))) {
      if (child.exitCode !== null || child.signalCode !== null) throw new Error('ended before it was ready');
      await new Promise((resolve) => { setTimeout(resolve, ASK_MS); });
    }
  }

  /** Ends the last ones first, so that nobody asks who is gone. */
  async stop(): Promise<void> {
    this.stopping = true;
    const router = this.children.filter(({ name }) => name === 'router');
    const others = this.children.filter(({ name }) => name !== 'router');
    for (const some of [router, others]) await Promise.all(some.map(({ child, ended }) => { child.kill('SIGTERM'); return child.exitCode === null && child.signalCode === null ? ended : undefined; }));
  }
}
