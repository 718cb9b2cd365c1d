import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endPrograms, program } from '../battery/support/program';

/** FE-44: From clone to first answer, how long? One command; `npm ci` and the build before it are tried in a fresh clone by CI. */
const FIVE_MINUTES = 300_000;
const FOUR_GIB_IN_KIB = 4 * 1024 * 1024;
const home = mkdtempSync(join(tmpdir(), 'mixta-fe-44-'));

afterEach(endPrograms);
afterAll(() => rmSync(home, { recursive: true, force: true }));

test('FE-44: one command from an empty folder, and the playground answers PC-01 within five minutes and four gigabytes', async () => {
  const server = await program(['start'], { MIXTA_DATA: join(home, 'database') });
  await server.ready(FIVE_MINUTES);
  const tabs = (await (await fetch(`${server.url}/playground/questions.json`)).json()) as { id: string; query: string; variables: string }[];
  const { query, variables } = tabs.find(({ id }) => id === 'PC-01')!;
  const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables: JSON.parse(variables) }) });
  const { data, errors } = await response.json() as { data: any; errors?: unknown };
  expect(errors).toBeUndefined();
  expect(data.bilateralProgram.alignmentGaps).toMatchObject({
    totalCount: 3, framework: { code: 'plan-pry-pnd-2030' },
    share: { numerator: '3', denominator: '3' }, rule: { code: expect.any(String), version: '1' },
  });
  const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'));
  expect(Number(peak![1])).toBeLessThan(FOUR_GIB_IN_KIB);
}, FIVE_MINUTES);
