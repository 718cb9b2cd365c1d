import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OidcIssuer } from '../../src/app/sign-in/oidc-issuer';
import { signIn } from '../../src/app/sign-in/sign-in';
import { openFront, type Front, type Reply } from '../battery/support/front';
import { until } from '../battery/support/program';
import { useOpenIdProvider } from '../support/openid-provider';
import { ROOT } from '../support/templates';
import { useSharedWorld } from '../support/world';

const QUERY = readFileSync(join(ROOT, 'docs/questions/FE-42.graphql'), 'utf8');
const world = useSharedWorld('fixture');
const official = { 'mixta:roles': ['OFFICIAL'], 'mixta:countries': ['HND', 'GTM'] };
const provider = useOpenIdProvider({
  accounts: { ana: { amr: ['pwd', 'otp', 'mfa'], claims: official }, bo: { amr: ['pwd'], claims: official } },
  services: {
    'giz-portal': { scope: 'mixta:read mixta:write', claims: { 'mixta:roles': ['PARTNER'], 'mixta:organizations': ['org-fx-giz'] } },
    'reader-portal': { scope: 'mixta:read', claims: {} },
  },
});
/** Asks for an unknown key at once, and knows keys for a second: what takes half a minute and ten in production. */
let front: Front;
beforeAll(async () => { front = await openFront(world(), { viewerOf: signIn([new OidcIssuer(await provider().config(), { cooldownMs: 0, maxAgeMs: 1_000 })]) }); });
afterAll(async () => { await front.server.stop(); });

const ask = (token: string | undefined): Promise<Reply> => front.ask(QUERY, {}, token === undefined ? {} : { authorization: `Bearer ${token}` });
const viewerOf = async (token: string) => (await ask(token)).json.data.viewer;
const refused = (reply: Reply) => [reply.status, reply.json.data, reply.json.errors[0].extensions];

test('FE-42: a person signs in with a second factor, a service by itself, and the viewer says who, for whom and with which scopes', async () => {
  expect(await viewerOf((await provider().person('ana', 'mixta:read mixta:write')).access_token)).toEqual({
    subject: 'ana', kind: 'PERSON', roles: ['OFFICIAL'], countries: [{ iso3: 'HND' }, { iso3: 'GTM' }], organizations: [], scopes: ['READ', 'WRITE'],
  });
  expect(await viewerOf((await provider().service('giz-portal', 'mixta:read')).access_token)).toEqual({
    subject: 'giz-portal', kind: 'SERVICE', roles: ['PARTNER'], countries: [], organizations: [{ code: 'org-fx-giz' }], scopes: ['READ'],
  });
  expect((await ask(undefined)).json.data).toEqual({ viewer: null });
});

test('FE-42: the least scope is the usual one, and no service gets more than it was given', async () => {
  expect((await viewerOf((await provider().person('ana', '')).access_token)).scopes).toEqual([]);
  expect((await viewerOf((await provider().service('giz-portal')).access_token)).scopes).toEqual([]);
  expect((await viewerOf((await provider().service('reader-portal', 'mixta:read')).access_token)).scopes).toEqual(['READ']);
  await expect(provider().service('reader-portal', 'mixta:write')).rejects.toThrow('the provider refuses: invalid_scope');
});

test('FE-42: a person who signed in with a password alone is refused', async () => {
  expect(refused(await ask((await provider().person('bo', 'mixta:read')).access_token))).toEqual([401, undefined, { code: 'UNAUTHENTICATED' }]);
});

test('FE-42: the ID token of a sign-in opens nothing', async () => {
  const { id_token: idToken } = await provider().person('ana', 'mixta:read');
  expect(refused(await ask(idToken))).toEqual([401, undefined, { code: 'UNAUTHENTICATED' }]);
});

test('FE-42: when the provider changes its keys, new tokens are taken and old ones are worth nothing', async () => {
  const { access_token: old } = await provider().person('ana', 'mixta:read');
  expect((await ask(old)).status).toBe(200);
  await provider().tell('rotate');
  expect((await viewerOf((await provider().person('ana', 'mixta:read')).access_token)).subject).toBe('ana');
  expect(refused(await ask(old))).toEqual([401, undefined, { code: 'UNAUTHENTICATED' }]);
});

test('FE-42: while the provider is down tokens are 503 once its keys are too old, never nobody, and public reads go on', async () => {
  const { access_token: token } = await provider().person('ana', 'mixta:read');
  expect((await ask(token)).status).toBe(200);
  await provider().tell('go');
  let last: Reply = await ask(token);
  await until(async () => { last = await ask(token); return last.status !== 200; }, 10_000, () => 'keys too old');
  expect(refused(last)).toEqual([503, undefined, { code: 'UNAVAILABLE', limit: 'AUTH_UNAVAILABLE' }]);
  expect((await ask(undefined)).json.data).toEqual({ viewer: null });
  await provider().tell('come');
  expect((await ask(token)).status).toBe(200);
});
