import { OidcIssuer } from '../../src/app/sign-in/oidc-issuer';
import { signIn } from '../../src/app/sign-in/sign-in';
import { TokenIssuer } from '../support/token-issuer';
import { useSharedWorld } from '../support/world';
import { expectPlain, openFront, type Reply } from './support/front';
import { askAs as ask, expectUnauthenticated, useSignIn } from './support/sign-in';

const world = useSharedWorld('empty');
const { issuer, withFront } = useSignIn(world);

function expectAway(reply: Reply): void {
  expect([reply.status, reply.json.errors.map((error: any) => error.extensions)]).toEqual([503, [{ code: 'UNAVAILABLE', limit: 'AUTH_UNAVAILABLE' }]]);
  expect(reply.headers.get('retry-after')).toBe('5');
  expectPlain(reply);
}

test('A11: a new key is taken once the time has passed in which keys are not asked for again; the old one is none any more', async () => {
  const rotating = await TokenIssuer.open();
  const old = await rotating.token();
  try {
    await withFront({}, async (patient) => withFront({ cooldownMs: 0 }, async (on) => {
      for (const each of [patient, on]) expect((await ask(old, each)).status).toBe(200);
      await rotating.rotate();
      expect((await ask(await rotating.token(), on)).status).toBe(200);
      expectUnauthenticated(await ask(old, on), /signature/);
      expectUnauthenticated(await ask(await rotating.token(), patient), /signature/);
    }, rotating), rotating);
  } finally {
    await rotating.close();
  }
});

test('A12: with the provider down, known keys serve until they are too old; then 503 with a token, and public reads as ever', async () => {
  await withFront({ maxAgeMs: 1_000 }, async (on) => {
    expect((await ask(await issuer().token(), on)).status).toBe(200);
    issuer().mode = 'FAILS';
    const until = Date.now() + 5_000;
    let reply = await ask(await issuer().token(), on);
    while (reply.status === 200 && Date.now() < until) reply = await ask(await issuer().token(), on);
    expectAway(reply);
    expect((await on.ask('{ __typename }')).status).toBe(200);
    issuer().mode = 'UP';
    expect((await ask(await issuer().token(), on)).status).toBe(200);
  });
});

test('A12: nobody answers at the address of the keys', async () => {
  const gone = signIn([new OidcIssuer({ ...issuer().config, jwks: 'http://127.0.0.1:9/jwks' })]);
  const on = await openFront(world(), { viewerOf: gone });
  try { expectAway(await ask(await issuer().token(), on)); } finally { await on.server.stop(); }
});

test('A13: keys that never come are waited for only so long, and public reads do not wait', async () => {
  await withFront({ timeoutMs: 500 }, async (on) => {
    issuer().mode = 'HANGS';
    const [away, free] = await Promise.all([ask(await issuer().token(), on), on.ask('{ __typename }').then((reply) => ({ reply, at: Date.now() }))].map((each) => Promise.resolve(each).then((value) => ({ value, at: Date.now() }))));
    expectAway(away!.value as Reply);
    expect(free!.at).toBeLessThan(away!.at);
  });
});

test('A14: keys behind a redirect', async () => {
  await withFront({}, async (on) => {
    issuer().mode = 'REDIRECTS';
    const before = issuer().strays;
    expectAway(await ask(await issuer().token(), on));
    expect(issuer().strays).toBe(before);
  });
});
