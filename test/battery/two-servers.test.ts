import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { signInAt } from '../support/federated';
import { packageFolder, removePackageFolders } from '../support/package-folder';
import { ROOT, SERVER_URL } from '../support/templates';
import { useTokenIssuer } from '../support/token-issuer';
import { draft, keyed, SAVE, WITHDRAW } from '../support/writing';
import { emptyDatabase, type Scratch } from './support/postgres';
import { endPrograms, graph, program, type Program } from './support/program';

/** F26: servers of ours over one database, as processes. An answer is stale where one server told of a change and another, asked after that, does not know it. Each server writes once; MIXTA_ROUNDS for more (docs/reliability.md). */
const ROUNDS = Number(process.env.MIXTA_ROUNDS ?? 3);
/** Longer than an index in memory takes to follow a change, so that it answers and not SQL in its place. */
const INDEXED_MS = 700;

const issuer = useTokenIssuer();
const CITED = [{ source: 'src-670fc03f01d2' }];
const MERGE = 'mutation ($input: MergeRecordsInput!) { mergeRecords(input: $input) { userErrors { code field expected } } }';
const OFFERS = '{ country(iso3: "PRY") { alignedOffers(first: 100) { totalCount nodes { offer { id code kind provider { iso3 } } } } } }';

(SERVER_URL ? describe : describe.skip)(`F26: several servers over one database${SERVER_URL ? '' : ' (skipped: the embedded database has one process)'}`, () => {
  let scratch: Scratch;
  let servers: Program[];

  beforeAll(async () => {
    scratch = await emptyDatabase(`mixta_two_${process.pid}`);
    const env = { ...signInAt(issuer()), DATABASE_URL: scratch.loginUrl };
    const owner = { DATABASE_OWNER_URL: scratch.ownerUrl };
    servers = await Promise.all([program(['start'], { ...env, ...owner }), program(['start'], { ...env, ...owner }), program(['start'], env)]);
    await Promise.all(servers.map((server) => server.ready(240_000)));
  }, 300_000);
  afterAll(async () => { await endPrograms(); await scratch?.drop(); removePackageFolders(); });

  const rows = async (sql: string) => (await scratch.admin.query(sql)).rows;
  const ask = async (server: Program, query: string, variables: object = {}, headers: Record<string, string> = {}) => {
    const { json } = await graph(server.url, query, headers, variables);
    if (json.errors) throw new Error(JSON.stringify(json.errors));
    return json.data;
  };
  /** Changes something, as an official of a country. */
  const change = async (server: Program, query: string, input: object, iso3 = 'HND') => {
    const authorization = `Bearer ${await issuer().token({ scope: 'mixta:read mixta:write', 'mixta:countries': [iso3] })}`;
    const [done] = Object.values(await ask(server, query, { input: { idempotencyKey: keyed(), ...input } }, { authorization })) as any[];
    expect(done.userErrors).toEqual([]);
    return done;
  };
  /** In each round another server changes something, and each other one is asked. */
  const inTurn = async (round: (writer: Program, readers: Program[], i: number) => Promise<void>) => {
    for (let i = 0; i < ROUNDS; i += 1) await round(servers[i % 3]!, servers.filter((_, j) => j !== i % 3), i);
  };
  const publish = async (server: Program, code: string) => (await change(server, SAVE, { ...draft(code), citations: CITED, publish: true })).record;

  test('all that start at once on an empty database come up, the one that may not migrate too; tables and packages are made once', async () => {
    const files = readdirSync(join(ROOT, 'migrations')).filter((name) => name.endsWith('.ts'));
    expect(await rows('select count(*)::int as made, count(distinct name)::int as kinds from mixta_migration')).toEqual([{ made: files.length, kinds: files.length }]);
    expect(await rows('select package, count(*)::int as loads from data_load group by package order by package')).toEqual([{ package: 'demo', loads: 1 }, { package: 'reference', loads: 1 }]);
    expect(servers.map((server) => server.out()).join('').match(/loaded \d+ records of data\/demo/g)).toHaveLength(1);
    const projects = JSON.parse(readFileSync(join(ROOT, 'data/demo/projects.json'), 'utf8'));
    for (const server of servers) expect([server.out().match(/"level":"error"/g), (await ask(server, '{ projects { totalCount } }')).projects.totalCount]).toEqual([null, projects.length]);
  });

  test('what is published, changed or withdrawn at one is so at the others, in the first question after it', async () => {
    await inTurn(async (writer, readers, i) => {
      const code = `HND-dos-${i}`;
      const read = `{ project(code: "${code}") { recordVersion title(locale: "es") { value } } searchProjects(text: "Dos servidores") { totalCount } changes(last: 1) { nodes { recordCode } } }`;
      const { id } = await publish(writer, code);
      await change(writer, SAVE, { code, recordVersion: 1, title: [{ locale: 'es', text: 'Dos servidores' }], publish: true });
      for (const reader of readers) expect(await ask(reader, read)).toEqual({ project: { recordVersion: 2, title: { value: 'Dos servidores' } }, searchProjects: { totalCount: 1 }, changes: { nodes: [{ recordCode: code }] } });
      await change(writer, WITHDRAW, { id, version: 2, reason: 'Era una prueba' });
      for (const reader of readers) expect(await ask(reader, read)).toMatchObject({ project: null, searchProjects: { totalCount: 0 } });
    });
  });

  test('a record that is merged at one leads to the one kept at the others', async () => {
    const kept = await publish(servers[0]!, 'HND-uno');
    await inTurn(async (writer, readers, i) => {
      const { id } = await publish(writer, `HND-doble-${i}`);
      await change(writer, MERGE, { keptId: kept.id, retiredId: id, version: 1, reason: 'Es el mismo' });
      for (const reader of readers) expect(await ask(reader, `{ project(code: "HND-doble-${i}") { code } node(id: "${id}") { id } }`)).toEqual({ project: { code: 'HND-uno' }, node: { id: kept.id } });
    });
  });

  test('offers in memory: one that is withdrawn at one is in no answer of the others', async () => {
    const { country: { alignedOffers: { nodes } } } = await ask(servers[0]!, OFFERS);
    const offers = nodes.map(({ offer }: any) => offer).filter(({ kind }: any) => kind === 'DECLARED').slice(0, ROUNDS);
    expect(offers).toHaveLength(ROUNDS);
    await inTurn(async (writer, readers, i) => {
      await new Promise((resolve) => { setTimeout(resolve, INDEXED_MS); });
      const { id, code, provider } = offers[i];
      const [{ version }] = await rows(`select max(version) as version from record_version where record_id = '${id}'`);
      const before = await Promise.all(readers.map((reader) => ask(reader, OFFERS)));
      await change(writer, WITHDRAW, { id, version, reason: 'Ya no se ofrece' }, provider.iso3);
      const after = await Promise.all(readers.map((reader) => ask(reader, OFFERS)));
      expect(after.map(({ country }) => country.alignedOffers.totalCount)).toEqual(before.map(({ country }) => country.alignedOffers.totalCount - 1));
      expect(JSON.stringify(after)).not.toContain(`"${code}"`);
    });
  });

  test('labels and rates in memory: what a load changes is so at all, in the first question after it', async () => {
    const sector = JSON.parse(readFileSync(join(ROOT, 'data/reference/sectors.json'), 'utf8')).find(({ vocabulary, code }: any) => vocabulary === 'DAC' && code === '11');
    const read = '{ codeList(name: "DAC") { values(first: 2) { nodes { code label(locale: "es") { value } } } } }';
    for (const server of servers) expect(JSON.stringify(await ask(server, read))).toContain('"Educación"');
    const folder = packageFolder({ manifest: { name: 'labels', title: 'Labels', scope: 'reference', sources: [{ title: 'Test' }] }, sectors: [{ ...sector, label: { ...sector.label, es: 'Enseñanza' } }] });
    const loader = await program(['load', folder], { DATABASE_OWNER_URL: scratch.ownerUrl, DATABASE_URL: scratch.loginUrl });
    expect([await loader.ended, loader.out()]).toEqual([0, expect.stringContaining('1 changed')]);
    for (const server of servers) expect(JSON.stringify(await ask(server, read))).toContain('"Enseñanza"');
  });
});
