import { monolithSchema } from '../../src/app/composition';
import { createApollo, type RequestContext } from '../../src/app/http/apollo';
import { ANONYMOUS } from '../../src/kernel/viewer';
import { CLOCK, useSharedWorld } from '../support/world';
import { ONE_BY_ONE } from './red/one-by-one';

const world = useSharedWorld('empty');

/** Statements of an operation that asks for one row, and for twenty. */
async function statementsFor(schema: ReturnType<typeof monolithSchema>, query: string): Promise<number[]> {
  const apollo = createApollo({ schema, pool: world().database.pool, clock: CLOCK, production: false });
  await apollo.start();
  const counts: number[] = [];
  for (const first of [1, 1, 20]) {
    const contextValue: RequestContext = { viewer: ANONYMOUS, seen: {} };
    await apollo.executeOperation({ query, variables: { first } }, { contextValue });
    counts.push(contextValue.seen.statements!);
  }
  await apollo.stop();
  return counts.slice(1); // the first brings labels to memory
}

test('a graph that asks row by row is noticed', async () => {
  expect(await statementsFor(ONE_BY_ONE, 'query ($first: Int!) { things(first: $first) { twice } }')).toEqual([1, 20]);
});

test.each([
  ['countries', '{ name { value } }'],
  ['sectors', '{ label { value } children { id } }'],
])('%s take as many statements for 20 rows as for 1', async (field, selection) => {
  const [one, twenty] = await statementsFor(monolithSchema(), `query ($first: Int!) { ${field}(first: $first) { totalCount nodes ${selection} } }`);
  expect(one).toBeGreaterThan(0);
  expect(twenty).toBe(one);
});
