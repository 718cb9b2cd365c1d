import type { GraphQLSchema } from 'graphql';
import type { Background } from '../kernel/module';
import { Transaction, type Query, type ReadPool } from '../kernel/transaction';
import { ANONYMOUS } from '../kernel/viewer';
import { contributions } from '../modules/contributions';
import { MODULES } from './composition';
import { todayOf } from './context';
import { discloseOnTime } from './disclosure';
import { createApollo, type RequestContext } from './http/apollo';

const STATEMENT_TIMEOUT_MS = 10_000;

/** Writes down what was told to whom, and sees nothing but that and what everybody sees. It takes no turn with writers: it changes no record. */
class CourierTransaction extends Transaction {
  /** Nothing of it is to stay. */
  undo(cause: Error): void {
    this.failed ??= cause;
  }

  protected override beginning(): string {
    return `begin isolation level read committed; set local role mixta_courier; set local statement_timeout = ${STATEMENT_TIMEOUT_MS}`;
  }
}

interface Options { schema: GraphQLSchema; register: ReadPool; clock: string | null; production: boolean }

export interface RunningBackground { stop(): Promise<void> }

/**
 * Begins the work of modules beside the requests of a server.
 * @param schema the whole graph, also where a module is served alone: all read one database.
 * @param only name of the one module that is served; all when left out.
 */
export async function startBackground({ schema, register, clock, production }: Options, only?: string): Promise<RunningBackground> {
  const apollo = createApollo({ schema, pool: register, clock, production });
  await apollo.start();
  const server: Background = {
    register,
    ask: async (query, variables) => {
      const contextValue: RequestContext = { viewer: ANONYMOUS, seen: {} };
      const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
      const answer = body.kind === 'single' ? JSON.parse(JSON.stringify(body.singleResult)) : null;
      if (!answer?.data || answer.errors?.length) throw new Error(`question refused: ${answer?.errors?.[0]?.message ?? 'no single answer'}`);
      return { data: answer.data, dataVersion: contextValue.seen.dataVersion ?? null };
    },
    today: () => todayOf(clock),
    courier: (work) => inCourier(register, work),
  };
  const work = MODULES.filter(({ name }) => !only || name === only).flatMap(({ background }) => background?.(server) ?? []);
  if (!only || only === contributions.name) work.push(discloseOnTime(register, clock));
  return { stop: async () => { await Promise.all(work.map((each) => each.stop())); await apollo.stop(); } };
}

/** @throws what `work` throws, or why it could not be committed. */
async function inCourier<T>(register: ReadPool, work: (query: Query, dataVersion: string) => Promise<T>): Promise<T> {
  const tx = new CourierTransaction(register, ANONYMOUS);
  let result: T;
  try {
    await tx.opened();
    result = await work(tx.query, tx.dataVersion!);
  } catch (error) {
    tx.undo(error as Error);
    await tx.end();
    throw error;
  }
  const unsettled = await tx.end();
  if (unsettled) throw unsettled;
  return result;
}
