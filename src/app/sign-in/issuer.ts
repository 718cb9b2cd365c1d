import { errors } from 'jose';
import type { Viewer } from '../../kernel/viewer';
import { HttpRefusal } from '../http/refusals';
import { ClaimRefused } from './claims';

/** Somebody whose tokens the server takes. */
export interface Issuer {
  /** As the claim `iss` names it. */
  readonly name: string;
  /** @throws HttpRefusal: 401 for a token that opens nothing, 503 while its keys cannot be had. */
  verify(token: string): Promise<Viewer>;
}

/** 401, never anonymous: who sends a token wants to be somebody. */
export const unauthenticated = (message: string): HttpRefusal =>
  new HttpRefusal(401, 'UNAUTHENTICATED', message, undefined, { 'www-authenticate': 'Bearer error="invalid_token"' });

/** The words for why a token opens nothing. They name the claim, never its value. */
export function refusalOf(error: unknown): HttpRefusal {
  if (error instanceof HttpRefusal) return error;
  if (error instanceof ClaimRefused) return unauthenticated(`token: ${error.message}`);
  if (error instanceof errors.JWTExpired) return unauthenticated('token: it has expired; sign in again');
  if (error instanceof errors.JWTClaimValidationFailed) {
    return unauthenticated(error.reason === 'missing' ? `token: expected the claim "${error.claim}"` : `token: its claim "${error.claim}" is not what this register takes`);
  }
  return unauthenticated('token: its signature cannot be verified with the keys of its issuer; sign in again');
}
