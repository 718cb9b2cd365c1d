import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrontOptions } from '../../src/app/http/server';
import { readConfig } from '../../src/kernel/config';
import { ANONYMOUS, type Viewer } from '../../src/kernel/viewer';
import { openFront, useFront, type Front, type Reply } from '../battery/support/front';
import { ROOT } from '../support/templates';
import { useSharedWorld } from '../support/world';

const QUERY = readFileSync(join(ROOT, 'docs/questions/FE-12.graphql'), 'utf8');
/** A page of 5 in a connection, each with 4 participations, each with a country. */
const PRICE = 1 + 5 * (1 + 4 * 2);
const world = useSharedWorld('fixture');
const signedIn: Viewer = { ...ANONYMOUS, subject: 'ana', kind: 'PERSON' };
const byHeader: Partial<FrontOptions> = { viewerOf: (request) => (request.headers.authorization ? { ...signedIn, subject: request.headers.authorization } : ANONYMOUS) };
const front = useFront(world, { ...byHeader, budgets: { anonymous: 100_000, signedIn: 300_000 } });

const price = (reply: Reply) => reply.json.extensions.cost;
const costOnly = (on: Front, query = QUERY): Promise<Reply> => on.send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, extensions: { costOnly: true } }) });
const AN_HOUR = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/);

async function withBudget(anonymous: number, work: (on: Front) => Promise<void>, options: Partial<FrontOptions> = {}): Promise<void> {
  const on = await openFront(world(), { ...byHeader, budgets: { anonymous, signedIn: anonymous * 3 }, ...options });
  try { await work(on); } finally { await on.server.stop(); }
}

test('FE-12: each answer tells what was asked for, what came, what is left of the hour and when the next begins', async () => {
  const { remaining: before } = price(await costOnly(front()));
  const reply = await front().ask(QUERY);
  expect(reply.json.data.projects.nodes).toHaveLength(5);
  expect(price(reply)).toEqual({ requested: PRICE, actual: expect.any(Number), limit: 10_000, remaining: before - PRICE, resetAt: AN_HOUR });
  expect(price(reply).actual).toBeGreaterThan(5);
  const away = Date.parse(price(reply).resetAt) - Date.now();
  expect([away > 3_500_000, away <= 3_601_000]).toEqual([true, true]);
  const next = price(await front().ask('{ __typename }'));
  expect([next.requested, next.remaining]).toEqual([0, before - PRICE - 1]); // an operation costs one object at least
  expect(Math.abs(Date.parse(next.resetAt) - Date.parse(price(reply).resetAt))).toBeLessThanOrEqual(1_000); // told to the second
});

test('FE-12: costOnly prices a query without running it, and takes nothing', async () => {
  const [first, second] = [await costOnly(front()), await costOnly(front())];
  expect([first.status, first.json.data]).toEqual([200, null]);
  expect(price(first)).toEqual({ requested: PRICE, actual: 0, limit: 10_000, remaining: expect.any(Number), resetAt: AN_HOUR, dearest: { path: 'projects.nodes.participations', cost: 20 } });
  expect(price(second).remaining).toBe(price(first).remaining);
  const wrong = await front().send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: QUERY, extensions: { costOnly: 'yes' } }) });
  expect(wrong.json.errors).toEqual([{ message: 'extensions.costOnly: expected true or false, got "yes"', extensions: { code: 'BAD_USER_INPUT' } }]);
});

test('FE-12: costOnly reads nothing from the database', async () => {
  const broken = { connect: () => Promise.reject(new Error('no connection was to be asked for')) } as never;
  await withBudget(1_000, async (on) => {
    expect([(await costOnly(on)).status, (await on.ask(QUERY)).status]).toEqual([200, 503]);
  }, { pool: { pool: broken, embedded: false } });
});

