import { getIntrospectionQuery } from 'graphql';
import { graph } from '../battery/support/program';
import { PORTS, startFederated, type Federated } from '../support/federated';
import { comparable } from '../support/gateway';
import { documented, operationsIn } from '../support/operations';
import { SERVER_URL } from '../support/templates';
import { useTokenIssuer } from '../support/token-issuer';
import { useWorld } from '../support/world';
import { draft, keyed, SAVE } from '../support/writing';

/** The third topology as an operator starts it: `mixta federated`, processes of its own, the token of the caller. */
const world = useWorld('demo');
const issuer = useTokenIssuer();
let federated: Federated;

beforeAll(async () => { federated = await startFederated('demo', issuer()); }, 300_000);
afterAll(async () => { await federated?.stop(); });

/** Questions about refusals: what if I ask for 500, what if I nest too deep. */
const REFUSED: Record<string, string> = { 'FE-10': 'PAGE_SIZE', 'FE-16': 'COST_LIMIT' };
const isChange = (query: string): boolean => /^mutation\b/m.test(query);
const asked = (query: string, variables: object = {}, headers: Record<string, string> = {}) => graph(federated.router.url, query, headers, variables);
const tokenFor = async (claims = {}) => ({ authorization: `Bearer ${await issuer().token(claims)}` });

/** The answer of the router, once it is found the same as that of the monolith: data, path and code of each error, and how old the sources are. */
async function same(query: string, variables: Record<string, unknown> = {}) {
  const [one, { json: other }] = await Promise.all([world().run(query, variables), asked(query, variables)]);
  const told = (answer: typeof one) => ({ ...comparable(answer), freshness: answer.extensions?.freshness, objects: answer.extensions?.cost?.actual });
  expect({ router: told(other) }).toEqual({ router: told(one) });
  return one;
}

const CONTRACT = operationsIn('test/federation/contract');
const QUESTIONS = operationsIn('docs/questions');

describe('a router over processes answers as the monolith does', () => {
  test.each(CONTRACT)('contract: $name', async ({ query, variables }) => { expect((await same(query, variables)).errors).toBeUndefined(); });

  // which database answers makes no difference to a router: the run on the embedded one asks them all; on a server MIXTA_WHOLE_BANK=1 does
  test.each(QUESTIONS.filter(({ name }) => !SERVER_URL || process.env.MIXTA_WHOLE_BANK || ['FE-01', 'FE-10', 'FE-14'].includes(name)))('question $name', async ({ name, query, variables }) => {
    const { errors } = await same(query, variables);
    const refusal = isChange(query) ? 'UNAUTHENTICATED' : REFUSED[name];
    expect(errors?.map((error) => error.extensions.code)).toEqual(refusal && [refusal]);
  });

  test.each([
    ['a page too large', '{ countries(first: 101) { nodes { iso3 } } }', 'PAGE_SIZE'],
    ['a cursor of nobody', '{ a: countries(after: "nonsense") { nodes { iso3 } } b: country(iso3: "MEX") { iso3 } }', 'BAD_USER_INPUT'],
    ['an unknown field', '{ country(iso3: "MEX") { ministers } }', 'BAD_USER_INPUT'],
    ['a value that the scalar refuses', 'query ($in: Locale! = "no such") { country(iso3: "MEX") { name(locale: $in) { value } } }', 'BAD_USER_INPUT'],
    ['a query that does not parse', '{ country(', 'BAD_USER_INPUT'],
  ])('refused: %s', async (_name, query, code) => { expect((await same(query)).errors?.map((error) => error.extensions.code)).toEqual([code]); });

  test('the schema that it tells is that of the monolith, described in the same words', async () => {
    const { json } = await asked(getIntrospectionQuery());
    expect(json.errors).toBeUndefined();
    expect(json.data).toEqual((await world().run(getIntrospectionQuery())).data);
  });

  test('an alias `then`, which JavaScript takes for the mark of a promise, and a variable with a default that is left out', async () => {
    const { data } = await same('query ($all: Boolean! = false) { then: country(iso3: "MEX") { iso3 then: name(locale: "es") { value } iso2 @include(if: $all) } }');
    expect(data).toEqual({ then: { iso3: 'MEX', then: { value: 'México' } } });
  });
});

describe('on whose behalf', () => {
  const VIEWER = '{ viewer { subject scopes countries { iso3 roleBalance { isDual } } } }';

  test('the token of the caller travels to each subgraph, which verifies it itself', async () => {
    const { json } = await asked(VIEWER, {}, await tokenFor());
    expect(json).toMatchObject({ data: { viewer: { subject: 'ana', scopes: ['READ'], countries: [{ iso3: 'HND', roleBalance: { isDual: expect.any(Boolean) } }] } } });
    expect((await asked(VIEWER, {}, await tokenFor({ aud: 'somebody-else' }))).status).toBe(401);
  });

  test('A31: identity headers of a client are nothing, and answers hold no trace', async () => {
    const { json } = await asked(VIEWER, {}, { 'x-user-id': 'owner', 'x-tenant': 'MEX', 'x-mixta-subject': 'owner', 'mixta.roles': 'AGENCY_ADMIN', 'apollo-federation-include-trace': 'ftv1' });
    expect([json.data, json.extensions.ftv1]).toEqual([{ viewer: null }, undefined]);
  });

  test('a change is written once for its key, and its author alone reads the draft', async () => {
    const writer = await tokenFor({ scope: 'mixta:read mixta:write' });
    const { input: { citations } } = documented('FE-14').variables;
    const input = { ...draft(`HND-${keyed()}`), citations };
    for (const _twice of [1, 2]) expect((await asked(SAVE, { input }, writer)).json).toMatchObject({ data: { saveProject: { recordVersion: 1, userErrors: [] } } });
    const READ = `{ project(code: "${input.code}") { recordVersion } }`;
    expect([(await asked(READ, {}, writer)).json.data, (await asked(READ)).json.data]).toEqual([{ project: { recordVersion: 1 } }, { project: null }]);
  });

  test('two changes in one operation, which could not be kept or dropped together, are refused before any is written', async () => {
    const { json } = await asked('mutation { a: publishRecords(input: { records: [], idempotencyKey: "aaaaaaaaaaaaaaaa" }) { userErrors { code } } b: publishRecords(input: { records: [], idempotencyKey: "bbbbbbbbbbbbbbbb" }) { userErrors { code } } }', {}, await tokenFor({ scope: 'mixta:read mixta:write' }));
    expect(json.errors).toEqual([{ message: expect.stringContaining('one change'), extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

test('at a signal the router and all its subgraphs end', async () => {
  const ports = Array.from({ length: PORTS }, (_, i) => Number(new URL(federated.router.url).port) + i);
  expect(await federated.stop()).toBe(0);
  for (const port of ports) await expect(fetch(`http://127.0.0.1:${port}/health/live`)).rejects.toThrow();
});
