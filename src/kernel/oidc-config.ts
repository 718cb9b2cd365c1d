/** The OpenID provider whose access tokens open the register. */
export interface OidcConfig {
  issuer: string;
  audience: string;
  /** Address of the provider's public keys. */
  jwks: string;
  /** Before the names of our claims: `mixta:` makes `mixta:roles`. */
  claimPrefix: string;
  /** What the header `typ` of a token says: by RFC 9068 `at+jwt`. */
  tokenType: 'at+jwt' | 'JWT';
  /** Seconds after its issue in which a token opens anything, whatever its own expiry. */
  maxTokenAge: number;
  /** Values of `acr` that stand for a second factor, besides `mfa` in `amr`. */
  acr: string[];
  /** Who makes sure of the second factor: each token says it, or the provider lets no person pass without. */
  secondFactor: 'token' | 'provider';
}

const NAMES = ['ISSUER', 'AUDIENCE', 'JWKS', 'CLAIM_PREFIX', 'TOKEN_TYPE', 'MAX_TOKEN_AGE', 'ACR', 'SECOND_FACTOR'] as const;
type Name = (typeof NAMES)[number];
const REQUIRED: readonly Name[] = ['ISSUER', 'AUDIENCE', 'JWKS'];
const MAX_TOKEN_AGE = { usual: 900, most: 3_600 };

/** @returns null when no variable of it is set. @throws Error that names the variable, what was expected and what came. */
export function readOidcConfig(env: NodeJS.ProcessEnv): OidcConfig | null {
  const given = (name: Name): string | undefined => env[`MIXTA_OIDC_${name}`]?.trim() || undefined;
  if (!NAMES.some(given)) return null;
  for (const name of REQUIRED) if (!given(name)) throw new Error(`MIXTA_OIDC_${name}: expected a value, since another MIXTA_OIDC_ variable is set; docs/sign-in.md says what it holds`);
  return {
    issuer: addressOf('ISSUER', given('ISSUER')!),
    audience: given('AUDIENCE')!,
    jwks: addressOf('JWKS', given('JWKS')!),
    claimPrefix: given('CLAIM_PREFIX') ?? 'mixta:',
    tokenType: oneOf('TOKEN_TYPE', given('TOKEN_TYPE'), ['at+jwt', 'JWT']),
    maxTokenAge: secondsOf(given('MAX_TOKEN_AGE')),
    acr: (given('ACR') ?? '').split(',').map((each) => each.trim()).filter(Boolean),
    secondFactor: oneOf('SECOND_FACTOR', given('SECOND_FACTOR'), ['token', 'provider']),
  };
}

/** Keys that come over an open line are worth nothing; on loopback there is no line. */
function addressOf(name: Name, given: string): string {
  const url = URL.canParse(given) ? new URL(given) : null;
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname));
  if (!isSafe) throw new Error(`MIXTA_OIDC_${name}: expected an address that begins with https:// (http:// on loopback alone), got "${given}"`);
  return given;
}

function oneOf<T extends string>(name: Name, given: string | undefined, values: readonly [T, ...T[]]): T {
  const found = given === undefined ? values[0] : values.find((each) => each === given);
  if (!found) throw new Error(`MIXTA_OIDC_${name}: expected ${values.join(' or ')}, got "${given}"`);
  return found;
}

function secondsOf(given: string | undefined): number {
  const seconds = given === undefined ? MAX_TOKEN_AGE.usual : /^\d{1,5}$/.test(given) ? Number(given) : NaN;
  if (!(seconds >= 1 && seconds <= MAX_TOKEN_AGE.most)) throw new Error(`MIXTA_OIDC_MAX_TOKEN_AGE: expected seconds from 1 to ${MAX_TOKEN_AGE.most}, got "${given}"`);
  return seconds;
}
