import type { Query } from '../../src/kernel/transaction';
import { operationsIn } from '../support/operations';
import { rolledBack } from '../support/rolled-back';
import { entitiesOf } from '../support/subgraph';
import { draft, HONDURAS, keyed, MEXICO, SAVE } from '../support/writing';
import { useWorld } from '../support/world';
import { LEAK } from './support/front';

const world = useWorld('demo');
const SOURCE = operationsIn('docs/questions').find(({ name }) => name === 'FE-14')!.variables as { input: { citations: object[] } };
const secret = (code: string) => ({ ...draft(code), citations: SOURCE.input.citations, title: [{ locale: 'es', text: 'Proyecto reservado' }] });
const save = async (input: object, as = MEXICO) => (await world().data(SAVE, { input }, as)).saveProject;
const nodeOf = (id: string, as?: typeof MEXICO) => world().run('query ($id: ID!) { node(id: $id) { __typename id } }', { id }, as);
const isChange = (query: string) => /^mutation\b/m.test(query);

/** What somebody who is no party reads of the whole: every documented question, filters, facets, figures and lists among them. */
async function everything(): Promise<string[]> {
  const answers: string[] = [];
  for (const { name, query, variables } of operationsIn('docs/questions').filter((each) => !isChange(each.query))) answers.push(`${name} ${JSON.stringify((await world().run(query, variables, HONDURAS)).data)}`);
  return answers;
}

test('A20 to A23: no filter, order, count, facet, figure or list tells of the drafts of another party', async () => {
  const before = await everything();
  expect(before.length).toBeGreaterThan(60);
  for (let i = 0; i < 3; i += 1) await save(secret(`MEX-reservado-${i}`));
  expect((await world().data('{ projects(first: 1) { totalCount } }', {}, MEXICO)).projects.totalCount).toBe(3 + (await world().data('{ projects(first: 1) { totalCount } }')).projects.totalCount);
  expect(await everything()).toEqual(before);
  expect((await world().data('{ searchProjects(text: "reservado") { totalCount } }')).searchProjects.totalCount).toBe(0);
});

test('A19: ids of other types, of nobody, tampered with or made of SQL find nothing', async () => {
  const { record } = await save(secret('MEX-ids'));
  for (const id of [record.id.replace('prj_', 'org_'), record.id.slice(0, -1), record.id.toUpperCase(), `${record.id}' or '1'='1`, '-1', '', 'prj_', record.id]) expect((await nodeOf(id, HONDURAS)).data).toEqual({ node: null });
  expect((await nodeOf(record.id, MEXICO)).data).toEqual({ node: { __typename: 'Project', id: record.id } });
});

test('A20: through what both see, nobody comes to the drafts of the other', async () => {
  const drafted = await save({ ...secret('MEX-nested'), institutions: [{ organization: 'org-mx-amexcid' }] });
  if (drafted.userErrors.length) await save(secret('MEX-nested-plain'));
  const { data } = await world().run('{ country(iso3: "MEX") { projects(first: 100) { nodes { code } } } }', {}, HONDURAS);
  expect(data.country.projects.nodes.filter(({ code }: { code: string }) => code.startsWith('MEX-'))).toEqual([]);
});

test('A24: a code that another party has taken in secret is nobody else\'s to ask for', async () => {
  await save(secret('MEX-taken'));
  const taken = await save({ ...secret('MEX-taken'), idempotencyKey: keyed() }, HONDURAS);
  expect(taken).toEqual(await save({ ...secret('MEX-free'), idempotencyKey: keyed() }, HONDURAS));
});

test('A29: a forged representation opens no draft, and a field beside its key is nothing', async () => {
  const { record } = await save(secret('MEX-forged'));
  for (const subgraph of ['portfolio', 'contributions', 'alignment', 'accountability']) {
    const answer = await entitiesOf(world(), subgraph, 'Project', [{ id: record.id, custodian: 'HND', visibility: 'PUBLISHED', code: 'MEX-forged' }]);
    expect(answer.data?._entities).toEqual([null]);
  }
});

