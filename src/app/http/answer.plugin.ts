import type { ApolloServerPlugin } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { RequestContext } from './apollo';
import { LIMITS } from './limits';

const RETRY_AFTER_SECONDS = '2';
/** Statuses that say more than that the request was refused. */
const TELLING = [401, 403, 405, 406, 415, 429];
/** A list of a thousand nulls needs no thousand reasons. */
const PARTIAL_ERRORS = 100;

/** Status and length of answers with errors. */
export const answerPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, request }) => {
      if (response.body.kind !== 'single' || !response.body.singleResult.errors?.length) return;
      const { data, errors } = response.body.singleResult;
      response.body.singleResult.errors = errors.slice(0, data ? PARTIAL_ERRORS : LIMITS.errors);
      const status = statusOf(errors, data, onlyPlainJson(request.http?.headers.get('accept')) && Boolean(request.query));
      if (status && !TELLING.includes(response.http.status ?? 200)) response.http.status = status;
      if (response.http.status === 503) (response.http.headers ??= new HeaderMap()).set('retry-after', RETRY_AFTER_SECONDS);
    },
  }),
};

/** The status of an answer, or null to leave it: an answer with some data stays 200. */
function statusOf(errors: readonly GraphQLFormattedError[], data: Record<string, unknown> | null | undefined, plainJson: boolean): number | null {
  const codes = errors.map((error) => String(error.extensions?.code));
  const empty = !data || Object.values(data).every((value) => value === null);
  if (empty && codes.every((code) => code === 'UNAVAILABLE')) return 503;
  if (data !== undefined) return null;
  if (codes.includes('INTERNAL')) return 500;
  if (codes.includes('TIMEOUT')) return 503;
  const refusedByLimit = errors.some((error) => error.extensions?.limit && error.extensions.limit !== 'VALIDATION');
  return plainJson && !refusedByLimit ? 200 : 400;
}

/** GraphQL over HTTP wants 200 for parse and validation errors where a client knows nothing but application/json. */
const onlyPlainJson = (accept = ''): boolean => /application\/json/.test(accept) && !/graphql-response\+json|\*\/\*|application\/\*/.test(accept);
