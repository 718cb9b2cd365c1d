import type { PoolClient } from 'pg';
import { Transaction, type ReadPool } from '../../src/kernel/transaction';
import { WriteTransaction } from '../../src/kernel/write-transaction';
import { ANONYMOUS, claimsOf, type Viewer } from '../../src/kernel/viewer';
import { useWorld } from '../support/world';

const world = useWorld('empty');
const OFFICIAL: Viewer = { subject: 'ana', kind: 'PERSON', roles: ['OFFICIAL', 'AUDITOR'], countries: ['HND', 'GTM'], organizations: ['org-a'], scopes: ['READ', 'WRITE'] };
const NAMES = Object.keys(claimsOf(ANONYMOUS));
const SEEN = `select current_user as role, ${NAMES.map((name, i) => `coalesce(current_setting('${name}', true), '') as c${i}`).join(', ')}`;
const NOTHING = NAMES.map(() => '');
type Seen = Record<string, string>;

const seenBy = async (query: (sql: string) => Promise<Seen[]>) => {
  const { role, ...claims } = (await query(SEEN))[0]!;
  return { role, claims: Object.values(claims) };
};

/** One operation of a viewer, to its end. */
async function operation(viewer: Viewer, pool: ReadPool = world().database.pool, fails = false) {
  const tx = new Transaction(pool, viewer);
  try {
    const seen = await seenBy((sql) => tx.query<Seen>(sql));
    if (fails) await tx.query('select 1 / 0').catch(() => undefined);
    return seen;
  } finally {
    await tx.end();
  }
}

/** What a connection of the pool knows between operations: every connection that it has. */
async function idle(): Promise<{ role: string; claims: string[] }[]> {
  const { pool, embedded } = world().database.pool;
  const clients: PoolClient[] = [];
  try {
    for (let i = 0; i < (embedded ? 1 : pool.totalCount); i += 1) clients.push(await pool.connect());
    return await Promise.all(clients.map((client) => seenBy(async (sql) => (await client.query(sql)).rows)));
  } finally {
    for (const client of clients) client.release();
  }
}

test('the claims of a viewer arrive in the transaction, with a role that reads', async () => {
  expect(await operation(OFFICIAL)).toEqual({ role: 'mixta_viewer', claims: ['ana', 'PERSON', 'OFFICIAL,AUDITOR', 'HND,GTM', 'org-a', 'READ,WRITE'] });
});

test('nobody has no claims, and the role that sees what is published', async () => {
  expect(await operation(ANONYMOUS)).toEqual({ role: 'mixta_anonymous', claims: NOTHING });
});

test('a token that was not issued for reading opens no more than everybody sees', async () => {
  expect((await operation({ ...OFFICIAL, scopes: [] })).role).toBe('mixta_anonymous');
  expect((await operation({ ...OFFICIAL, scopes: ['WRITE'] })).role).toBe('mixta_anonymous');
});

test('A28: nothing of a viewer stays on a connection, whether the operation succeeded or failed', async () => {
  const login = (await idle())[0]!.role;
  for (const fails of [false, true]) {
    await operation(OFFICIAL, undefined, fails);
    for (const seen of await idle()) expect(seen).toEqual({ role: login, claims: NOTHING });
    expect(await operation(ANONYMOUS)).toEqual({ role: 'mixta_anonymous', claims: NOTHING });
  }
});

test('A28: viewers whose operations run at the same time each see their own claims alone', async () => {
  const viewers = [OFFICIAL, ANONYMOUS, { ...OFFICIAL, subject: 'bo', countries: ['MEX'], organizations: [] }, { ...OFFICIAL, subject: 'cy', roles: [], scopes: [] }];
  const turns = Array.from({ length: 400 }, (_, i) => viewers[(i * 7) % viewers.length]!);
  const seen: Awaited<ReturnType<typeof operation>>[] = [];
  for (let i = 0; i < turns.length; i += 40) seen.push(...await Promise.all(turns.slice(i, i + 40).map((viewer) => operation(viewer)))); // more than there are connections; all at once, the last wait too long on a busy machine
  expect(seen.map(({ claims }) => claims)).toEqual(turns.map((viewer) => Object.values(claimsOf(viewer))));
});

test('the role of viewers reads through the policies that all read through, and writes nothing', async () => {
  const tx = new Transaction(world().database.pool, OFFICIAL);
  const [found] = await tx.query(`select row_security_active('country') as checked, has_table_privilege('country', 'select') as reads,
    has_table_privilege('country', 'insert') or has_table_privilege('country', 'update') or has_table_privilege('country', 'delete') as writes`);
  await tx.end();
  expect(found).toEqual({ checked: true, reads: true, writes: false });
});

test('claims cannot be forged into other settings or statements', async () => {
  const hostile = { ...OFFICIAL, subject: "x', true), set_config('mixta.roles', 'AGENCY_ADMIN", roles: [] };
  expect((await operation(hostile)).claims.slice(0, 3)).toEqual([hostile.subject, 'PERSON', '']);
});

const raising = (sqlState: string) => `do $$ begin raise exception 'told so' using errcode = '${sqlState}'; end $$`;

test('a rule that refuses a statement leaves the change usable', async () => {
  const tx = new WriteTransaction(world().database.pool, OFFICIAL);
  await expect(tx.attempt(async (query) => { await query(raising('23514')); })).rejects.toMatchObject({ code: '23514' });
  expect(await tx.query('select 1 as one')).toEqual([{ one: 1 }]);
  expect(await tx.settle(false)).toBeNull();
});

test.each([['57014', 'TIMEOUT'], ['53100', 'UNAVAILABLE']])('what is no rule (%s) ends the change, and is told as %s', async (sqlState, code) => {
  const tx = new WriteTransaction(world().database.pool, OFFICIAL);
  await expect(tx.attempt(async (query) => { await query(raising(sqlState)); })).rejects.toMatchObject({ extensions: { code } });
  await expect(tx.query('select 1')).rejects.toMatchObject({ extensions: { code } });
  expect(await tx.settle(false)).toBeNull();
});
