import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { log } from '../../kernel/log';
import type { OidcConfig } from '../../kernel/oidc-config';
import type { Viewer } from '../../kernel/viewer';
import { HttpRefusal } from '../http/refusals';
import { ClaimRefused, viewerOf } from './claims';
import { refusalOf, type Issuer } from './issuer';

/** Public-key algorithms alone: with a shared secret among them, a public key could pass for one. */
const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA'];
const CLOCK_TOLERANCE_S = 5;
const REQUIRED = ['exp', 'iat', 'sub'];
/** Claims that ID tokens have and access tokens do not. */
const OF_ID_TOKENS = ['nonce', 'at_hash', 'c_hash'];
/** Said of the token and not of the provider, though told while its keys are looked up. */
const NO_SUCH_KEY = [errors.JWKSNoMatchingKey, errors.JWKSMultipleMatchingKeys, errors.JOSENotSupported];

/** How keys are fetched, in milliseconds: time for an answer, time in which an unknown key is not asked for again, age until which keys serve. */
export interface KeyTimes { timeoutMs: number; cooldownMs: number; maxAgeMs: number }
const KEY_TIMES: KeyTimes = { timeoutMs: 5_000, cooldownMs: 30_000, maxAgeMs: 600_000 };

/** The OpenID provider: its access tokens, verified with the public keys that it publishes. */
export class OidcIssuer implements Issuer {
  readonly name: string;
  private readonly key: JWTVerifyGetKey;

  constructor(private readonly config: OidcConfig, times: Partial<KeyTimes> = {}) {
    const { timeoutMs, cooldownMs, maxAgeMs } = { ...KEY_TIMES, ...times };
    const keys = createRemoteJWKSet(new URL(config.jwks), { timeoutDuration: timeoutMs, cooldownDuration: cooldownMs, cacheMaxAge: maxAgeMs });
    this.name = config.issuer;
    this.key = (header, token) => keys(header, token).catch((error: Error) => { throw NO_SUCH_KEY.some((each) => error instanceof each) ? error : away(error); });
  }

  async verify(token: string): Promise<Viewer> {
    const { issuer, audience, maxTokenAge, tokenType, claimPrefix } = this.config;
    try {
      const { payload } = await jwtVerify(token, this.key, {
        issuer, audience, algorithms: ALGORITHMS, requiredClaims: REQUIRED, maxTokenAge, clockTolerance: CLOCK_TOLERANCE_S, ...(tokenType === 'at+jwt' && { typ: tokenType }),
      });
      if (tokenType === 'JWT') assertAccessToken(payload);
      const viewer = viewerOf(payload, claimPrefix);
      if (viewer.kind === 'PERSON') this.assertSecondFactor(payload);
      return viewer;
    } catch (error) {
      throw refusalOf(error);
    }
  }

  private assertSecondFactor({ amr, acr }: JWTPayload): void {
    if (this.config.secondFactor === 'provider') return;
    if (Array.isArray(amr) && amr.includes('mfa')) return;
    if (typeof acr === 'string' && this.config.acr.includes(acr)) return;
    throw new ClaimRefused('amr: people sign in with a second factor; sign in again with yours');
  }
}

/** Where the header does not tell an access token from an ID token, the claims do. */
function assertAccessToken(claims: JWTPayload): void {
  const isOther = OF_ID_TOKENS.some((name) => name in claims) || (claims.typ !== undefined && claims.typ !== 'Bearer');
  if (isOther) throw new ClaimRefused('expected an access token, got a token of another kind');
}

function away(cause: Error): HttpRefusal {
  log('warn', 'sign-in.provider-away', { reason: cause.message });
  return new HttpRefusal(503, 'UNAVAILABLE', 'tokens cannot be verified just now; try again in a few seconds, or ask without a token for what is public', 'AUTH_UNAVAILABLE', { 'retry-after': '5' });
}
