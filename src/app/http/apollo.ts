import { ApolloServer, type ApolloServerPlugin, type GraphQLRequestContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled, ApolloServerPluginInlineTraceDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import type { ReadPool } from '../../kernel/transaction';
import type { Viewer } from '../../kernel/viewer';
import { answerPlugin } from './answer.plugin';
import { HourlyBudget, type Budgets, type Caller } from './budget';
import { formatError } from './format-error';
import { deprecationsPlugin } from './deprecations.plugin';
import { freshnessPlugin, type FreshnessNotice } from './freshness.plugin';
import { InFlight } from './in-flight';
import { JitExecutor } from './executor';
import { runOperation, type Execute } from './operation';
import { LIMITS } from './limits';
import { planPlugin, type Cost } from './plan.plugin';

/** What each request carries to the executor; `authorization` and `requestId` for who asks others; `isKept` where caches may keep the answer; `position` in the log of the database that the caller has seen, null where it tells none, left out for who asks from inside; `seen` is shared because Apollo clones the context. */
export interface RequestContext { viewer: Viewer; authorization?: string; requestId?: string; caller?: Caller; isKept?: boolean; position?: string | null; seen: { cost?: Cost; position?: string | null; statements?: number; dataVersion?: string | null; freshness?: FreshnessNotice | null; plan?: object | null } }

export interface ServerOptions {
  schema: GraphQLSchema;
  pool: ReadPool;
  clock: string | null;
  production: boolean;
  subgraph?: boolean;
  /** What each caller may ask for in an hour; without it nobody counts. */
  budgets?: Budgets;
  /** How long an operation may take before its plan is looked at, in milliseconds; never where it is left out. */
  slowMs?: number;
  /** More plugins, for example of an operator who measures. */
  plugins?: ApolloServerPlugin<RequestContext>[];
  /** Runs an operation in place of the compiled queries: a gateway over subgraphs. */
  execute?: Execute;
  /** Answers operations from elsewhere, with no transaction here: a router. */
  answer?: Answerer;
}

export type Answerer = (request: GraphQLRequestContext<RequestContext>, context: RequestContext) => Promise<ExecutionResult>;

/** Apollo Server over one executable schema. The executor hook is the gateway's: one transaction per operation, ended in finally. */
export function createApollo(options: ServerOptions): ApolloServer<RequestContext> {
  const executor = new JitExecutor(options.schema);
  const execute: Execute = options.execute ?? ((request, ctx) => executor.run(request as never, ctx));
  const answer: Answerer = options.answer ?? ((request, context) => runOperation(options, request, context, execute));
  const inFlight = new InFlight(options.pool.embedded);
  const run = async (request: GraphQLRequestContext<RequestContext>) => {
    const leave = inFlight.enter();
    try {
      return await answer(request, request.contextValue ?? (request as unknown as { context: RequestContext }).context);
    } finally {
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
      ApolloServerPluginLandingPageDisabled(), planPlugin(options.schema, options.budgets ? new HourlyBudget(options.budgets) : null), ...(options.plugins ?? []), freshnessPlugin, ...(options.subgraph ? [] : [deprecationsPlugin(options.schema)]), answerPlugin,
    ],
  });
}
