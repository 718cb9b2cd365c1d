import { GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import type { Ctx } from '../../src/kernel/context';
import { readConfig } from '../../src/kernel/config';
import { OidcIssuer } from '../../src/app/sign-in/oidc-issuer';
import { signIn } from '../../src/app/sign-in/sign-in';
import { TokenIssuer } from '../support/token-issuer';
import { useSharedWorld } from '../support/world';
import { head, LEAK, openFront, statusLines, useFront, type Front, type Reply } from './support/front';
import { WHO, askAs, expectUnauthenticated, useSignIn } from './support/sign-in';

const world = useSharedWorld('empty');
const { issuer, doors, withFront } = useSignIn(world);
const front = useFront(world, () => doors());

const ask = (token: string, on: Front = front()): Promise<Reply> => askAs(token, on);
const seconds = (from: number) => Math.floor(Date.now() / 1_000) + from;

test('A1: without a token what is published is read, and there is no viewer', async () => {
  const reply = await front().ask('{ viewer { subject } countries(first: 1) { nodes { iso3 } } }');
  expect([reply.status, reply.json.data]).toEqual([200, { viewer: null, countries: { nodes: [{ iso3: expect.any(String) }] } }]);
});

describe('changes', () => {
  const done: string[] = [];
  const field = { type: GraphQLString, resolve: (_root: unknown, _args: unknown, { viewer }: Ctx) => { done.push(viewer.subject!); return viewer.subject; } };
  const writable = new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields: { who: { type: GraphQLString } } }), mutation: new GraphQLObjectType({ name: 'Mutation', fields: { change: field } }) });
  const open = useFront(world, () => ({ ...doors(), schema: writable }));
  const change = (headers?: Record<string, string>) => open().ask('mutation { change }', {}, headers);
  const refusal = ({ status, json }: Reply) => [status, json.data, json.errors.map((error: any) => error.extensions)];

  test('A1: without a token nothing is changed', async () => {
    for (const accept of ['application/json', 'application/graphql-response+json']) expect(refusal(await change({ accept }))).toEqual([401, undefined, [{ code: 'UNAUTHENTICATED' }]]);
    expect(done).toEqual([]);
  });

  test('A16: a token for reading changes nothing, one for writing does', async () => {
    for (const scope of [undefined, '', 'mixta:read', 'openid']) expect(refusal(await change({ authorization: `Bearer ${await issuer().token({ scope })}` }))).toEqual([403, undefined, [{ code: 'FORBIDDEN' }]]);
    expect(done).toEqual([]);
    expect((await change({ authorization: `Bearer ${await issuer().token({ scope: 'mixta:write' })}` })).json.data).toEqual({ change: 'ana' });
  });
});

test('a token opens the register for whom its claims name', async () => {
  const reply = await ask(await issuer().token({ 'mixta:roles': ['OFFICIAL', 'AUDITOR'], 'mixta:countries': ['HND', 'GTM'], scope: 'openid mixta:write mixta:read' }));
  expect([reply.status, reply.json.data]).toEqual([200, {
    viewer: { subject: 'ana', kind: 'PERSON', roles: ['OFFICIAL', 'AUDITOR'], countries: [{ iso3: 'HND' }, { iso3: 'GTM' }], organizations: [], scopes: ['READ', 'WRITE'] },
  }]);
  expect(reply.headers.get('vary')).toMatch(/Authorization/);
  expect(reply.headers.get('cache-control')).toBe('no-store');
});

test('A2: expired, not yet valid, issued in the future', async () => {
  expectUnauthenticated(await ask(await issuer().token({ iat: seconds(-60), exp: seconds(-10) })), /expired/);
  expectUnauthenticated(await ask(await issuer().token({ nbf: seconds(60) })), /"nbf"/);
  expectUnauthenticated(await ask(await issuer().token({ iat: seconds(3_600), exp: seconds(7_200) })), /"iat"/);
  expect((await ask(await issuer().token({ exp: seconds(-2) }))).status).toBe(200); // clocks differ by a few seconds
});

test('A3: without exp, iat or sub', async () => {
  for (const claim of ['exp', 'iat', 'sub']) expectUnauthenticated(await ask(await issuer().token({ [claim]: undefined })), new RegExp(`expected the claim "${claim}"`));
});

