import { unwrapResolverError } from '@apollo/server/errors';
import { randomUUID } from 'node:crypto';
import type { GraphQLFormattedError } from 'graphql';
import { ApiError, ERROR_CODES, type ErrorCode } from '../../kernel/errors';
import { log } from '../../kernel/log';

const MESSAGE_MAX = 400;

const APOLLO_CODES: Record<string, ErrorCode> = {
  GRAPHQL_PARSE_FAILED: 'BAD_USER_INPUT',
  GRAPHQL_VALIDATION_FAILED: 'BAD_USER_INPUT',
  BAD_REQUEST: 'BAD_USER_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_USER_INPUT',
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_USER_INPUT',
  PERSISTED_QUERY_NOT_FOUND: 'BAD_USER_INPUT',
  UNAUTHORIZED: 'FORBIDDEN',
};
const OWN_KEYS = ['limit', 'cost', 'argument'];

/** Every error a client sees: a code of the closed list, our own keys, and no word of ours about tables, hosts or paths. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const known = codeOf(formatted);
  const extensions: Record<string, unknown> = { code: known ?? 'INTERNAL' };
  for (const key of OWN_KEYS) if (known && formatted.extensions?.[key] !== undefined) extensions[key] = formatted.extensions[key];
  if (/more tha[nt] \d+ tokens/.test(formatted.message)) Object.assign(extensions, { code: 'COST_LIMIT', limit: 'TOKENS' });
  else if (formatted.extensions?.code === 'GRAPHQL_VALIDATION_FAILED') extensions.limit = 'VALIDATION';
  const message = known ? shortened(formatted.message) : masked(error, extensions);
  return { message, ...(formatted.locations && { locations: formatted.locations }), ...(formatted.path && { path: formatted.path }), extensions };
}

function codeOf(formatted: GraphQLFormattedError): ErrorCode | null {
  const code = String(formatted.extensions?.code ?? '');
  if (code === 'INTERNAL') return null;
  return APOLLO_CODES[code] ?? ((ERROR_CODES as readonly string[]).includes(code) ? (code as ErrorCode) : null);
}

/** The cause goes to the log under a reference that the client can quote. */
function masked(error: unknown, extensions: Record<string, unknown>): string {
  const cause = unwrapResolverError(error) as Error;
  if (cause instanceof ApiError && cause.extensions.code !== 'INTERNAL') return cause.message;
  const reference = randomUUID();
  extensions.reference = reference;
  log('error', 'request.failed', { reference, reason: cause?.message, stack: cause?.stack });
  return 'something went wrong on our side; quote the reference when you report it';
}

const shortened = (message: string) => (message.length > MESSAGE_MAX ? `${message.slice(0, MESSAGE_MAX)}...` : message);
