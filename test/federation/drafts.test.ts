import { composition } from '../../src/app/composition';
import { sameInAllTopologies } from '../support/gateway';
import { registeredTypes, rowsOf, typesWithoutTable, type RegisteredType } from '../support/registered';
import { entitiesOf } from '../support/subgraph';
import { useSharedWorld, type World } from '../support/world';

const world = useSharedWorld('fixture');
const NODE = 'query ($id: ID!) { node(id: $id) { __typename id } }';

/** Every way to a row of a type by one of its keys that answers something; nothing, for a row that is hidden. */
async function waysTo(over: World, registered: RegisteredType, row: Record<string, any>): Promise<string[]> {
  const ways: string[] = [];
  const byNode = await sameInAllTopologies(over, NODE, { id: row.id });
  if (byNode.data.node !== null || byNode.errors) ways.push(`node(id: "${row.id}")`);
  for (const { field, column } of registered.keys) {
    const answer = await entitiesOf(over, registered.subgraph, registered.type, [{ [field]: row[column] }]);
    if (answer.data?._entities[0] !== null || answer.errors) ways.push(`_entities of ${registered.subgraph} by ${field} ${row[column]}`);
  }
  for (const guest of registered.guests) {
    const key = guest === 'nodes' ? 'id' : (composition().parts.find((part) => part.name === guest)!.definition!.stubs[registered.type]!);
    const column = registered.keys.find((each) => each.field === key)?.column ?? key;
    const answer = await entitiesOf(over, guest, registered.type, [{ [key]: row[column] }]);
    if (answer.data?._entities[0] !== null || answer.errors) ways.push(`_entities of ${guest} by ${key} ${row[column]}`);
  }
  return ways;
}

test('every owned type is loaded from a file of a package, but for what parties alone write: test/writing tries those', () => {
  expect(typesWithoutTable()).toEqual(['ChangeProposal', 'Delegation', 'Hook', 'FollowedQuestion', 'Comment']);
});

test('the fixture holds a draft of every type that can be hidden', async () => {
  const bare: string[] = [];
  for (const type of registeredTypes()) if (type.reference.hideable && (await rowsOf(world(), type, 'DRAFT')).length === 0) bare.push(type.type);
  expect(bare).toEqual([]);
});

test('a type with drafts is declared hideable', async () => {
  const careless: string[] = [];
  for (const type of registeredTypes()) if (!type.reference.hideable && (await rowsOf(world(), type, 'DRAFT')).length > 0) careless.push(type.type);
  expect(careless).toEqual([]);
});

describe.each(registeredTypes().map((each) => [each.type, each] as const))('%s', (_type, registered) => {
  test('no draft is reached by node(id:) or by _entities of any subgraph', async () => {
    for (const row of await rowsOf(world(), registered, 'DRAFT')) expect(await waysTo(world(), registered, row)).toEqual([]);
  });

  test('an id of nobody reads the same as a draft', async () => {
    const nobody = { id: `${registered.reference.prefix}_0000000000000000` };
    expect((await sameInAllTopologies(world(), NODE, nobody)).data).toEqual({ node: null });
    expect(await entitiesOf(world(), registered.subgraph, registered.type, [nobody])).toMatchObject(
      registered.keys.some((key) => key.field === 'id') ? { data: { _entities: [null] } } : { errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  test('what is published is reached by all of them', async () => {
    const [row] = await rowsOf(world(), registered, 'PUBLISHED', 1);
    if (!row) return;
    const ways = await waysTo(world(), registered, row);
    expect(ways).toHaveLength(1 + registered.keys.length + registered.guests.length);
  });
});
