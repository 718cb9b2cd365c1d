import { unwrapResolverError } from '@apollo/server/errors';
import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
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
/** An argument with a default takes a variable that may be null; null itself is refused only when the argument is read. */
const NULL_ARGUMENT = /^Argument "\w+" of non-null type "[^"]+" must not be null/;
const OWN_KEYS = ['limit', 'cost', 'path', 'cheaper', 'argument', 'source', 'asOf'];
const MASKED = 'something went wrong on our side; quote the reference when you report it';

/** Every error a client sees: a code of the closed list, our own keys, and no word of ours about tables, hosts or paths. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  try {
    return told(formatted, causeOf(error));
  } catch { // an error that cannot even be read, such as one whose message throws
    return { message: MASKED, extensions: { code: 'INTERNAL', reference: logged(undefined) } };
  }
}

function told(formatted: GraphQLFormattedError, cause: unknown): GraphQLFormattedError {
  const own = cause instanceof ApiError ? cause.extensions : {};
  const known = isNullArgument(cause) ? 'BAD_USER_INPUT' : codeOf(formatted.extensions?.code) ?? codeOf(own.code);
  const place = { ...(formatted.locations && { locations: formatted.locations }), ...(formatted.path && { path: formatted.path }) };
  if (!known) return { message: MASKED, ...place, extensions: { code: 'INTERNAL', ...(typeof formatted.extensions?.source === 'string' && { source: formatted.extensions.source }), reference: logged(cause) } };
  const extensions: Record<string, unknown> = { code: known };
  for (const key of OWN_KEYS) {
    const value = formatted.extensions?.[key] ?? own[key];
    if (value !== undefined && value !== null) extensions[key] = value;
  }
  if (/more tha[nt] \d+ tokens/.test(formatted.message)) Object.assign(extensions, { code: 'COST_LIMIT', limit: 'TOKENS' });
  else if (formatted.extensions?.code === 'GRAPHQL_VALIDATION_FAILED') extensions.limit = 'VALIDATION';
  return { message: shortened(formatted.message), ...place, extensions };
}

/** Said by the executor itself: what a resolver throws is no GraphQLError, unless it is an ApiError, which has a code. */
const isNullArgument = (cause: unknown): boolean => cause instanceof GraphQLError && !(cause instanceof ApiError) && NULL_ARGUMENT.test(cause.message);

/** The code of the closed list; null for INTERNAL and for codes of others, which are all masked. */
function codeOf(given: unknown): ErrorCode | null {
  const code = String(given ?? '');
  if (code === 'INTERNAL') return null;
  return APOLLO_CODES[code] ?? ((ERROR_CODES as readonly string[]).includes(code) ? (code as ErrorCode) : null);
}

const causeOf = (error: unknown): unknown => (error instanceof Error ? unwrapResolverError(error) : error);

/** The cause goes to the log under a reference that the client can quote. */
export function logged(cause: unknown): string {
  const reference = randomUUID();
  const { message, stack } = cause instanceof Error ? cause : { message: typeof cause, stack: undefined };
  log('error', 'request.failed', { reference, reason: message, stack });
  return reference;
}

const shortened = (message: string) => (message.length > MESSAGE_MAX ? `${message.slice(0, MESSAGE_MAX)}...` : message);
