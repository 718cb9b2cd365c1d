import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composition } from '../../src/app/composition';
import { composeSdl } from '../../src/app/schema/supergraph';
import { askSubgraph, entitiesOf } from '../support/subgraph';
import { ROOT } from '../support/templates';
import { useSharedWorld } from '../support/world';

const world = useSharedWorld('empty');
const ENTITIES = 'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }';

test('a type that the subgraph does not know is an error that names no other type', async () => {
  const { data, errors } = await askSubgraph(world(), 'actors', ENTITIES, { representations: [{ __typename: 'Minister', id: '1' }] });
  expect(data).toBeNull();
  expect(errors).toEqual([{
    message: 'representations: expected types of this subgraph, each by its key, got "Minister"',
    path: ['_entities'], locations: [{ line: 1, column: 38 }], extensions: { code: 'BAD_USER_INPUT' },
  }]);
});

test.each([
  ['no type', [{ iso3: 'MEX' }]],
  ['a type of introspection', [{ __typename: '__Schema' }]],
  ['a type that is no entity', [{ __typename: 'PageInfo' }]],
  ['no key', [{ __typename: 'Country' }]],
  ['a key that is an object', [{ __typename: 'Country', iso3: { $gt: '' } }]],
  ['a key that is a list', [{ __typename: 'Country', iso3: ['MEX', 'HND'] }]],
  ['a key with a NUL', [{ __typename: 'Country', iso3: 'ME\0' }]],
  ['nothing at all', [null]],
])('a representation with %s is refused', async (_name, representations) => {
  const { errors } = await askSubgraph(world(), 'actors', ENTITIES, { representations });
  expect(errors?.map((error) => error.extensions.code)).toEqual(['BAD_USER_INPUT']);
});

test('fields that a caller forges are not believed', async () => {
  const forged = { iso3: 'MEX', iso2: 'XX', m49: '000', label: [{ locale: 'es', text: 'Atlántida', status: 'HUMAN' }] };
  const answer = await entitiesOf(world(), 'actors', 'Country', [forged], 'iso3 iso2 m49 name { value }');
  expect(answer).toMatchObject({ data: { _entities: [{ iso3: 'MEX', iso2: 'MX', m49: '484', name: { value: 'México' } }] } });
});

test('a forged second key does not lead to another record', async () => {
  const answer = await entitiesOf(world(), 'actors', 'Country', [{ iso3: 'MEX', iso2: 'HN', id: 'cty_0000000000000000' }], 'iso3 iso2');
  expect(answer.data).toEqual({ _entities: [{ iso3: 'MEX', iso2: 'MX' }] });
});

test('A30: every subgraph tells its SDL to anybody, since the schema is public; what a router reads there composes to the supergraph that ships', async () => {
  const told = await Promise.all(composition().parts.map(async ({ name }) => ({ name, sdl: (await askSubgraph(world(), name, '{ _service { sdl } }')).data._service.sdl as string })));
  expect(told[0]!.sdl).toContain('https://specs.apollo.dev/federation/v2.9');
  expect(composeSdl(told)).toBe(readFileSync(join(ROOT, 'schema', 'supergraph.graphql'), 'utf8'));
});
