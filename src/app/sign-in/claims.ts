import type { JWTPayload } from 'jose';
import { ViewerKind, ViewerRole, ViewerScope, type Viewer } from '../../kernel/viewer';

/** A token whose signature holds and whose claims do not: the message may be told to the client. */
export class ClaimRefused extends Error {}

const SCOPE_PREFIX = 'mixta:';
/** By OpenID Connect a subject is ASCII and at most 255 characters; controls and spaces would also forge lines of logs. */
const SUBJECT = /^[\x21-\x7e]{1,255}$/;
const COUNTRY = /^[A-Z]{3}$/;
const ORGANIZATION = /^[A-Za-z0-9][A-Za-z0-9._:/-]{0,119}$/;

/**
 * The viewer that verified claims speak of. Fails closed: a claim that is there and not as expected refuses the token,
 * a role without what it is about too; scopes of others are no concern of ours, and without scopes there are none.
 * @param prefix before the names of our own claims. @throws ClaimRefused
 */
export function viewerOf(claims: JWTPayload, prefix: string): Viewer {
  if (typeof claims.sub !== 'string' || !SUBJECT.test(claims.sub)) throw new ClaimRefused('sub: expected 1 to 255 ASCII characters without spaces');
  const roles = listed(claims, `${prefix}roles`, (each) => Object.hasOwn(ViewerRole, each), `some of ${Object.keys(ViewerRole).join(', ')}`) as ViewerRole[];
  const countries = listed(claims, `${prefix}countries`, (each) => COUNTRY.test(each), 'ISO 3166-1 codes of three capitals');
  const organizations = listed(claims, `${prefix}organizations`, (each) => ORGANIZATION.test(each), 'codes of organizations of the register');
  if (roles.includes('OFFICIAL') && countries.length === 0) throw new ClaimRefused(`${prefix}countries: expected a country at least for the role OFFICIAL`);
  for (const role of ['PARTNER', 'AGENCY_ADMIN'] as const) {
    if (roles.includes(role) && organizations.length === 0) throw new ClaimRefused(`${prefix}organizations: expected an organization at least for the role ${role}`);
  }
  return { subject: claims.sub, kind: kindOf(claims, `${prefix}kind`), roles, countries, organizations, scopes: scopesOf(claims) };
}

function listed(claims: JWTPayload, name: string, fits: (each: string) => boolean, expected: string): string[] {
  const given = claims[name];
  if (given === undefined) return [];
  if (!Array.isArray(given) || !given.every((each) => typeof each === 'string' && fits(each))) throw new ClaimRefused(`${name}: expected a list of ${expected}`);
  return [...new Set(given as string[])];
}

/** Said by a claim of ours, else by RFC 9068: a token that a client took for itself has the client as its subject. */
function kindOf(claims: JWTPayload, name: string): ViewerKind {
  const given = claims[name];
  if (given === undefined) return claims.sub === (claims.client_id ?? claims.azp) ? 'SERVICE' : 'PERSON';
  if (given !== 'PERSON' && given !== 'SERVICE') throw new ClaimRefused(`${name}: expected one of ${Object.keys(ViewerKind).join(', ')}`);
  return given;
}

/** `scope` is one text (RFC 9068); some providers send a list under `scp` instead. */
function scopesOf(claims: JWTPayload): ViewerScope[] {
  const { scope, scp } = claims;
  if (scope !== undefined && typeof scope !== 'string') throw new ClaimRefused('scope: expected a text with spaces between scopes');
  const names = scope ?? (scp === undefined ? '' : scp);
  const list = typeof names === 'string' ? names.split(' ') : names;
  if (!Array.isArray(list) || !list.every((each) => typeof each === 'string')) throw new ClaimRefused('scp: expected a list of scopes');
  return (Object.keys(ViewerScope) as ViewerScope[]).filter((each) => list.includes(`${SCOPE_PREFIX}${each.toLowerCase()}`));
}
