import { GraphQLError } from 'graphql';

/** The closed list of error codes of the API: docs/error-codes.md. */
export const ERROR_CODES = [
  'UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'BAD_USER_INPUT', 'CONFLICT',
  'COST_LIMIT', 'PAGE_SIZE', 'TIMEOUT', 'UNAVAILABLE', 'INTERNAL',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** An error a client may read as it is: its message names no table, host or path. */
export class ApiError extends GraphQLError {
  constructor(code: ErrorCode, message: string, more: Record<string, unknown> = {}) {
    super(message, { extensions: { code, ...more } });
  }
}

/** A value of the caller that can't be used: what was expected and what came. */
export const badInput = (argument: string, expected: string, got: unknown) =>
  new ApiError('BAD_USER_INPUT', `${argument}: expected ${expected}, got ${shown(got)}`);

/** A refusal by one of the limits; `limit` is the word under extensions.limit. */
export const overLimit = (code: ErrorCode, limit: string, message: string, more: Record<string, unknown> = {}) =>
  new ApiError(code, message, { limit, ...more });

/** SQLSTATE of a failed statement to the code a client sees. */
export function codeOfSqlState(state: string | undefined): ErrorCode {
  if (state === '57014') return 'TIMEOUT';
  if (state === '22021' || state === '22P05') return 'BAD_USER_INPUT';
  if (state === '40001' || state === '40P01') return 'CONFLICT';
  if (state && /^(08|53|57)/.test(state)) return 'UNAVAILABLE';
  return 'INTERNAL';
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
