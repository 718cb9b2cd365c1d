import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { composition, monolithSchema, subgraphSchema } from '../../src/app/composition';
import { connect, migrate, openServer } from '../../src/app/database/database';
import { LateDatabase, NO_DATABASE } from '../../src/app/database/late';
import type { ReplicaConfig } from '../../src/app/database/replica';
import { ensureRoles, SERVER_LOGIN } from '../../src/app/database/roles';
import type { FrontOptions } from '../../src/app/http/server';
import { load } from '../../src/app/load';
import { readConfig } from '../../src/kernel/config';
import { publicSchema } from '../../src/app/router/public-schema';
import { openRouter, type Router } from '../../src/app/router/router';
import { OidcIssuer } from '../../src/app/sign-in/oidc-issuer';
import { signIn } from '../../src/app/sign-in/sign-in';
import { ROOT } from '../support/templates';
import { useTokenIssuer } from '../support/token-issuer';
import { keyed } from '../support/writing';
import { Cluster, postgresPrograms } from './support/cluster';
import { openFront, type Front, type Reply } from './support/front';
import { until } from './support/program';

const POSITION = 'x-mixta-position';
const REGISTER = 'mutation ($input: RegisterSourceInput!) { registerSource(input: $input) { source { code } userErrors { code } } }';
const found = postgresPrograms();

test('an address for reads stands beside that of the primary', () => {
  const env = { DATABASE_URL: 'postgres://a@one.example/mixta', DATABASE_READ_URL: 'postgres://a@two.example/mixta' };
  expect([readConfig(env).reads, readConfig({}).reads]).toEqual([{ url: env.DATABASE_READ_URL, lagMs: 30_000 }, null]);
  expect(() => readConfig({ ...env, DATABASE_URL: undefined })).toThrow('DATABASE_READ_URL: expected DATABASE_URL beside it');
  expect(() => readConfig({ ...env, DATABASE_READ_URL: 'http://two.example' })).toThrow('DATABASE_READ_URL: expected an address that begins with postgres://');
  for (const lag of ['0', '-1', '30s', '1e4']) expect(() => readConfig({ ...env, DATABASE_READ_LAG_MS: lag })).toThrow('DATABASE_READ_LAG_MS: expected milliseconds');
});