describe('A4: issuer and audience', () => {
  test('A4: of somebody else, or missing', async () => {
    for (const claims of [{ iss: 'https://evil.example' }, { iss: `${issuer().url}/` }, { iss: undefined }]) expectUnauthenticated(await ask(await issuer().token(claims)), /"iss"/);
    for (const claims of [{ aud: 'https://other.example' }, { aud: ['https://other.example'] }, { aud: [] }, { aud: undefined }]) expectUnauthenticated(await ask(await issuer().token(claims)), /"aud"/);
  });

  test('A4: a server that is told half of its provider does not start', () => {
    const whole = { MIXTA_OIDC_ISSUER: 'https://id.example', MIXTA_OIDC_AUDIENCE: 'register', MIXTA_OIDC_JWKS: 'https://id.example/jwks' };
    expect(readConfig(whole).oidc).toEqual({ issuer: 'https://id.example', audience: 'register', jwks: 'https://id.example/jwks', claimPrefix: 'mixta:', tokenType: 'at+jwt', maxTokenAge: 900, acr: [], secondFactor: 'token' });
    expect(readConfig({}).oidc).toBeNull();
    for (const name of Object.keys(whole)) expect(() => readConfig({ ...whole, [name]: '' })).toThrow(`${name}: expected a value`);
    const wrong: [string, string][] = [['ISSUER', 'http://id.example'], ['JWKS', 'ftp://id.example'], ['JWKS', 'keys'], ['TOKEN_TYPE', 'at'], ['MAX_TOKEN_AGE', '0'], ['MAX_TOKEN_AGE', '86400'], ['SECOND_FACTOR', 'no']];
    for (const [name, value] of wrong) expect(() => readConfig({ ...whole, [`MIXTA_OIDC_${name}`]: value })).toThrow(`MIXTA_OIDC_${name}: expected`);
  });
});

test('A5: algorithm none, in any case', async () => {
  const [, payload] = (await issuer().token()).split('.');
  for (const alg of ['none', 'None', 'NoNe', 'NONE', '']) {
    const header = Buffer.from(JSON.stringify({ alg, typ: 'at+jwt', kid: 'key-1' })).toString('base64url');
    for (const signature of ['', 'c2ln']) expectUnauthenticated(await ask(`${header}.${payload}.${signature}`));
  }
});

test('A6: HS256 signed with the public key', async () => {
  const pem = Buffer.from(await issuer().publicPem());
  for (const alg of ['HS256', 'HS512']) expectUnauthenticated(await ask(await issuer().token({}, { alg }, pem)), /signature/);
});

test('A7: keys that a token brings along are not looked at, and nothing is fetched from where it points', async () => {
  const stranger = await TokenIssuer.open();
  try {
    const jwk = { kty: 'RSA', e: 'AQAB', n: 'x' };
    for (const header of [{ jwk }, { jku: `${stranger.url}/jwks` }, { x5u: `${stranger.url}/cert` }, { jku: `${stranger.url}/jwks`, kid: undefined }]) {
      expectUnauthenticated(await ask(await stranger.token({ iss: issuer().url }, header as never)), /signature/);
    }
    expect([stranger.fetches, stranger.strays, issuer().strays]).toEqual([0, 0, 0]);
  } finally {
    await stranger.close();
  }
});

test('A8: unknown and hostile key ids are refused, and fifty of them fetch no keys anew', async () => {
  expect((await ask(await issuer().token())).status).toBe(200);
  const before = issuer().fetches;
  const hostile = ['../../../etc/passwd', "' or 1=1 --", '/dev/null', 'file:///etc/passwd', '__proto__', ...Array.from({ length: 45 }, (_, i) => `unknown-${i}`)];
  for (const kid of hostile) expectUnauthenticated(await ask(await issuer().token({}, { kid })), /signature/);
  expect(issuer().fetches).toBe(before);
});

test('A9: crit, a signature cut short, two tokens, a token of 3 MB', async () => {
  const token = await issuer().token();
  const [header, payload, signature] = token.split('.');
  expectUnauthenticated(await ask(await issuer().token({}, { crit: ['strange'], strange: 1 } as never)));
  for (const bad of [token.slice(0, -1), token.slice(0, -100), `${header}.${payload}.`, `${header}.${payload}`, `${header}.${Buffer.from('{"sub":"owner"}').toString('base64url')}.${signature}`, `${token},${token}`, `${token} ${token}`, '..', 'a.b.c']) {
    expectUnauthenticated(await ask(bad));
  }
  const long = await front().raw(head(['POST /graphql HTTP/1.1', 'Host: x', `Authorization: Bearer ${'a'.repeat(3_000_000)}`]));
  expect(statusLines(long)).toEqual([431]);
});

