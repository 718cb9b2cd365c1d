import { OidcIssuer, type KeyTimes } from '../../../src/app/sign-in/oidc-issuer';
import { signIn } from '../../../src/app/sign-in/sign-in';
import { useTokenIssuer, type TokenIssuer } from '../../support/token-issuer';
import type { World } from '../../support/world';
import { expectPlain, openFront, type Front, type Reply } from './front';

export const WHO = '{ viewer { subject kind roles countries { iso3 } organizations { code } scopes } }';
export const askAs = (token: string, on: Front): Promise<Reply> => on.ask(WHO, {}, { authorization: `Bearer ${token}` });

/** Refused with 401 and a challenge; never an answer for nobody. */
export function expectUnauthenticated(reply: Reply, message: RegExp = /./): void {
  expect([reply.status, reply.json.errors]).toEqual([401, [{ message: expect.stringMatching(message), extensions: { code: 'UNAUTHENTICATED' } }]]);
  expect(reply.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
  expectPlain(reply);
}

/** An issuer of tokens for the tests of a file, and fronts that take them. */
export function useSignIn(world: () => World) {
  const issuer = useTokenIssuer();
  const doors = (times?: Partial<KeyTimes>, whose = issuer()) => ({ viewerOf: signIn([new OidcIssuer(whose.config, times)]) });
  const withFront = async (times: Partial<KeyTimes>, work: (on: Front) => Promise<void>, whose?: TokenIssuer): Promise<void> => {
    const on = await openFront(world(), doors(times, whose));
    try { await work(on); } finally { issuer().mode = 'UP'; await on.server.stop(); }
  };
  return { issuer, doors, withFront };
}
