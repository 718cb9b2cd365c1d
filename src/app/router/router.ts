import type { ExecutionResult, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { GraphQLError, Kind } from 'graphql';
import type { Ctx } from '../../kernel/context';
import { ApiError } from '../../kernel/errors';
import { log } from '../../kernel/log';
import { POSITION } from '../../kernel/replica';
import { composition } from '../composition';
import { todayOf } from '../context';
import type { Answerer } from '../http/apollo';
import { JitExecutor } from '../http/executor';
import { noticeOf, type FreshnessNotice } from '../http/freshness.plugin';
import { DEPRECATIONS } from '../schema/deprecations.field';
import { openGateway, type Fault, type Gateway } from './gateway';
import { withoutThen, withThen } from './thenable';

interface RouterOptions { supergraph: string; schema: GraphQLSchema; subgraphs: Readonly<Record<string, string>>; timeoutMs: number; clock: string | null; onFault?: (fault: Fault) => void }

/** A router: answers operations from subgraphs that run elsewhere. */
export interface Router { answer: Answerer; stop(): Promise<void> }

/** @throws Error when a subgraph has no address, or Hive Gateway is not installed. */
export function openRouter({ supergraph, schema, subgraphs, timeoutMs, clock, onFault }: RouterOptions): Router {
  const homeless = subgraphsOf(supergraph).filter((name) => !subgraphs[name]);
  if (homeless.length > 0) throw new Error(`MIXTA_SUBGRAPHS: expected an address of each subgraph, got none of ${homeless.join(', ')}`);
  const gateway = openGateway({ supergraph, subgraphs, timeoutMs, onFault: (fault) => { log('warn', 'subgraph.failed', { ...fault }); onFault?.(fault); } });
  const local = new JitExecutor(schema);
  return {
    stop: gateway.stop,
    answer: async (asked, context) => {
      const { request, operation } = asked;
      if (!operation || asksSchemaAlone(operation)) return local.run(asked as never, { today: todayOf(clock), subgraph: false } as Ctx);
      if (operation.operation === 'mutation') assertOneChange(operation);
      const notices: FreshnessNotice[] = [];
      const parts: Record<string, number[]> = {};
      let { position = null } = context;
      const result = await ask(gateway, request, {
        authorization: context.authorization, requestId: context.requestId!,
        positionFor: (subgraph) => (isOurs(subgraph) ? position : null),
        onAsked: ({ subgraph, ms, extensions: { freshness }, position: after }) => {
          (parts[subgraph] ??= []).push(ms);
          if (after && POSITION.test(after) && isOurs(subgraph)) position = context.seen.position = after; // what else the change asks for is read after it
          if (freshness) notices.push(freshness);
        },
      });
      context.seen.plan = parts;
      context.seen.freshness = noticeOf(notices);
      return result;
    },
  };
}

/** Subgraphs of the register read one database; the log of a guest's is another. */
const isOurs = (subgraph: string): boolean => composition().parts.some(({ name }) => name === subgraph);

async function ask(gateway: Gateway, { query, variables, operationName }: { query?: string; variables?: object; operationName?: string }, caller: Parameters<Gateway['answer']>[1]): Promise<ExecutionResult> {
  const asked = withoutThen(query!);
  const told = await gateway.answer({ query: asked, variables, operationName }, caller);
  const { data, errors } = (asked === query ? told : withThen(told)) as typeof told;
  return { ...(data !== undefined && { data }), ...(errors && { errors: errors.map(({ message, path, extensions }) => new GraphQLError(message, { path, extensions })) }) };
}

/** Names of the subgraphs that a supergraph was composed of. */
const subgraphsOf = (supergraph: string): string[] => [...supergraph.matchAll(/@join__graph\(name: "([^"]+)"/g)].map((match) => match[1]!);

/** A question about the schema is answered here, in one order. */
const asksSchemaAlone = ({ selectionSet }: OperationDefinitionNode): boolean =>
  selectionSet.selections.every((each) => each.kind === Kind.FIELD && ['__schema', '__type', '__typename', DEPRECATIONS].includes(each.name.value));

/** Each subgraph keeps its part by itself, so two changes could not be kept or dropped together. */
function assertOneChange({ selectionSet: { selections } }: OperationDefinitionNode): void {
  if (selections.length > 1 || selections[0]!.kind !== Kind.FIELD) throw new ApiError('BAD_USER_INPUT', 'expected one change in an operation, named without a fragment: behind a router two changes cannot be kept or dropped together; send them one by one', { http: { status: 400 } });
}