test('A10: an ID token in place of an access token', async () => {
  for (const typ of ['JWT', 'id_token+jwt', undefined]) expectUnauthenticated(await ask(await issuer().token({ nonce: 'n' }, { typ })), /"typ"/);
  const loose = signIn([new OidcIssuer({ ...issuer().config, tokenType: 'JWT' })]);
  const on = await openFront(world(), { viewerOf: loose });
  try {
    for (const claims of [{ nonce: 'n' }, { at_hash: 'x' }, { typ: 'ID' }, { typ: 'Refresh' }]) expectUnauthenticated(await ask(await issuer().token(claims, { typ: 'JWT' }), on), /access token/);
    expect((await ask(await issuer().token({ typ: 'Bearer' }, { typ: 'JWT' }), on)).status).toBe(200);
  } finally {
    await on.server.stop();
  }
});

describe('A15: the header Authorization', () => {
  test('A15: other schemes, other case, an empty one, something beside the token', async () => {
    const token = await issuer().token();
    for (const authorization of ['Basic YW5hOmFuYQ==', `bearer ${token}`, `BEARER ${token}`, `Bearer  ${token}`, token, `Bearer ${token}, Bearer ${token}`, `Bearer ${token};`, 'Bearer', 'Bearer null', `DPoP ${token}`]) {
      expectUnauthenticated(await front().ask(WHO, {}, { authorization }));
    }
  });

  test('A15: two of them, also two that are the same', async () => {
    const token = await issuer().token();
    const body = JSON.stringify({ query: WHO });
    for (const second of [token, 'x', '']) {
      const lines = ['POST /graphql HTTP/1.1', 'Host: x', 'Connection: close', 'Content-Type: application/json', `Authorization: Bearer ${token}`, `authorization: ${second && `Bearer ${second}`}`, `Content-Length: ${body.length}`];
      const answer = await front().raw(`${head(lines)}${body}`);
      expect([statusLines(answer), /"code":"UNAUTHENTICATED"/.test(answer)]).toEqual([[401], true]);
    }
  });

  test('A15: a token in the address is refused, though it is good', async () => {
    const token = await issuer().token();
    for (const path of [`/graphql?access_token=${token}`, `/graphql?query=%7B__typename%7D&access_token=${token}`]) {
      const reply = await front().send(path, { method: path.includes('query') ? 'GET' : 'POST', headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1' }, ...(!path.includes('query') && { body: '{"query":"{ __typename }"}' }) });
      expectUnauthenticated(reply, /not in an address/);
    }
  });

  test('A15: cookies are no token', async () => {
    const reply = await front().ask(WHO, {}, { cookie: `authorization=Bearer ${await issuer().token()}; access_token=${await issuer().token()}` });
    expect([reply.status, reply.json.data]).toEqual([200, { viewer: null }]);
  });
});

test('A16: scopes come from the claim as it is specified, whole and in its case; others and none open nothing', async () => {
  const scopesOf = async (claims: object) => (await ask(await issuer().token({ scope: undefined, ...claims }))).json.data.viewer.scopes;
  expect(await scopesOf({})).toEqual([]);
  for (const scope of ['', 'openid profile', 'MIXTA:WRITE', 'mixta:writer', 'xmixta:write', 'mixta:read,mixta:write', 'mixta:read\tmixta:write', 'mixta:*', '*', 'write', 'mixta:constructor']) expect([scope, await scopesOf({ scope })]).toEqual([scope, []]);
  expect(await scopesOf({ scp: ['mixta:read'] })).toEqual(['READ']);
  expect(await scopesOf({ scope: 'mixta:read', scp: ['mixta:write'] })).toEqual(['READ']);
  for (const claims of [{ scope: ['mixta:write'] }, { scope: { 'mixta:write': true } }, { scope: 1 }, { scp: [1] }, { scp: [['mixta:write']] }, { scp: { length: 1 } }]) expectUnauthenticated(await ask(await issuer().token({ scope: undefined, ...claims })), /scope|scp/);
});

test('A17: countries and organizations that are missing, empty, for all, in other letters, or no list', async () => {
  const countries = [undefined, [], [''], ['*'], ['hnd'], ['HND '], ['HN'], ['НND'], ['HND,GTM'], 'HND', '*', { 0: 'HND' }, [['HND']], [null], null, ['HND\u0000']];
  for (const given of countries) expectUnauthenticated(await ask(await issuer().token({ 'mixta:countries': given })), /mixta:countries: expected/);
  for (const role of ['PARTNER', 'AGENCY_ADMIN']) {
    for (const given of [undefined, [], [''], ['*'], ['org one'], ['a,b'], 'org-one', ['оrg']]) expectUnauthenticated(await ask(await issuer().token({ 'mixta:roles': [role], 'mixta:organizations': given })), /mixta:organizations: expected/);
  }
  for (const given of [['official'], ['OWNER'], ['constructor'], 'OFFICIAL', [''], [null]]) expectUnauthenticated(await ask(await issuer().token({ 'mixta:roles': given })), /mixta:roles: expected/);
  for (const sub of ['', 'a b', 'a\nb', 'ana\u001b[31m', 'x'.repeat(256), 'ána']) expectUnauthenticated(await ask(await issuer().token({ sub })), /sub/);
});

test('A28: callers whose requests run at the same time, on the same connections, each see themselves', async () => {
  const callers: [string | null, string[]][] = [['ana', ['HND']], [null, []], ['bo', ['MEX', 'GTM']], ['cy', []]];
  const tokens = await Promise.all(callers.map(([sub, countries]) => sub && issuer().token({ sub, 'mixta:roles': [], 'mixta:countries': countries })));
  const turns = Array.from({ length: 200 }, (_, i) => (i * 7) % callers.length);
  const answers = await Promise.all(turns.map((turn) => front().ask(WHO, {}, tokens[turn] ? { authorization: `Bearer ${tokens[turn]}` } : {})));
  expect(answers.map(({ json }) => json.data.viewer && [json.data.viewer.subject, json.data.viewer.countries.map((country: any) => country.iso3)])).toEqual(turns.map((turn) => (callers[turn]![0] ? callers[turn] : null)));
});

test('A34: a token opens nothing once it is older than fifteen minutes, whatever its own expiry', async () => {
  expectUnauthenticated(await ask(await issuer().token({ iat: seconds(-1_000), exp: seconds(86_400) })), /expired/);
  expect((await ask(await issuer().token({ iat: seconds(-800), exp: seconds(86_400) }))).status).toBe(200);
});

test('A35: no token and no claim is ever logged, nor does a claim forge a line', async () => {
  const lines: string[] = [];
  const spy = jest.spyOn(process.stderr, 'write').mockImplementation((text) => { lines.push(String(text)); return true; });
  try {
    const good = await issuer().token();
    for (const token of [good, await issuer().token({ sub: 'x\r\n{"level":"info"}' }), await issuer().token({}, { kid: 'x\r\ny' })]) await ask(token);
    await withFront({}, async (on) => { issuer().mode = 'FAILS'; await ask(good, on); });
    expect(lines.join('')).toMatch(/sign-in\.provider-away/);
    for (const line of lines) expect(() => JSON.parse(line)).not.toThrow();
    for (const part of good.split('.')) expect(lines.join('')).not.toContain(part);
    expect(lines.join('')).not.toMatch(/\bana\b/);
  } finally {
    spy.mockRestore();
  }
});

test('people sign in with a second factor, services without one', async () => {
  expectUnauthenticated(await ask(await issuer().token({ amr: ['pwd'] })), /second factor/);
  expectUnauthenticated(await ask(await issuer().token({ amr: undefined, acr: 'urn:one-factor' })), /second factor/);
  expect((await ask(await issuer().token({ amr: undefined, acr: 'urn:two-factors' }))).json.data.viewer.kind).toBe('PERSON');
  expect((await ask(await issuer().token({ amr: undefined, sub: 'portal' }))).json.data.viewer.kind).toBe('SERVICE');
});

test('where no sign-in is set up any token is refused, and public reads go on', async () => {
  const on = await openFront(world());
  try {
    expectUnauthenticated(await ask(await issuer().token(), on), /no sign-in set up/);
    const reply = await on.ask('{ viewer { subject } }');
    expect([reply.status, reply.json.data]).toEqual([200, { viewer: null }]);
    expect(reply.text).not.toMatch(LEAK);
  } finally {
    await on.server.stop();
  }
});
