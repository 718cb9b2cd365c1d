import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { issuersOf } from '../../src/app/sign-in/issuers';
import { signIn } from '../../src/app/sign-in/sign-in';
import { command } from '../../src/cli/token';
import { readConfig } from '../../src/kernel/config';
import { openFront, useFront, type Front } from '../battery/support/front';
import { endPrograms, program } from '../battery/support/program';
import { useWorld } from '../support/world';

const folder = mkdtempSync(join(tmpdir(), 'mixta-token-'));
const ENV = { MIXTA_DATA: join(folder, 'database') };
const KEY = `${ENV.MIXTA_DATA}.token-key`;
const world = useWorld('empty');
const front = useFront(world, { viewerOf: signIn(issuersOf(readConfig(ENV))) });
afterAll(async () => { await endPrograms(); rmSync(folder, { recursive: true }); });

const WHO = '{ viewer { subject kind roles countries { iso3 } scopes } }';
const ask = (token: string, on: Front = front()) => on.ask(WHO, {}, { authorization: `Bearer ${token}` });

/** What the command prints. */
async function token(...args: string[]): Promise<string> {
  let text = '';
  const spy = jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => { text += String(chunk); return true; });
  try { expect(await command(args, readConfig(ENV))).toBe(0); } finally { spy.mockRestore(); }
  expect(text).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
  return text.trim();
}

test('in production the command is refused, and makes no key', async () => {
  for (const env of [{ NODE_ENV: 'production' }, { DATABASE_URL: 'postgres://server@127.0.0.1/register' }]) {
    await expect(command([], readConfig({ ...ENV, ...env }))).rejects.toThrow(/^mixta token: refused in production/);
  }
  const run = await program(['token'], { ...ENV, NODE_ENV: 'production' });
  expect([await run.ended, run.out()]).toEqual([1, expect.stringMatching(/^mixta: mixta token: refused in production/)]);
  expect(() => statSync(KEY)).toThrow(/ENOENT/);
});

test('options that are not there, and claims that the register would not take', async () => {
  for (const [args, message] of [
    [['--tole', 'OFFICIAL'], /--tole.*usage: mixta token/], [['extra'], /usage/], [['--minutes', '0'], /from 1 to 480, got "0"/], [['--minutes', '9999'], /from 1 to 480/], [['--scope', 'admin'], /read or write, got "admin"/],
    [['--role', 'OWNER'], /mixta:roles: expected/], [['--role', 'OFFICIAL'], /mixta:countries: expected a country/], [['--country', 'Honduras'], /mixta:countries: expected/], [['--subject', 'a b'], /sub: expected/],
  ] as [string[], RegExp][]) await expect(command(args, readConfig(ENV))).rejects.toThrow(message);
});

test('the server in development takes a token, as the command was asked for it', async () => {
  const { json } = await ask(await token('--subject', 'ana', '--role', 'OFFICIAL', '--role', 'AUDITOR', '--country', 'HND', '--country', 'GTM', '--scope', 'read'));
  expect(json.data).toEqual({ viewer: { subject: 'ana', kind: 'PERSON', roles: ['OFFICIAL', 'AUDITOR'], countries: [{ iso3: 'HND' }, { iso3: 'GTM' }], scopes: ['READ'] } });
  expect((await ask(await token('--service', '--scope', 'read', '--scope', 'write'))).json.data.viewer).toEqual({ subject: 'developer', kind: 'SERVICE', roles: [], countries: [], scopes: ['READ', 'WRITE'] });
  expect((await ask(await token())).json.data.viewer.scopes).toEqual([]);
});

test('its owner alone reads the key; one that others may read opens nothing', async () => {
  const good = await token();
  expect(statSync(KEY).mode & 0o777).toBe(0o600);
  expect(JSON.parse(readFileSync(KEY, 'utf8'))).toMatchObject({ kty: 'EC', crv: 'P-256', d: expect.any(String) });
  chmodSync(KEY, 0o644);
  await expect(command([], readConfig(ENV))).rejects.toThrow(/its owner alone may read/);
  expect((await ask(good)).status).toBe(401);
  chmodSync(KEY, 0o600);
  expect((await ask(good)).status).toBe(200);
});

test('a token of another key is refused, and one where no key is', async () => {
  const good = await token();
  rmSync(KEY);
  expect((await ask(good)).status).toBe(401);
  const other = await token();
  expect([(await ask(good)).status, (await ask(other)).status]).toEqual([401, 200]);
});

test('in production no token of development opens anything', async () => {
  const good = await token('--role', 'OFFICIAL', '--country', 'HND', '--scope', 'read');
  const provider = { MIXTA_OIDC_ISSUER: 'https://id.example', MIXTA_OIDC_AUDIENCE: 'urn:mixta:register', MIXTA_OIDC_JWKS: 'https://id.example/jwks' };
  for (const env of [{ NODE_ENV: 'production' }, { NODE_ENV: 'production', ...provider }, { DATABASE_URL: 'postgres://server@127.0.0.1/register' }]) {
    const on = await openFront(world(), { viewerOf: signIn(issuersOf(readConfig({ ...ENV, ...env }))) });
    try {
      const reply = await ask(good, on);
      expect([reply.status, reply.json.errors[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    } finally {
      await on.server.stop();
    }
  }
});
