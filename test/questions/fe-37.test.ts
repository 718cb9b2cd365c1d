import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema, parse, type GraphQLSchema } from 'graphql';
import { command as composeCommand } from '../../src/cli/compose';
import { assertPromisesKept } from '../../src/cli/schema';
import { readConfig } from '../../src/kernel/config';
import { composition } from '../../src/app/composition';
import { createApollo, type RequestContext } from '../../src/app/http/apollo';
import { publicSchema } from '../../src/app/router/public-schema';
import { ownSubgraphs } from '../../src/app/schema/compose';
import { mergeSchemas } from '../../src/app/schema/merge';
import { buildNodesSchema } from '../../src/app/schema/nodes';
import { beforeTheirDay, removals, unannounced } from '../../src/app/schema/removals';
import { subgraphSdl } from '../../src/app/schema/sdl';
import { buildSubgraph } from '../../src/app/schema/subgraph';
import { composeSdl } from '../../src/app/schema/supergraph';
import { operationsIn, usesInVariables } from '../../src/app/schema/uses';
import { ANONYMOUS } from '../../src/kernel/viewer';
import { ferries, UNTIL } from '../support/ferries';
import { documented } from '../support/operations';
import { useQuestionWorld } from '../support/question-world';
import type { Answer } from '../support/world';

const { query, variables } = documented('FE-37');
const world = useQuestionWorld('demo');
const { parts, registry } = composition();