test('A32: no refusal and no failure of a change tells a table, a constraint or SQL', async () => {
  const inputs = [{ ...secret('MEX-leak'), commitment: "x' or 1=1" }, { ...secret('MEX-leak'), sectors: [{ vocabulary: 'DAC', code: '99999999', suggested: true }] }, { ...secret('MEX-leak'), sdgs: [{ code: '99', level: 'GOAL', suggested: true }] },
    { ...secret('MEX-leak'), idempotencyKey: '' }, { ...secret('MEX-leak'), territories: [{ country: 'XXX' }] }, { ...secret('HND-leak') }];
  for (const input of inputs) {
    const answer = JSON.stringify(await world().run(SAVE, { input }, MEXICO));
    expect(answer).toMatch(/userErrors":\[\{|"errors"/);
    expect(answer).not.toMatch(LEAK);
    expect(answer).not.toMatch(/_(fk|pk|unique|once|known|check)\b/);
  }
});

/** Of each; 200 on a quiet machine. */
const SAMPLES = Number(process.env.MIXTA_TIMINGS ?? 50);

test('A33: a hidden record takes as long to be refused as one that does not exist', async () => {
  const { record } = await save(secret('MEX-timing'));
  const [hidden, missing]: [number[], number[]] = [[], []];
  for (let i = 0; i < SAMPLES; i += 1) {
    for (const [id, times] of i % 2 ? [[record.id, hidden], ['prj_0000000000000000', missing]] as const : [['prj_0000000000000000', missing], [record.id, hidden]] as const) {
      const begun = process.hrtime.bigint();
      await nodeOf(id, HONDURAS);
      times.push(Number(process.hrtime.bigint() - begun) / 1e6);
    }
  }
  const middle = (times: number[]) => [...times].sort((a, b) => a - b)[times.length / 2]!;
  expect(Math.abs(middle(hidden) - middle(missing)) < 1 || Math.abs(rankSum(hidden, missing)) < 3.29).toBe(true);
}, 180_000);

/** Mann-Whitney U of two samples as a standard normal deviate; 3.29 is p = 0.001. */
function rankSum(a: readonly number[], b: readonly number[]): number {
  const wins = a.reduce((sum, x) => sum + b.filter((y) => x > y).length + b.filter((y) => x === y).length / 2, 0);
  const [n, m] = [a.length, b.length];
  return (wins - (n * m) / 2) / Math.sqrt((n * m * (n + m + 1)) / 12);
}

/** Policies of whoever signed in that do not ask for a party of the viewer: each would be open to all who have a token. */
const openToViewers = (query: Query) => query<{ tablename: string; cmd: string; qual: string | null; with_check: string | null }>(
  `select tablename, cmd, qual, with_check from pg_policies where schemaname = 'public' and roles && '{mixta_viewer,mixta_writer}' and permissive = 'PERMISSIVE'`)
  .then((policies) => policies.filter(({ cmd, qual, with_check }) => !ASKS.test((/SELECT|DELETE/.test(cmd) ? qual : with_check ?? qual) ?? '')).map(({ tablename, cmd }) => `${tablename} ${cmd}`));
const ASKS = /mixta_(read|write|publish|own)_parties|mixta_parties_as|mixta\.subject/;

test('A36: rights to write are of one role, but for what is derived and what was told to whom, and every policy of who signed in asks for a party', async () => {
  expect(await rolledBack(world(), openToViewers)).toEqual([]);
  for (const open of ['for select to mixta_viewer using (true)', 'for insert to mixta_writer with check (true)', `for update to mixta_writer using (custodian = any (mixta_write_parties())) with check (true)`]) {
    expect(await rolledBack(world(), async (query) => { await query(`create policy careless on project ${open}`); return openToViewers(query); })).toEqual([expect.stringMatching(/^project /)]);
  }
  const writers = await rolledBack(world(), (query) => query(`select distinct grantee from information_schema.role_table_grants where table_schema = 'public' and privilege_type <> 'SELECT' and grantee like 'mixta%' order by 1`));
  expect(writers).toEqual([{ grantee: 'mixta_courier' }, { grantee: 'mixta_keeper' }, { grantee: 'mixta_loader' }, { grantee: 'mixta_writer' }]);
});
