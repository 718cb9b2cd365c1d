import { decodeJwt } from 'jose';
import type { FastifyRequest } from 'fastify';
import { ANONYMOUS, type Viewer } from '../../kernel/viewer';
import { unauthenticated, type Issuer } from './issuer';

/** A signed token in the compact form, and nothing beside it. */
const BEARER = /^Bearer ([\w-]+\.[\w-]+\.[\w-]*)$/;
const IN_ADDRESS = 'access_token';

/** Who sends a request: nobody without a token; whoever a token of these issuers names; else a refusal. */
export function signIn(issuers: readonly Issuer[]): (request: FastifyRequest) => Promise<Viewer> {
  return async (request) => {
    const token = bearerToken(request);
    return token === null ? ANONYMOUS : issuerOf(token, issuers).verify(token);
  };
}

/** The token of a request, from its one header Authorization and from nowhere else. */
function bearerToken({ raw }: FastifyRequest): string | null {
  if (new URLSearchParams(raw.url!.split('?')[1]).has(IN_ADDRESS)) throw unauthenticated('token: expected in the header Authorization, not in an address, which ends up in logs');
  const headers = raw.rawHeaders.filter((_, i) => i % 2 === 1 && raw.rawHeaders[i - 1]!.toLowerCase() === 'authorization'); // Node hands on the first of two
  if (headers.length === 0) return null;
  const token = headers.length === 1 ? BEARER.exec(headers[0]!)?.[1] : undefined;
  if (token === undefined) throw unauthenticated('authorization: expected one header, "Bearer" and a signed token');
  return token;
}

/** Read before the signature is: it only chooses who verifies, and the issuer checks it again. */
function issuerOf(token: string, issuers: readonly Issuer[]): Issuer {
  const name = claimedIssuer(token);
  const found = issuers.find((each) => each.name === name);
  if (!found) throw unauthenticated(issuers.length ? 'token: its claim "iss" is not what this register takes' : 'token: this register has no sign-in set up; ask without a token for what is public');
  return found;
}

function claimedIssuer(token: string): string | undefined {
  try { return decodeJwt(token).iss; } catch { throw unauthenticated('token: expected a signed JSON Web Token'); }
}
