import { ApolloServer } from '@apollo/server';
import type { defineIntegrationTestSuite } from '@apollo/server-integration-testsuite';
import { startFront } from '../../src/app/http/server';
import { EXCEPTIONS, LEFT_OUT } from './support/integration-exceptions';
import { fails, suiteLoader } from '../support/suite-of-others';

/** Apollo's own suite for whoever puts Apollo Server behind a framework, over our front: src/app/http/server.ts. */
const CASES = 242;

const names: string[] = [];
const leftOut: string[] = [];
let lastStatus: number | null = null;

const load = suiteLoader({
  take: (wholeName, run) => {
    const name = wholeName.replace('integration tests > ', '');
    names.push(name);
    const exception = EXCEPTIONS.find(({ cases }) => cases.includes(name));
    if (!exception) test(name, run as () => Promise<void>);
    else test(`${name} (not so: ${exception.reason})`, () => expectOtherwise(run, exception.status));
  },
  leftOut: (name) => { leftOut.push(name); },
});

/** The case fails, and the front's last answer to it had this status. */
async function expectOtherwise(run: () => unknown, status: number): Promise<void> {
  expect({ failed: await fails(run), lastStatus }).toEqual({ failed: true, lastStatus: status });
}

const suite = load(require.resolve('@apollo/server-integration-testsuite')) as { defineIntegrationTestSuite: typeof defineIntegrationTestSuite };
suite.defineIntegrationTestSuite(async (config) => {
  const server = new ApolloServer(config);
  const { app, url } = await startFront(server as never, { host: '127.0.0.1', port: 0, ready: async () => true });
  app.server.prependListener('request', (request, response) => {
    request.url = request.url!.replace(/^\/(?=\?|$)/, '/graphql'); // the suite asks at the root
    response.once('finish', () => { lastStatus = response.statusCode; });
  });
  return { server, url, extraCleanup: async () => { await app.close(); } };
}, { noIncrementalDelivery: true });

test('the suite is whole, and each exception is one of its cases', () => {
  const excepted = EXCEPTIONS.flatMap(({ cases }) => cases);
  expect(excepted.filter((name) => !names.includes(name))).toEqual([]);
  expect([new Set(excepted).size, leftOut, names.length]).toEqual([excepted.length, LEFT_OUT, CASES]);
});
