import { GraphQLInt, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { ApiError } from '../../src/kernel/errors';
import { useSharedWorld } from '../support/world';
import type { FrontOptions } from '../../src/app/http/server';
import { expectPlain, LEAK, openFront, type Front, type Reply } from './support/front';

const SECRET = 'relation "secret_table" of 127.0.0.1';
const world = useSharedWorld('empty');
const fronts: Front[] = [];
const open = async (options: Partial<FrontOptions>): Promise<Front> => {
  const front = await openFront(world(), options);
  fronts.push(front);
  return front;
};
afterEach(async () => { for (const front of fronts.splice(0)) await front.server.stop(); });

/** Resolvers that fail in every way a resolver can. */
const failing: Record<string, () => unknown> = {
  throws: () => { throw new Error(SECRET); },
  rejects: () => Promise.reject(new Error(SECRET)),
  throwsText: () => { throw SECRET; },
  throwsNothing: () => { throw undefined; },
  throwsUnreadable: () => { throw Object.defineProperty(new Error(), 'message', { get() { throw new Error(SECRET); } }); },
  throwsStrangeCode: () => { throw Object.assign(new Error(SECRET), { extensions: { code: 'PG_42P01', query: SECRET } }); },
  throwsOurs: () => { throw new ApiError('FORBIDDEN', 'not for you'); },
};

const hostile = new GraphQLSchema({
  query: new GraphQLObjectType({ name: 'Query', fields: Object.fromEntries(Object.entries(failing).map(([name, resolve]) => [name, { type: GraphQLInt, resolve }])) }),
});

const masked = (reply: Reply) => {
  expect(reply.text).not.toMatch(LEAK);
  expect(reply.text).not.toMatch(/secret/);
  expect(reply.json.errors[0].extensions).toEqual({ code: 'INTERNAL', reference: expect.stringMatching(/^[0-9a-f-]{36}$/) });
};

test('F22: what a resolver throws is masked, whatever it is, and our own errors are told', async () => {
  const front = await open({ schema: hostile });
  for (const name of Object.keys(failing)) {
    const reply = await front.ask(`{ ${name} }`);
    expect([name, reply.status, reply.json.data]).toEqual(name === 'throwsUnreadable' ? [name, 500, undefined] : [name, 200, { [name]: null }]);
    if (name === 'throwsOurs') expect(reply.json.errors[0]).toMatchObject({ message: 'not for you', path: [name], extensions: { code: 'FORBIDDEN' } });
    else masked(reply);
  }
});

test('F22: a plugin that throws at any point is masked with 500, and the process lives', async () => {
  const points = ['requestDidStart', 'didResolveSource', 'parsingDidStart', 'validationDidStart', 'didResolveOperation', 'executionDidStart', 'willSendResponse', 'didEncounterErrors'] as const;
  let point: string = '';
  const fail = (at: string) => async () => { if (point === at) throw new Error(SECRET); };
  const hooks = Object.fromEntries(points.slice(1).map((each) => [each, fail(each)]));
  const front = await open({ plugins: [{ requestDidStart: async () => { await fail('requestDidStart')(); return hooks; } }] });
  for (const each of points) {
    point = each;
    const reply = await front.ask(each === 'didEncounterErrors' ? '{ nothing }' : `{ __typename } # ${each}`);
    expect([each, reply.status]).toEqual([each, 500]);
    masked(reply);
    expectPlain(reply);
  }
  point = '';
  expect((await front.ask('{ __typename }')).status).toBe(200);
});

test('F22: a context that throws is masked with 500', async () => {
  const front = await open({ viewerOf: () => { throw new Error(SECRET); } });
  const reply = await front.ask('{ __typename }');
  expect(reply.status).toBe(500);
  masked(reply);
});

test('F22: a readiness check that throws is not ready, and says no more', async () => {
  const front = await open({ ready: () => { throw new Error(SECRET); } });
  const reply = await front.send('/health/ready');
  expect([reply.status, reply.text]).toEqual([503, '{"status":"not ready"}']);
});
