import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUERY = readFileSync(join(ROOT, 'docs/questions/FE-16.graphql'), 'utf8');
const world = useQuestionWorld('empty');

test('FE-16: a query that nests too deep is refused before any SQL, with the limit, the path and a cheaper query', async () => {
  const answer = await world().run(QUERY);
  expect(world().statements()).toBe(0);
  expect(answer.data).toBeUndefined();
  const path = `sectors.nodes.${'parent.children.'.repeat(6)}code`;
  expect(answer.errors).toEqual([{
    message: `expected at most 14 levels of fields, got 15 at ${path}; start the query further down, for example at node(id:)`,
    extensions: { code: 'COST_LIMIT', limit: 'DEPTH', path, cheaper: expect.stringMatching(/^query FE16_NestedTooDeep/) },
  }]);
});

test('FE-16: the cheaper query is answered, with ids to go on from by node(id:)', async () => {
  const { cheaper } = (await world().run(QUERY)).errors![0]!.extensions as { cheaper: string };
  const answer = await world().run(cheaper);
  expect(answer.errors).toBeUndefined();
  expect(answer.data.sectors.nodes.length).toBeGreaterThan(0);
  expect(answer.extensions!.cost.requested).toBeLessThanOrEqual(10_000);
  expect(JSON.stringify(answer.data)).toMatch(/"id":"sec_/);
});

test('FE-16: a query that is shallow enough and too dear names the dearest field and offers smaller pages', async () => {
  const dear = '{ sectors(first: 100) { nodes { children { children { children { children { code } } } } } } }';
  const { errors } = await world().run(dear);
  expect(errors).toEqual([{
    message: expect.stringMatching(/^this query may answer 34101 objects, more than 10000; the dearest field is sectors\.nodes\.children\.children\.children\.children: /),
    extensions: {
      code: 'COST_LIMIT', limit: 'COST', path: 'sectors.nodes.children.children.children.children',
      cost: { requested: 34_101, limit: 10_000, dearest: 'sectors.nodes.children.children.children.children' }, cheaper: expect.stringContaining('sectors(first: 20)'),
    },
  }]);
  const cheaper = await world().run(errors![0]!.extensions.cheaper);
  expect(cheaper.errors).toBeUndefined();
  expect(cheaper.data.sectors.nodes).toHaveLength(20);
});
