import { ApolloServer, type ApolloServerPlugin, type GraphQLRequestContext } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginUsageReportingDisabled, ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import type { Ctx } from '../../kernel/context';
import type { ReadPool, Viewer } from '../../kernel/transaction';
import { operationScope, todayOf } from '../context';
import { formatError } from './format-error';
import { InFlight } from './in-flight';
import { JitExecutor } from './executor';
import { assertAffordable, LIMITS, priceOf } from './limits';
import { assertShape } from './shape';

/** What each request carries to the executor; `seen` is shared because Apollo clones the context. */
export interface RequestContext { viewer: Viewer; seen: { cost?: { requested: number; actual: number }; statements?: number } }

export interface ServerOptions {
  schema: GraphQLSchema;
  pool: ReadPool;
  clock: string | null;
  production: boolean;
  subgraph?: boolean;
  /** Runs an operation in place of the compiled queries: a gateway over subgraphs. */
  execute?: (request: GraphQLRequestContext<RequestContext>, ctx: Ctx) => Promise<ExecutionResult>;
}

/** Apollo Server over one executable schema. The executor hook is the gateway's: one transaction per operation, ended in finally. */
export function createApollo(options: ServerOptions): ApolloServer<RequestContext> {
  const executor = new JitExecutor(options.schema);
  const execute = options.execute ?? ((request, ctx) => executor.run(request as never, ctx));
  const inFlight = new InFlight(options.pool.embedded);
  const run = async (request: GraphQLRequestContext<RequestContext>) => {
    const { viewer, seen } = request.contextValue ?? (request as unknown as { context: RequestContext }).context;
    const { ctx, tx } = operationScope(options.pool, viewer, todayOf(options.clock), options.subgraph);
    const leave = inFlight.enter();
    try {
      return await execute(request, ctx);
    } finally {
      await tx.end();
      seen.statements = tx.statements;
      leave();
    }
  };
  return new ApolloServer<RequestContext>({
    gateway: {
      load: async () => ({ schema: options.schema, executor: run as never }),
      onSchemaLoadOrUpdate: (callback) => { callback({ apiSchema: options.schema, coreSupergraphSdl: '' }); return () => undefined; },
      stop: async () => undefined,
    },
    introspection: true, // the schema is public
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    hideSchemaDetailsFromClientErrors: options.production,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    formatError,
    logger: { debug() {}, info() {}, warn() {}, error() {} },
    plugins: [
      ApolloServerPluginCacheControlDisabled(), ApolloServerPluginUsageReportingDisabled(), ApolloServerPluginInlineTraceDisabled(),
      limitsPlugin(options.schema), statusPlugin,
    ],
  });
}

/** Refuses before execution what is too large, too deep or too dear, and tells each answer its cost. */
function limitsPlugin(schema: GraphQLSchema): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      parsingDidStart: async () => undefined,
      validationDidStart: async ({ document, request }) => { assertShape(document, request.variables); },
      didResolveOperation: async ({ document, operation, request, contextValue }) => {
        if (!operation) return;
        const price = priceOf(schema, document, operation, request.variables ?? {});
        contextValue.seen.cost = { requested: price.cost, actual: 0 };
        assertAffordable(price);
      },
      willSendResponse: async ({ response, contextValue }) => {
        if (response.body.kind !== 'single' || !contextValue.seen.cost) return;
        const { requested } = contextValue.seen.cost;
        const actual = objectsIn(response.body.singleResult.data) - (response.body.singleResult.data ? 1 : 0);
        response.body.singleResult.extensions = {
          ...response.body.singleResult.extensions,
          cost: { requested, actual, limit: LIMITS.cost, remaining: null, resetAt: null },
        };
      },
    }),
  };
}

/** For clients that accept plain application/json only, GraphQL over HTTP wants 200 for parse and validation errors. */
const statusPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, request, errors }) => {
      const refusedByLimit = errors?.some((error) => error.extensions?.limit);
      const accept = request.http?.headers.get('accept') ?? '';
      if (response.http.status === 400 && errors?.length && !refusedByLimit && request.query && !/graphql-response\+json/.test(accept)) response.http.status = 200;
    },
  }),
};

/** Number of objects in an answer: the unit of cost. */
function objectsIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + objectsIn(each), 0);
  if (value === null || typeof value !== 'object') return 0;
  return 1 + Object.values(value).reduce<number>((sum, each) => sum + objectsIn(each), 0);
}