/** The graph with a part that is going: of the program's own it has nothing that is (docs/adr/0018). */
const whole = mergeSchemas([...parts, ferries]);
const lone = buildSubgraph(buildNodesSchema(registry, () => whole), registry);
const FERRIES_SDL = subgraphSdl(ferries.schema);
/** As a router has it, with a guest who says in words of its own that something will go. */
const GUEST_SDL = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query { rafts: Int }
  type Country @key(fields: "iso3") { iso3: String! raft: String @deprecated(reason: "Rafts are gone") }`;
const supergraph = composeSdl([...ownSubgraphs(), { name: ferries.name, sdl: FERRIES_SDL }, { name: 'guest', sdl: GUEST_SDL }]);
const routed = publicSchema(supergraph, whole);

async function ask(schema: GraphQLSchema, given: object, { today = '2019-06-30', subgraph = false, text = query } = {}): Promise<Answer> {
  const apollo = createApollo({ schema, pool: world().database.pool, clock: today, production: true, subgraph });
  await apollo.start();
  try {
    const contextValue: RequestContext = { viewer: ANONYMOUS, seen: {} };
    const { body } = await apollo.executeOperation({ query: text, variables: given as Record<string, unknown> }, { contextValue });
    if (body.kind !== 'single') throw new Error('expected a single answer');
    return JSON.parse(JSON.stringify(body.singleResult)) as Answer;
  } finally {
    await apollo.stop();
  }
}

const DOCUMENT = `query Crossing($kind: FerryKind = RAFT) {
  boat: ferry(code: "AJ", harbour: "Zihuatanejo", filter: { kind: RAFT }) { ...Card }
  other: ferry(code: "BQ", filter: { kind: $kind }) { seats }
}
fragment Card on Ferry { code hull { length }
  size }`;
const PLACES = [
  { coordinate: 'Ferry.size', worksUntilOn: UNTIL, deprecatedOn: '2019-01-15', daysLeft: 31, reason: 'It mixes places to sit and to stand.', replacement: 'Ferry.seats', uses: [{ path: '...Card.size', line: 6, column: 3 }] },
  { coordinate: 'FerryKind.RAFT', worksUntilOn: UNTIL, replacement: 'FerryKind.PONTOON', uses: [{ path: '$kind', line: 1, column: 35 }, { path: 'boat(filter:).kind', line: 2, column: 67 }] },
  { coordinate: 'Query.ferry(harbour:)', worksUntilOn: UNTIL, replacement: 'FerryFilter.port', uses: [{ path: 'boat(harbour:)', line: 2, column: 27 }] },
];

test('a value is read once, however many operations declare its variable', () => {
  let reads = 0;
  const filter = { get kind() { reads += 1; return 'RAFT'; } };
  const operations = Array.from({ length: 50 }, (_, i) => `query Q${i}($filter: FerryFilter${i % 2 ? '!' : ''}) { ferry(code: "AJ", filter: $filter) { code } }`);
  expect(usesInVariables(whole, operationsIn(parse(operations.join(' '))), { filter })).toEqual([{ coordinate: 'FerryKind.RAFT', path: '$filter.kind', line: null, column: null }]);
  expect(reads).toBe(1);
});

describe('refused', () => {
  test.each([
    ['a document that does not parse', { document: '{ ferry(' }, 'mine', /^document: expected operations .*, at line 1, column 9: Syntax Error/],
    ['one that is not of this graph', { document: '{\n  ferry(code: "AJ") { keel }\n}' }, 'mine', /^document: .*, at line 2, column 23: Cannot query field "keel" on type "Ferry"/],
    ['a definition of a schema', { document: 'type Boat { code: ID }' }, 'mine', /^document: .* at line 1, column 1: The "Boat" definition is not executable/],
    ['variables that are no object', { document: '{ __typename }', variables: '[1]' }, 'mine', /^variables: expected an object, as JSON text/],
  ])('%s', async (_name, given, path, message) => {
    const { errors } = await ask(whole, given);
    expect(errors).toMatchObject([{ path: [path], message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test('variables without the document that declares them, and a document that could not be asked either', async () => {
    const alone = await ask(whole, {}, { text: '{ deprecations(variables: "{}") { coordinate } }' });
    expect(alone.errors?.[0]?.message).toBe('document: expected the text that declares the variables, got null');
    const long = await ask(whole, { document: `{ ${'ferry(code: "AJ") { code } '.repeat(30)} }` });
    expect(long.errors).toMatchObject([{ extensions: { code: 'COST_LIMIT', limit: 'TOKENS' } }]);
    const many = await ask(whole, {}, { text: `{ ${Array.from({ length: 11 }, (_, i) => `d${i}: deprecations(document: "{ __typename }") { coordinate }`).join(' ')} }` });
    expect(many.errors).toMatchObject([{ extensions: { code: 'COST_LIMIT', limit: 'COST' } }]);
  });
});

test('FE-37: what of a document will go, each place with its last day, days left, reason, replacement and where it is used; the old field works until its day', async () => {
  const { data } = await ask(whole, { document: DOCUMENT });
  expect(data.mine).toMatchObject(PLACES);
  expect(data.all.map(({ coordinate }: any) => coordinate)).toEqual(['Ferry.size', 'FerryFilter.harbour', 'FerryKind.RAFT', 'Query.ferry(harbour:)']);

  const last = await ask(whole, {}, { today: UNTIL, text: '{ ferry(code: "AJ") { size seats } deprecations { coordinate daysLeft } }' });
  expect(last).toMatchObject({ data: { ferry: { size: 40, seats: 30 }, deprecations: [{ coordinate: 'Ferry.size', daysLeft: 0 }, {}, {}, {}] } });
});

test('the same in a subgraph by itself and in a router, which knows what guests say, in their words where they name no day', async () => {
  const one = await ask(whole, { document: DOCUMENT });
  expect((await ask(lone, { document: DOCUMENT }, { subgraph: true })).data).toEqual(one.data);
  expect((await ask(routed, { document: DOCUMENT })).data.mine).toEqual(one.data.mine);
  const { data } = await ask(routed, { document: '{ country(iso3: "MEX") { raft } }' });
  expect(data.mine).toEqual([{ coordinate: 'Country.raft', deprecatedOn: null, worksUntilOn: null, daysLeft: null, reason: 'Rafts are gone', replacement: null, uses: [{ path: 'country.raft', line: 1, column: 26 }] }]);
});

test('the values of variables are looked at, by the types that the document declares', async () => {
  const document = 'query ($filter: FerryFilter) { ferry(code: "AJ", filter: $filter) { code } }';
  const { data } = await ask(whole, { document, variables: '{"filter": {"harbour": "Acapulco", "kind": "RAFT"}}' });
  expect(data.mine.map(({ coordinate, uses }: any) => [coordinate, uses])).toEqual([
    ['FerryFilter.harbour', [{ path: '$filter.harbour', line: null, column: null }]], ['FerryKind.RAFT', [{ path: '$filter.kind', line: null, column: null }]],
  ]);
});

test('an ordinary answer says it too, and nothing where nothing will go', async () => {
  const text = 'query ($filter: FerryFilter) { ferry(code: "AJ", filter: $filter) { length: size again: size } }';
  const { data, extensions } = await ask(whole, { filter: { harbour: 'Acapulco' } }, { text });
  expect(data).toEqual({ ferry: { length: 40, again: 40 } });
  expect(extensions!.deprecations).toEqual([
    { coordinate: 'Ferry.size', path: 'ferry.length', worksUntilOn: UNTIL, replacement: 'Ferry.seats', reason: 'It mixes places to sit and to stand.' },
    { coordinate: 'FerryFilter.harbour', path: '$filter.harbour', worksUntilOn: UNTIL, replacement: 'FerryFilter.port', reason: 'A harbour may have several.' },
  ]);
  expect((await ask(whole, {}, { text: '{ ferry(code: "AJ") { code } }' })).extensions).not.toHaveProperty('deprecations');
});

test('the documented question, of the graph as it is: everything in the document stays', async () => {
  expect(await world().data(query, variables)).toEqual({ mine: [], all: [] });
});

describe('what goes', () => {
  const known = 'type Thing { size: Int @deprecated(reason: "It is vague. Use Thing.width instead. Deprecated on 2019-01-15, works until 2019-07-31.") width: Int } type Query { thing: Thing }';
  const without = (field: string) => removals(buildSchema(known), buildSchema(known.replace(new RegExp(` ${field}: Int( @deprecated\\([^)]*\\))?`), '')), [{ id: 'A', query: '{ thing { size } }' }, { id: 'B', query: '{ thing { width } }' }]);

  test('before its day is named with the questions that it breaks; after it nobody minds', () => {
    const removed = without('size');
    expect(removed).toEqual([{ coordinate: 'Thing.size', until: UNTIL, questions: ['A'] }]);
    expect([beforeTheirDay(removed, UNTIL), beforeTheirDay(removed, '2019-08-01'), unannounced(removed)]).toEqual([removed, [], []]);
  });

  test('without a word is named on any day', () => {
    expect(unannounced(without('width'))).toEqual([{ coordinate: 'Thing.width', until: null, questions: ['B'] }]);
  });

  test('mixta schema, which writes the promise anew, keeps it until its day', () => {
    const without = supergraph.replace(/\n {2}size: Int\s+@deprecated\([^)]*\)/, '');
    expect(() => assertPromisesKept(supergraph, without, UNTIL)).toThrow(`gone is Ferry.size, promised until ${UNTIL}, asked by no documented question`);
    expect(() => assertPromisesKept(supergraph, without, '2019-08-01')).not.toThrow();
    expect(() => assertPromisesKept(`<<<<<<< HEAD\n${supergraph}`, without, UNTIL)).not.toThrow();
  });

  test('mixta compose --before refuses both, and tells what may go', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mixta-goes-'));
    const file = (name: string, text: string) => { writeFileSync(join(folder, name), text); return join(folder, name); };
    const said = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    const smaller = `ferries=${file('ferries.graphql', FERRIES_SDL.replace(/\n {2}size: Int.*/, ''))}`;
    const compose = (today: string, ...guests: string[]) => composeCommand([...guests, '--before', file('known.graphql', supergraph), '--out', join(folder, 'out.graphql')], readConfig({ MIXTA_CLOCK: today }));
    try {
      await expect(compose(UNTIL, smaller)).rejects.toThrow('takes away 3 places');
      expect(said.mock.calls.join('')).toBe(`takes away Ferry.size, promised until ${UNTIL}, asked by no documented question
takes away Country.raft, never announced to go, asked by no documented question
takes away Query.rafts, never announced to go, asked by no documented question
`);
      said.mockClear();
      expect(await compose('2019-08-01', smaller, `guest=${file('guest.graphql', GUEST_SDL)}`)).toBe(0);
      expect(said.mock.calls.join('').split('\n')[0]).toBe(`may go: FerryFilter.harbour, which worked until ${UNTIL}`);
    } finally {
      said.mockRestore();
      rmSync(folder, { recursive: true });
    }
  });
});