(found ? describe : describe.skip)(`a primary and a streaming replica${found ? '' : ' (skipped: no initdb on this machine)'}`, () => {
  const issuer = useTokenIssuer();
  const databases: LateDatabase[] = [];
  const fronts: Front[] = [];
  let primary: Cluster;
  let replica: Cluster;
  let replicaAdmin: Client;
  let router: Router;
  let [one, other, routed]: Front[] = [];
  let said = '';
  let told: jest.SpyInstance;

  beforeAll(async () => {
    told = jest.spyOn(process.stderr, 'write').mockImplementation((text) => { said += String(text); return true; });
    [primary, replica] = await Cluster.pair();
    await filled(primary.url('mixta_owner'));
    replicaAdmin = await adminOf(replica);
    [one, other] = [await server(), await server()];
    [router, routed] = await federated();
  }, 120_000);
  afterAll(async () => {
    await router?.stop();
    await Promise.all(fronts.map((front) => front.server.stop()));
    await Promise.all(databases.map((each) => each.close()));
    await replicaAdmin?.end().catch(() => undefined);
    primary?.drop();
    told.mockRestore();
  });

  async function filled(url: string): Promise<void> {
    const owner = await connect(url, 1);
    await ensureRoles((sql, params) => owner.query(sql, params), false);
    await migrate(owner);
    expect((await load(owner, join(ROOT, 'data/reference'))).problems).toEqual([]);
    await owner.destroy();
  }

  async function adminOf(cluster: Cluster): Promise<Client> {
    const client = new Client({ connectionString: cluster.url('postgres') });
    client.on('error', () => undefined);
    await client.connect();
    return client;
  }

  async function opened(reads: Partial<ReplicaConfig> = {}): Promise<LateDatabase> {
    const database = new LateDatabase(false);
    databases.push(database);
    await database.open(() => openServer({ databaseUrl: primary.url(SERVER_LOGIN), ownerUrl: null, reads: { url: replica.url(SERVER_LOGIN), lagMs: 30_000, ...reads } }));
    return database;
  }

  async function front(database: Pick<LateDatabase, 'pool' | 'answers'>, options: Partial<FrontOptions> = {}): Promise<Front> {
    const made = await openFront({ database } as never, { ready: () => database.answers(), viewerOf: signIn([new OidcIssuer(issuer().config)]), ...options });
    fronts.push(made);
    return made;
  }

  const server = async (reads: Partial<ReplicaConfig> = {}): Promise<Front> => front(await opened(reads));

  /** The subgraphs and a router before them, in this process. */
  async function federated(): Promise<[Router, Front]> {
    const database = await opened();
    const subgraphs: Record<string, string> = {};
    for (const { name } of composition().parts) subgraphs[name] = `${(await front(database, { schema: subgraphSchema(name), subgraph: true })).url}/graphql`;
    const supergraph = readFileSync(join(ROOT, 'schema/supergraph.graphql'), 'utf8');
    const schema = publicSchema(supergraph, monolithSchema());
    const made = openRouter({ supergraph, schema, subgraphs, timeoutMs: 10_000, clock: null });
    return [made, await front({ pool: NO_DATABASE, answers: async () => true }, { schema, answer: made.answer })];
  }

  const tokenFor = async (scope: string) => ({ authorization: `Bearer ${await issuer().token({ scope })}` });
  const writer = () => tokenFor('mixta:read mixta:write');
  const input = () => ({ idempotencyKey: keyed(), code: `HND-${keyed()}`, title: 'Acta de la Comisión Mixta', url: 'https://acta.example/2019.pdf', publishedOn: '2019-05' });
  async function change(on: Front): Promise<{ code: string; seen: Record<string, string> }> {
    const reply = await on.ask(REGISTER, { input: input() }, await writer());
    expect(reply.json).toMatchObject({ data: { registerSource: { userErrors: [] } } });
    return { code: reply.json.data.registerSource.source.code, seen: { [POSITION]: reply.headers.get(POSITION)! } };
  }
  const ask = (on: Front, code: string, headers = {}): Promise<Reply> => on.ask(`{ source(code: "${code}") { code } }`, {}, headers);
  /** Whether a caller finds a source; an error is none of both. */
  const sees = async (on: Front, code: string, headers = {}): Promise<boolean> => {
    const { json } = await ask(on, code, headers);
    expect(json.errors).toBeUndefined();
    return json.data.source !== null;
  };
  const counted = async (work: () => Promise<unknown>): Promise<{ primary: number; replica: number }> => {
    const [p, r] = [primary.reads(), replica.reads()];
    await work();
    return { primary: primary.reads() - p, replica: replica.reads() - r };
  };
  const pause = async () => {
    await replicaAdmin.query('select pg_wal_replay_pause()');
    await until(async () => (await replicaAdmin.query('select pg_get_wal_replay_pause_state() as is')).rows[0].is === 'paused', 10_000, () => 'replay to pause');
  };
  const resume = () => replicaAdmin.query('select pg_wal_replay_resume()');

  test('questions go to the replica; of those who may change something, and name no position, to the primary', async () => {
    expect(await counted(async () => { for (const on of [one!, other!, routed!]) await sees(on, 'no-such'); })).toEqual({ primary: 0, replica: 3 });
    expect(await counted(async () => sees(one!, 'no-such', await tokenFor('mixta:read')))).toEqual({ primary: 0, replica: 1 });
    expect(await counted(async () => { for (const on of [one!, routed!]) await sees(on, 'no-such', await writer()); })).toEqual({ primary: 2, replica: 0 });
  });

  test.each([['servers', () => [one!, other!]], ['a router', () => [routed!, routed!]]] as const)('while the replica stands still, who changed something reads it at once through %s; others read on', async (_name, places) => {
    const [here, there] = places();
    await pause();
    try {
      const { code, seen } = await change(here!);
      const asReader = { ...(await tokenFor('mixta:read')), ...seen };
      for (const on of [here!, there!]) for (const headers of [await writer(), { ...(await writer()), ...seen }, asReader, seen]) expect(await sees(on, code, headers)).toBe(true);
      expect(await counted(async () => { for (const on of [here!, there!]) expect(await sees(on, code)).toBe(false); })).toEqual({ primary: 0, replica: 2 });
      await resume();
      await until(() => sees(there!, code), 10_000, () => 'the replica to follow');
      expect(await counted(async () => { for (const headers of [{ ...(await writer()), ...seen }, asReader, seen]) expect(await sees(here!, code, headers)).toBe(true); })).toEqual({ primary: 0, replica: 3 });
    } finally {
      await resume();
    }
  });

  test('a position that is none is refused', async () => {
    for (const given of ['', '1', '0/1; select 1', 'FFFFFFFFF/0']) {
      const { status, json } = await ask(one!, 'no-such', { [POSITION]: given });
      expect([status, json.errors[0].extensions.code, json.errors[0].message]).toEqual([400, 'BAD_USER_INPUT', expect.stringContaining(POSITION)]);
    }
  });

  test('what is in memory is of the state that each operation reads, by turns', async () => {
    const TITLES = '{ sources(first: 1) { totalCount coverage { sources { title } } } }';
    const facts = async (headers: Record<string, string>) => (await one!.ask(TITLES, {}, headers)).json.data.sources;
    const before = await facts({});
    await pause();
    try {
      const { seen } = await change(one!);
      const after = await facts(seen);
      expect(after.totalCount).toBe(before.totalCount + 1);
      for (let turn = 0; turn < 3; turn += 1) expect([await facts({}), await facts(seen)]).toEqual([before, after]);
    } finally {
      await resume();
    }
  });

  test('one that falls too far behind is left, and used again when it has caught up', async () => {
    const impatient = await server({ lagMs: 100 });
    await pause();
    try {
      const { code } = await change(impatient);
      await until(() => sees(impatient, code), 10_000, () => 'reads from the primary');
      expect(said).toMatch(/"replica.left","reason":"too far behind"/);
    } finally {
      await resume();
    }
    await until(async () => (await counted(() => sees(impatient, 'no-such'))).replica === 1, 10_000, () => 'reads from the replica');
  });

  test('a login that may do more, a database that is another, and a server that follows none', async () => {
    await expect(opened({ url: replica.url('postgres') })).rejects.toThrow(/^DATABASE_READ_URL: expected the login of the server.* is superuser/);
    await expect(opened({ url: replica.url(SERVER_LOGIN, 'template1') })).rejects.toThrow(/^DATABASE_READ_URL: expected a replica of the database at DATABASE_URL/);
    const alone = await server({ url: primary.url(SERVER_LOGIN) });
    expect((await alone.send('/health/ready')).status).toBe(200);
    expect(said).toMatch(/"replica.left","reason":"expected a replica, found a server that follows no other"/);
  });

  test('the replica goes in the middle of a read: the primary answers it, and all others until it is back', async () => {
    const { code, seen } = await change(one!);
    await until(async () => (await counted(() => sees(one!, code, seen))).replica === 1, 10_000, () => 'reads from the replica');
    const holder = await adminOf(primary);
    await holder.query('begin; lock table source in access exclusive mode; select pg_switch_wal()'); // by which the lock is sent on before its transaction ends
    await until(async () => (await replicaAdmin.query(`select from pg_locks where mode = 'AccessExclusiveLock' and relation = 'source'::regclass`)).rowCount === 1, 10_000, () => 'the lock on the replica');
    const waiting = sees(one!, code, seen);
    await until(async () => (await replicaAdmin.query(`select from pg_locks where not granted`)).rowCount === 1, 10_000, () => 'a read that waits');
    replica.stop();
    await holder.end();
    expect(await waiting).toBe(true);
    for (const on of [one!, other!, routed!]) expect(await sees(on, code)).toBe(true);
    expect((await one!.send('/health/ready')).status).toBe(200);
    replica.start();
    await until(async () => (await counted(() => sees(other!, code))).replica === 1, 10_000, () => 'reads from the replica that is back');
  });

  test('a replica that says nothing is left, and used again when it speaks', async () => {
    await until(async () => (await counted(() => sees(one!, 'no-such'))).replica === 1, 10_000, () => 'reads from the replica');
    const before = said.length;
    replica.freeze();
    try {
      await until(() => /"replica.left","reason":"(Query read timeout|timeout exceeded)/.test(said.slice(before)), 10_000, () => 'it to be left');
      await until(async () => (await counted(() => sees(one!, 'no-such'))).primary === 1, 10_000, () => 'reads from the primary');
    } finally {
      replica.thaw();
    }
    await until(async () => (await counted(() => sees(one!, 'no-such'))).replica === 1, 10_000, () => 'reads from the replica');
  });

  test('with the primary away the replica answers who may read it, and the others are told so', async () => {
    await until(async () => (await counted(() => sees(one!, 'no-such'))).replica === 1, 10_000, () => 'reads from the replica');
    primary.stop();
    expect(await sees(one!, 'no-such')).toBe(false);
    expect((await one!.send('/health/ready')).status).toBe(200);
    const { status, json } = await ask(one!, 'no-such', await writer());
    expect([status, json.errors[0].extensions.code]).toEqual([503, 'UNAVAILABLE']);
  });
});
