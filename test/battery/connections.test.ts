import { useSharedWorld } from '../support/world';
import { head, openFront, readAll, statusLines, useFront } from './support/front';
import { until } from './support/program';

jest.retryTimes(2, { logErrorsBeforeRetry: true }); // processes, sockets and clocks on a machine that others use too

const world = useSharedWorld('empty');
const front = useFront(world);
const QUERY = JSON.stringify({ query: '{ __typename }' });

describe('slow and idle peers', () => {
  const quick = useFront(world, { connections: { headersMs: 700, requestMs: 900, idleMs: 1_500, keepAliveMs: 300, checkEveryMs: 100 } });

  test('H16: slow headers and slow bodies are closed with 408; 200 idle sockets do not keep a probe from its answer', async () => {
    const idle = await Promise.all(Array.from({ length: 200 }, () => quick().socket()));
    const slow = [head(['POST /graphql HTTP/1.1', 'Host: x']).slice(0, -4), head(['POST /graphql HTTP/1.1', 'Host: x', 'Content-Type: application/json', 'Content-Length: 100'])];
    const answers = slow.map((bytes) => quick().raw(bytes, 5_000));
    for (let i = 0; i < 5; i += 1) expect((await quick().ask('{ __typename }')).status).toBe(200);
    for (const answer of await Promise.all(answers)) {
      expect(statusLines(answer)).toEqual([408]);
      expect(answer).toMatch(/Content-Type: application\/json/i);
    }
    idle.forEach((socket) => socket.resume());
    await until(() => idle.every((socket) => socket.destroyed || socket.readableEnded), 4_000, () => 'every idle socket closed');
  });

  test('H17: a reader that never reads is closed, and what waits for it stays bounded', async () => {
    const big = JSON.stringify({ query: '{ __schema { types { name description fields { name description type { name kind ofType { name kind } } args { name description } } } } }' });
    const before = process.memoryUsage().rss;
    const sockets = await Promise.all(Array.from({ length: 10 }, () => quick().socket()));
    for (const socket of sockets) {
      socket.on('error', () => undefined);
      socket.pause();
      for (let i = 0; i < 10; i += 1) socket.write(`${head(['POST /graphql HTTP/1.1', 'Host: x', 'Content-Type: application/json', `Content-Length: ${Buffer.byteLength(big)}`])}${big}`);
    }
    await until(async () => (await connections(quick().server.app.server)) <= 1, 8_000, () => 'the readers closed');
    expect(process.memoryUsage().rss - before).toBeLessThan(150e6);
    for (const socket of sockets) socket.destroy();
  });
});

test('H23: 1000 pipelined requests are bounded, and every answer given is whole', async () => {
  const one = `${head(['POST /graphql HTTP/1.1', 'Host: x', 'Content-Type: application/json', `Content-Length: ${QUERY.length}`])}${QUERY}`;
  const codes = statusLines(await front().raw(one.repeat(1_000), 5_000));
  expect(codes.length).toBeGreaterThan(0);
  expect(codes.length).toBeLessThanOrEqual(1_000);
  expect(codes.every((code) => code === 200 || code === 429)).toBe(true);
  expect(codes.indexOf(429) === -1 || codes.indexOf(429) === codes.length - 1).toBe(true);
  expect((await front().ask('{ __typename }')).status).toBe(200);
});

test('sockets over the limit are closed at once', async () => {
  const small = await openFront(world(), { connections: { sockets: 3 } });
  const sockets = await Promise.all(Array.from({ length: 3 }, () => small.socket()));
  const fourth = await small.socket();
  expect(await readAll(fourth, 2_000)).toBe('');
  for (const socket of sockets) socket.destroy();
  await until(async () => (await small.ask('{ __typename }').catch(() => null))?.status === 200, 3_000, () => 'a place again');
  await small.server.stop();
});

const connections = (server: { getConnections(callback: (error: Error | null, count: number) => void): void }): Promise<number> =>
  new Promise((resolve, reject) => server.getConnections((error, count) => (error ? reject(error) : resolve(count))));

test('F14: on the way out a connection that was taken before is answered, though its client asks late', async () => {
  const leaving = await openFront(world());
  const [late, silent] = [await leaving.socket(), await leaving.socket()];
  const begun = Date.now();
  const left = leaving.server.stop();
  await new Promise((resolve) => setTimeout(resolve, 900)); // longer than the quiet after which others are taken for idle
  late.write(`${head(['POST /graphql HTTP/1.1', 'Host: x', 'Content-Type: application/json', `Content-Length: ${QUERY.length}`])}${QUERY}`);
  const answer = await readAll(late, 3_000);
  expect(statusLines(answer)).toEqual([200]);
  expect(answer).toMatch(/^connection: close\r$/im);
  silent.resume();
  await left;
  expect(Date.now() - begun < 10_000).toBe(true);
  await until(() => silent.destroyed || silent.readableEnded, 1_000, () => 'the silent one closed');
});
