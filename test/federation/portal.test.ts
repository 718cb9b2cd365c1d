import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtProgram } from '../battery/support/built';
import { freePort, freePorts } from '../battery/support/program';
import { folderOf, PORTS } from '../support/federated';
import { ROOT } from '../support/templates';
import { CLOCK } from '../support/world';
import { shellBlocks, TESTED } from '../guards/readme.guard';

const guide = readFileSync(join(ROOT, 'docs/federating.md'), 'utf8');
const promised = JSON.parse(/^```json\n([\s\S]*?)^```/m.exec(guide)![1]!);
const home = mkdtempSync(join(tmpdir(), 'mixta-portal-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** The commands of the guide as one script, on ports that are free; whatever it starts ends with it. */
async function script(): Promise<string> {
  const [register, portal] = [await freePorts(PORTS), await freePort()];
  const blocks = shellBlocks(guide).filter((block) => block.includes(TESTED));
  expect(blocks).toHaveLength(4);
  return `trap 'kill $(jobs -p); wait' EXIT\n${blocks.join('\n')}`.replaceAll('4000', String(register)).replaceAll('5001', String(portal));
}

async function run(text: string): Promise<{ code: number | null; out: string; err: string }> {
  writeFileSync(join(home, 'mixta'), `#!/bin/sh\nexec ${process.execPath} ${builtProgram()} "$@"\n`);
  chmodSync(join(home, 'mixta'), 0o755);
  const env = { PATH: `${home}:${process.env.PATH}`, HOME: process.env.HOME, MIXTA: ROOT, MIXTA_DATA: await folderOf('demo', home), MIXTA_CLOCK: CLOCK };
  const child = spawn('bash', ['--norc', '-euo', 'pipefail', '-c', text], { cwd: mkdtempSync(join(home, 'empty-')), env, stdio: ['ignore', 'pipe', 'pipe'] });
  const [out, err]: [string[], string[]] = [[], []];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk.toString()));
  const code = await new Promise<number | null>((resolve) => { child.once('close', resolve); });
  return { code, out: out.join(''), err: err.join('') };
}

test('the commands of docs/federating.md, from an empty folder: a field of one\'s own on Country, and a project found by its code, through the router', async () => {
  const { code, out, err } = await run(await script());
  const answer = out.split('\n').find((line) => line.startsWith('{"data"') || line.startsWith('{"errors"'));
  expect([code, answer && JSON.parse(answer).data, answer ? '' : err.slice(-2_000)]).toEqual([0, promised, '']);
}, 280_000);
