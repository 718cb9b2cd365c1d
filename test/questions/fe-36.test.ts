import { Webhook } from 'standardwebhooks';
import { documented } from '../support/operations';
import { backgroundOver, until, useReceiver } from '../support/receiver';
import { draft, HONDURAS, keyed, SAVE } from '../support/writing';
import { useWorld } from '../support/world';

const world = useWorld('fixture');
const receiver = useReceiver();
const { query } = documented('FE-36');
const HOOK = 'query ($id: ID!) { node(id: $id) { ... on Hook { isUpToDate failures lastFailure lastStatus lastEventId nextAttemptAt cursor } } }';
const REPLAY = 'mutation ($input: ReplayHookInput!) { replayHook(input: $input) { hook { id isUpToDate } userErrors { code field } } }';

const create = async (more: object = {}) => (await world().data(query, { input: { idempotencyKey: keyed(), url: receiver().url, ...more } }, HONDURAS)).createHook;
const hook = async (id: string) => (await world().data(HOOK, { id }, HONDURAS)).node;
const replay = async (id: string, after: string | null) => (await world().data(REPLAY, { input: { idempotencyKey: keyed(), id, after } }, HONDURAS)).replayHook;
const publish = async (code: string) => { expect((await world().data(SAVE, { input: { ...draft(code), publish: true } }, HONDURAS)).saveProject.userErrors).toEqual([]); };
/** Ids of events in the feed as everybody reads it. */
const feed = async (after: string | null, types: string[] | null = null): Promise<string[]> =>
  (await world().data('query ($after: String, $types: [String!]) { changes(first: 100, after: $after, types: $types) { nodes { eventId } } }', { after, types })).changes.nodes.map(({ eventId }: { eventId: string }) => eventId);
const ids = () => receiver().got.map(({ id }) => id);
/** An hour later: what rests is due. */
const later = () => world().database.owner!.query(`update hook set next_attempt_at = now() - interval '1 second'`);

test('FE-36: everything arrives once it is back after an hour off, in order, signed, each event with its id, and again from a cursor', async () => {
  const { hook: made, secret, userErrors } = await create({ types: ['Project'] });
  expect(userErrors).toEqual([]);
  expect(made).toMatchObject({ isUpToDate: false, lastEventId: null, failures: 0, pausedAt: null });
  const work = await backgroundOver(world(), 'following');
  try {
    await world().data(SAVE, { input: draft('HND-borrador') }, HONDURAS); // nobody is told of a draft, not even its own party
    await publish('HND-primero');
    await until(() => receiver().got.length === 1);
    expect(new Webhook(secret).verify(receiver().got[0]!.body, receiver().got[0]!.headers)).toMatchObject({ type: 'change.new', data: { kind: 'NEW', recordCode: 'HND-primero', actor: 'HND' } });
    expect(() => new Webhook(secret).verify(receiver().got[0]!.body.replace('HND-primero', 'HND-otro'), receiver().got[0]!.headers)).toThrow(/No matching signature/);

    await receiver().off();
    for (const code of ['HND-dos', 'HND-tres', 'HND-cuatro']) await publish(code);
    await until(async () => (await hook(made.id)).failures > 0);
    expect(await hook(made.id)).toMatchObject({ isUpToDate: false, lastFailure: 'UNREACHABLE', lastStatus: null, lastEventId: ids()[0], nextAttemptAt: expect.stringMatching(/^20.+Z$/) });
    await receiver().on();
    await later();
    await until(async () => (await hook(made.id)).isUpToDate);
    expect(ids()).toEqual(await feed(made.cursor, ['Project']));
    expect(receiver().got.map(({ json }) => json.data.recordCode)).toEqual(['HND-primero', 'HND-dos', 'HND-tres', 'HND-cuatro']);
    expect(await hook(made.id)).toMatchObject({ failures: 0, lastFailure: null, lastEventId: ids()[3], nextAttemptAt: null });

    const before = receiver().got.splice(0);
    expect((await replay(made.id, before[1]!.id)).userErrors).toEqual([]);
    await until(async () => (await hook(made.id)).isUpToDate);
    expect(receiver().got.map(({ id, body }) => ({ id, body }))).toEqual(before.slice(2).map(({ id, body }) => ({ id, body })));
  } finally {
    await work.stop();
  }
});

test('an event whose answer got lost comes again with its id, and a process that stops in the middle loses none', async () => {
  receiver().got.splice(0);
  const { hook: { id, cursor } } = await create({ types: ['Project'] });
  receiver().mode = 'DIES';
  const first = await backgroundOver(world(), 'following');
  await publish('HND-perdida');
  await until(() => receiver().got.length > 0);
  receiver().mode = 'HANGS';
  await later();
  const { requests } = receiver();
  await until(() => receiver().requests > requests);
  await first.stop(); // in the middle of a request
  receiver().mode = 'UP';
  const second = await backgroundOver(world(), 'following');
  try {
    await later();
    await until(async () => (await hook(id)).isUpToDate);
    const [event] = await feed(cursor, ['Project']);
    expect(ids().filter((each) => each === event).length).toBeGreaterThan(1);
    expect(new Set(receiver().got.filter((each) => each.id === event).map(({ body }) => body)).size).toBe(1);
  } finally {
    await second.stop();
  }
});

test('a hook that a process was killed with is free again after a while', async () => {
  receiver().got.splice(0);
  await world().database.owner!.query('delete from hook');
  const { hook: { id } } = await create({ types: ['Project'] });
  await publish('HND-muerto');
  await world().database.owner!.query(`update hook set claim = 'of the dead', claimed_until = now() + interval '2 seconds'`);
  const work = await backgroundOver(world(), 'following');
  try {
    await until(async () => (await hook(id)).isUpToDate);
    expect(receiver().got.map(({ json }) => json.data.recordCode)).toEqual(['HND-muerto']);
  } finally {
    await work.stop();
  }
});

test('of two servers over one database one delivers: each event arrives once, in order', async () => {
  await world().database.owner!.query('delete from hook');
  receiver().got.splice(0);
  const { hook: { id } } = await create({ after: null });
  const both = [await backgroundOver(world(), 'following'), await backgroundOver(world(), 'following')];
  try {
    await replay(id, null);
    await until(async () => (await hook(id)).isUpToDate);
    expect(ids().length).toBeGreaterThan(100);
    expect(ids().length).toBe(new Set(ids()).size);
    expect(ids().slice(0, 100)).toEqual(await feed(null));
  } finally {
    await Promise.all(both.map((each) => each.stop()));
  }
});
