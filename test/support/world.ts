import 'reflect-metadata';
import type { ApolloServer } from '@apollo/server';
import { randomBytes } from 'node:crypto';
import { openEmbedded, openServer, type Database } from '../../src/app/database/database';
import { SERVER_LOGIN } from '../../src/app/database/roles';
import { monolithSchema } from '../../src/app/composition';
import { createApollo, type RequestContext } from '../../src/app/http/apollo';
import { ANONYMOUS, type Viewer } from '../../src/kernel/viewer';
import { copyOf, onServer, runId, SERVER_URL, templateOf, urlOf, type WorldName } from './templates';

export const CLOCK = '2019-06-30';

export interface Answer { data: any; errors?: { message: string; path?: (string | number)[]; extensions: Record<string, any> }[]; extensions?: Record<string, any> }

/** A database of its own for one test file, and the graph over it. */
export interface World {
  database: Database;
  /** Runs an operation through the whole pipeline, limits included, in the monolith; as nobody when no viewer is named. */
  run(query: string, variables?: Record<string, unknown>, as?: Viewer): Promise<Answer>;
  /** The same, and throws when the answer has errors. */
  data(query: string, variables?: Record<string, unknown>, as?: Viewer): Promise<any>;
  /** SQL statements of the last operation. */
  statements(): number;
  close(): Promise<void>;
}

export async function openWorld(name: WorldName): Promise<World> {
  const database = SERVER_URL ? await copyOnServer(name) : await openEmbedded(await copyOf(name));
  const apollo = createApollo({ schema: monolithSchema(), pool: database.pool, clock: CLOCK, production: false });
  await apollo.start();
  return worldOver(database, apollo);
}

function worldOver(database: Database, apollo: ApolloServer<RequestContext>): World {
  let last = 0;
  const run = async (query: string, variables: Record<string, unknown> = {}, viewer = ANONYMOUS): Promise<Answer> => {
    const contextValue: RequestContext = { viewer, seen: {} };
    const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
    last = contextValue.seen.statements ?? 0;
    if (body.kind !== 'single') throw new Error('expected a single answer');
    return JSON.parse(JSON.stringify(body.singleResult)) as Answer;
  };
  return {
    database,
    run,
    data: async (query, variables, as) => {
      const answer = await run(query, variables, as);
      if (answer.errors) throw new Error(JSON.stringify(answer.errors, null, 1));
      return answer.data;
    },
    statements: () => last,
    close: async () => { await apollo.stop(); await database.close(); },
  };
}

async function copyOnServer(name: WorldName): Promise<Database> {
  const { databaseUrl, ownerUrl, drop } = await databaseOnServer(name);
  const database = await openServer({ databaseUrl, ownerUrl });
  return { ...database, close: async () => { await database.close(); await drop(); } };
}

/** A copy of a world on the server, for whoever opens it. */
export async function databaseOnServer(name: WorldName): Promise<{ databaseUrl: string; ownerUrl: string; drop(): Promise<void> }> {
  const copy = `mixta_w_${runId()}_${randomBytes(6).toString('hex')}`;
  await onServer(async (admin) => {
    await admin.query('select pg_advisory_lock(4712)'); // a template takes one copy at a time
    await admin.query(`create database ${copy} template ${templateOf(name).database}`);
  });
  return { databaseUrl: urlOf(copy, SERVER_LOGIN), ownerUrl: urlOf(copy), drop: () => onServer(async (admin) => { await admin.query(`drop database if exists ${copy} with (force)`); }) };
}

const shared = new Map<WorldName, { users: number; world: Promise<World> | null }>();

/**
 * A world that several files of one process read, for tests that write nothing into it: opened by the first, closed
 * after the last. Users are counted while the tests are collected, before any of them runs.
 */
export function useSharedWorld(name: WorldName): () => World {
  const common = shared.get(name) ?? shared.set(name, { users: 0, world: null }).get(name)!;
  let world: World | null = null;
  common.users += 1;
  beforeAll(async () => { world = await (common.world ??= openWorld(name)); });
  afterAll(async () => {
    common.users -= 1;
    if (common.users === 0) await (await common.world)?.close();
  });
  return () => world!;
}

/** Opens a world before the tests of a file and closes it after. */
export function useWorld(name: WorldName): () => World {
  let world: World | null = null;
  beforeAll(async () => { world = await openWorld(name); });
  afterAll(async () => { await world?.close(); });
  return () => world!;
}

