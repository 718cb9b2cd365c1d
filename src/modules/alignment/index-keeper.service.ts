import { log } from '../../kernel/log';
import { Transaction, type Query, type ReadPool } from '../../kernel/transaction';
import { ANONYMOUS } from '../../kernel/viewer';
import { capabilityNodes, codeSetsAfter, indexedRows, lastChange, rowsChangedAfter, slotsGoneAfter } from './capabilities.loaders';
import { CapabilityIndex } from './capability.index';

const LOOK_MS = 300;
const LOOK_AGAIN_MS = 5_000;
/** Rows of one statement: the embedded database serves others in between, and so does the process. */
const PAGE = 5_000;

const indexes = new WeakMap<object, CapabilityIndex>();

/** The index of a register, if it knows exactly the data that an operation sees. */
export function indexAt(register: object, version: string): CapabilityIndex | null {
  const index = indexes.get(register);
  return index?.version === version ? index : null;
}

/** Keeps an index of published offers beside a register, in the background: until it is there, and after each load, SQL answers. */
export function keepIndex(register: ReadPool): { stop(): Promise<void> } {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let wake: () => void = () => undefined;
  const pause = (ms: number) => new Promise<void>((resolve) => { wake = resolve; timer = setTimeout(resolve, ms).unref(); });
  const run = async () => {
    while (!stopped) {
      const failed = await follow(register, () => stopped).then(() => false, (error: Error) => { log('warn', 'alignment.index', { reason: error.message }); return true; });
      if (!stopped) await pause(failed ? LOOK_AGAIN_MS : LOOK_MS);
    }
  };
  const running = run();
  return { stop: async () => { stopped = true; clearTimeout(timer); wake(); await running; indexes.delete(register); } };
}

/** Brings the index of a register to the newest load, making it where there is none. */
export async function follow(register: ReadPool, isStopped: () => boolean = () => false): Promise<void> {
  const known = indexes.get(register);
  if (known && known.version === await reading(register, async (_, tx) => { await tx.opened(); return tx.dataVersion!; })) return;
  const index = known ?? await made(register, isStopped);
  if (isStopped()) return;
  const change = await reading(register, async (query, tx) => ({
    nodes: await capabilityNodes(query), sets: await codeSetsAfter(query, index.lastSet), gone: await slotsGoneAfter(query, index.change), rows: await rowsChangedAfter(query, index.change), change: await lastChange(query), version: tx.dataVersion!,
  }));
  index.version = ''; // between two loads it serves nobody
  index.learn(change.nodes, change.sets);
  for (const { slot } of change.gone) index.remove(slot);
  for (let at = 0; at < change.rows.length; at += PAGE) {
    change.rows.slice(at, at + PAGE).forEach((row) => index.put(row));
    await breath();
  }
  Object.assign(index, { change: change.change, version: change.version });
  indexes.set(register, index);
}

/** Reads all rows, each page in a transaction of its own. What a load changes meanwhile has a higher number and comes with the first change followed. */
async function made(register: ReadPool, isStopped: () => boolean): Promise<CapabilityIndex> {
  const index = new CapabilityIndex();
  index.change = await reading(register, lastChange);
  for (let after = ''; !isStopped();) {
    const { nodes, sets, rows } = await reading(register, async (query) => ({ nodes: await capabilityNodes(query), sets: await codeSetsAfter(query, index.lastSet), rows: await indexedRows(query, after, PAGE) }));
    index.learn(nodes, sets);
    rows.forEach((row) => index.put(row));
    if (rows.length < PAGE) break;
    after = rows.at(-1)!.code;
    await breath();
  }
  index.lists.compact();
  return index;
}

const breath = () => new Promise((resolve) => setImmediate(resolve));

async function reading<T>(register: ReadPool, work: (query: Query, tx: Transaction) => Promise<T>): Promise<T> {
  const tx = new Transaction(register, ANONYMOUS);
  try {
    return await work(tx.query, tx);
  } finally {
    await tx.end();
  }
}
