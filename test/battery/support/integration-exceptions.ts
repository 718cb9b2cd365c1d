/** What our front does otherwise on purpose, in its own words; what its last answer to such a case is; and the cases. */
export interface Exception { reason: string; status: number; cases: readonly string[] }

const CONTEXT = 'apolloServerTests.ts > lifecycle > context field >';
const HTTP = 'httpServerTests.ts > graphqlHTTP >';

export const EXCEPTIONS: readonly Exception[] = [
  { reason: 'the front makes the context itself, of who asks: there is none to configure', status: 200, cases: [
    `${CONTEXT} defers context eval with thunk until after options creation`,
    `${CONTEXT} context cloning > clones the context for request pipeline requests`,
    `${CONTEXT} as a function > can be an async function`,
    `${CONTEXT} as a function > context errors > GraphQLErrors are formatted, defaulting to status 500`,
    `${CONTEXT} as a function > context errors > GraphQLErrors are formatted, defaulting to INTERNAL_SERVER_ERROR`,
    `${CONTEXT} as a function > context errors > GraphQLErrors are formatted, obeying http extension`,
    `${CONTEXT} as a function > context errors > non-GraphQLErrors are formatted`,
    `${HTTP} passes the context to the resolver`,
  ] },
  { reason: 'a request carries one operation: lists are refused, and Apollo never sees them', status: 400, cases: [
    `${HTTP} cache-control > applies cacheControl Headers for batched operation`,
    `${HTTP} can handle batch requests`,
    `${HTTP} can handle batch requests with one element`,
    `${HTTP} returns an error on batch requests with no elements`,
    `${HTTP} can handle batch requests in parallel`,
    `${HTTP} disables batch requests by default`,
    `${HTTP} clones batch context`,
    `${HTTP} executes batch context if it is a function`,
    'httpServerTests.ts > Persisted Queries > returns with batched persisted queries',
  ] },
  { reason: 'a POST of another content type is refused with 415, where the suite wants 400', status: 415, cases: [
    'apolloServerTests.ts > CSRF prevention > default',
    `${HTTP} throws an error if POST body is empty`,
    `${HTTP} throws an error if invalid content-type`,
  ] },
  { reason: 'refused with the same status in our own words and with a code of ours, before Apollo reads it', status: 400, cases: [
    `${HTTP} throws an error if POST JSON is malformed`,
    `${HTTP} does not accept multiple query search parameters`,
    `${HTTP} POST does not handle a request with variables as string`,
    `${HTTP} POST does not handle a request with extensions as string`,
    `${HTTP} does not accept a query AST`,
  ] },
  { reason: 'Allow tells OPTIONS too, which is answered', status: 405, cases: [`${HTTP} rejects the request if the method is not POST or GET`] },
  { reason: 'an answer says no-store unless something says better: the suite wants no word of caching at all', status: 200, cases: [
    `${HTTP} cache-control > runs when cache-control is disabled`,
    `${HTTP} cache-control not set without any hints with if-cacheable`,
  ] },
];

/** What the suite itself leaves out: on graphql 16, and, by its switch `noIncrementalDelivery`, for servers whose answers come in one piece, as ours do. */
export const LEFT_OUT: readonly string[] = ['includes all fields with defer legacy', 'includes all fields with defer modern', 'incremental delivery'];