test('FE-12: what is not left is refused before any SQL, with the dearest field and when to come back, and takes nothing', async () => {
  await withBudget(PRICE + 5, async (on) => {
    expect((await on.ask(QUERY)).status).toBe(200);
    const reply = await on.ask(QUERY);
    const { resetAt } = price(reply);
    expect([reply.status, reply.json.data, reply.json.errors]).toEqual([429, undefined, [{
      message: `this query costs ${PRICE} objects, and 5 are left of the ${PRICE + 5} of this hour; the dearest field is projects.nodes.participations; ask for less, come back at ${resetAt}, or sign in for a larger budget`,
      extensions: { code: 'COST_LIMIT', limit: 'BUDGET', path: 'projects.nodes.participations', cost: { requested: PRICE, limit: 10_000, remaining: 5, resetAt, dearest: 'projects.nodes.participations' } },
    }]]);
    const seconds = Number(reply.headers.get('retry-after'));
    expect([seconds > 3_500, seconds <= 3_601]).toEqual([true, true]);
    expect(price(reply)).toEqual({ requested: PRICE, actual: 0, limit: 10_000, remaining: 5, resetAt });
    expect((await on.ask('{ __typename }')).status).toBe(200); // what fits goes on
    expect(price(await costOnly(on))).toMatchObject({ requested: PRICE, remaining: 4 });
  });
});

test('FE-12: each caller has an hour of their own, larger with a token; no header makes another of one without', async () => {
  await withBudget(PRICE, async (on) => {
    expect((await on.ask(QUERY)).status).toBe(200);
    for (const headers of [{}, { 'x-forwarded-for': '203.0.113.9' }, { forwarded: 'for=203.0.113.9' }, { 'x-real-ip': '203.0.113.9' }]) expect((await on.ask(QUERY, {}, headers as never)).status).toBe(429);
    for (const remaining of [PRICE * 2, PRICE, 0]) expect(price(await on.ask(QUERY, {}, { authorization: 'ana' })).remaining).toBe(remaining);
    const refused = await on.ask(QUERY, {}, { authorization: 'ana' });
    expect([refused.status, /sign in/.test(refused.json.errors[0].message)]).toEqual([429, false]);
    expect(price(await on.ask(QUERY, {}, { authorization: 'bo' })).remaining).toBe(PRICE * 2);
  });
});

test('FE-12: behind a proxy that the operator names, the address it tells is the caller; addresses of one IPv6 network are one', async () => {
  await withBudget(PRICE, async (on) => {
    const from = async (address: string) => (await on.ask(QUERY, {}, { 'x-forwarded-for': address })).status;
    expect([await from('203.0.113.9'), await from('203.0.113.9'), await from('203.0.113.10')]).toEqual([200, 429, 200]);
    expect([await from('2001:db8:0:1::1'), await from('2001:db8:0:1:ffff::2'), await from('2001:db8:0:2::1'), await from('::ffff:203.0.113.9')]).toEqual([200, 429, 200, 429]);
  }, { trustedProxies: ['127.0.0.1'] });
});

test('FE-12: operations at the same time cannot spend the same hour twice', async () => {
  await withBudget(PRICE * 5, async (on) => {
    const statuses = await Promise.all(Array.from({ length: 12 }, () => on.ask(QUERY).then(({ status }) => status)));
    expect(statuses.filter((status) => status === 200)).toHaveLength(5);
    expect(statuses.filter((status) => status === 429)).toHaveLength(7);
  });
});

test('FE-12: the budgets are numbers of the environment, the one with a token at least as large', () => {
  expect(readConfig({ MIXTA_BUDGET_ANONYMOUS: '10', MIXTA_BUDGET_SIGNED_IN: '20' }).budgets).toEqual({ anonymous: 10, signedIn: 20 });
  for (const name of ['MIXTA_BUDGET_ANONYMOUS', 'MIXTA_BUDGET_SIGNED_IN']) for (const value of ['0', '-1', '1e9', 'none']) expect(() => readConfig({ [name]: value })).toThrow(`${name}: expected a number`);
  expect(() => readConfig({ MIXTA_BUDGET_SIGNED_IN: '1' })).toThrow('MIXTA_BUDGET_SIGNED_IN: expected at least MIXTA_BUDGET_ANONYMOUS');
  const { budgets } = readConfig({ NODE_ENV: 'production' });
  expect(budgets.anonymous).toBeLessThan(budgets.signedIn);
});
