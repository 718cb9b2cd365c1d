import { load } from '../../src/app/load';
import { packageFolder, removePackageFolders } from '../support/package-folder';
import { operationsIn } from '../support/operations';
import { syntheticPackage, syntheticVariables } from '../support/synthetic';
import { useWorld } from '../support/world';

/** One statement per edge, whatever the number of rows: each contract operation takes as many for 1 row as for 100. */
const world = useWorld('empty');
const counts: Record<string, [number, number]> = {};

beforeAll(async () => {
  for (const n of [1, 100]) {
    const report = await load(world().database.owner!, packageFolder(syntheticPackage(n)));
    expect(report.problems).toEqual([]);
  }
});

afterAll(() => {
  removePackageFolders();
  process.stdout.write(`statements per contract operation (1 row, 100 rows):\n${Object.entries(counts).map(([name, [one, hundred]]) => `  ${name.padEnd(20)} ${one}  ${hundred}`).join('\n')}\n`);
});

const operations = operationsIn('test/federation/contract').filter(({ name }) => name !== 'node');

test.each(operations)('$name', async ({ name, query }) => {
  const statementsFor = async (n: number): Promise<number> => {
    const data = await world().data(query, syntheticVariables(n)[name]);
    expect(JSON.stringify(data).length).toBeGreaterThan(n); // an empty answer would prove nothing
    return world().statements();
  };
  await statementsFor(1); // labels come to memory with the first operation
  const one = await statementsFor(1);
  const hundred = await statementsFor(100);
  counts[name] = [one, hundred];
  expect(hundred).toBe(one);
});

test('node(id:) takes the same statements for any type', async () => {
  const { countries } = await world().data('{ countries(first: 1) { nodes { id } } }');
  await world().data('query($id: ID!) { node(id: $id) { __typename id } }', { id: countries.nodes[0].id });
  const country = world().statements();
  const { projects } = await world().data('{ projects(first: 1) { nodes { id } } }');
  await world().data('query($id: ID!) { node(id: $id) { __typename id } }', { id: projects.nodes[0].id });
  counts.node = [country, world().statements()];
  expect(world().statements()).toBe(country);
});
