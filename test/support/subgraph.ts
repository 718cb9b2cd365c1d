import { subgraphSchema } from '../../src/app/composition';
import { createApollo, type RequestContext } from '../../src/app/http/apollo';
import { ANONYMOUS } from '../../src/kernel/viewer';
import { CLOCK, type Answer, type World } from './world';

/** Asks one module served alone, through the whole pipeline. */
export async function askSubgraph(world: World, name: string, query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  const apollo = createApollo({ schema: schemaOf(name), pool: world.database.pool, clock: CLOCK, production: true, subgraph: true });
  await apollo.start();
  try {
    const contextValue: RequestContext = { viewer: ANONYMOUS, seen: {} };
    const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
    if (body.kind !== 'single') throw new Error('expected a single answer');
    return JSON.parse(JSON.stringify(body.singleResult)) as Answer;
  } finally {
    await apollo.stop();
  }
}

/** `_entities` of one subgraph for any representations of one type, asking for the given fields. */
export async function entitiesOf(world: World, subgraph: string, type: string, keys: Record<string, unknown>[], fields = '__typename'): Promise<Answer> {
  const representations = keys.map((key) => ({ __typename: type, ...key }));
  return askSubgraph(world, subgraph, `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type} { ${fields} } } }`, { representations });
}

const schemas = new Map<string, ReturnType<typeof subgraphSchema>>();

function schemaOf(name: string): ReturnType<typeof subgraphSchema> {
  const schema = schemas.get(name) ?? subgraphSchema(name);
  schemas.set(name, schema);
  return schema;
}
