import type { Viewer } from '../../src/kernel/viewer';
import { AMINA, draft, HONDURAS, keyed, MEXICO, PARTNER, PUBLISH, SAVE, WITHDRAW } from '../support/writing';
import { useWorld } from '../support/world';

/**
 * Generated operations of three tenants in three roles, and of nobody, against a model of what each may see and do: no
 * crossing in any. test/battery/model.sh does the whole of it, `MIXTA_MODEL_SEED` is another course (docs/reliability.md).
 */
const OPERATIONS = Number(process.env.MIXTA_MODEL_OPERATIONS ?? 60);
const SEED = Number(process.env.MIXTA_MODEL_SEED ?? 20261122);

interface Known { id: string; code: string; tenant: string; version: number; state: 'DRAFT' | 'PUBLIC' | 'REVISED' }
interface Actor { viewer: Viewer | null; tenant: string | null; writes: boolean; publishes: boolean }

const AUDITOR: Viewer = { ...HONDURAS, subject: 'auditor', roles: ['AUDITOR'] };
const ACTORS: Actor[] = [
  { viewer: HONDURAS, tenant: 'HND', writes: true, publishes: true }, { viewer: MEXICO, tenant: 'MEX', writes: true, publishes: true },
  { viewer: PARTNER, tenant: 'org-fx-giz', writes: true, publishes: false }, { viewer: AMINA, tenant: 'org-fx-giz', writes: true, publishes: true },
  { viewer: AUDITOR, tenant: 'HND', writes: false, publishes: false }, { viewer: null, tenant: null, writes: false, publishes: false },
];

const world = useWorld('fixture');
const records: Known[] = [];

/** Mulberry32: the same course for the same seed. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
const next = chance(SEED);
const pick = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)]!;

const sees = ({ tenant }: Actor, record: Known): boolean => record.state !== 'DRAFT' || record.tenant === tenant;
const ask = (actor: Actor, query: string, variables: object) => world().run(query, variables as Record<string, unknown>, actor.viewer ?? undefined);
const problems = (answer: { data: any; errors?: any[] }, field: string): string[] => answer.errors?.map((error) => error.extensions.code) ?? answer.data[field].userErrors.map((each: { code: string }) => each.code);

async function create(actor: Actor): Promise<void> {
  const code = `${actor.tenant ?? 'HND'}-${keyed()}`;
  const answer = await ask(actor, SAVE, { input: draft(code) });
  if (!actor.writes) return expect(problems(answer, 'saveProject')).toEqual([actor.viewer ? 'NOT_ALLOWED' : 'UNAUTHENTICATED']);
  expect(problems(answer, 'saveProject')).toEqual([]);
  records.push({ id: answer.data.saveProject.record.id, code, tenant: actor.tenant!, version: 1, state: 'DRAFT' });
}

async function change(actor: Actor, record: Known): Promise<void> {
  const stale = next() < 0.2;
  const answer = await ask(actor, SAVE, { input: { idempotencyKey: keyed(), code: record.code, recordVersion: stale ? record.version + 1 : record.version, note: keyed() } });
  const found = problems(answer, 'saveProject');
  if (!actor.viewer) return expect(found).toEqual(['UNAUTHENTICATED']);
  if (!sees(actor, record)) return expect(found).toEqual(['NOT_FOUND']);
  if (record.tenant !== actor.tenant || !actor.writes || stale) return expect([['NOT_ALLOWED'], ['CONFLICT']]).toContainEqual(found);
  expect(found).toEqual([]);
  Object.assign(record, { version: record.version + 1, state: record.state === 'DRAFT' ? 'DRAFT' : 'REVISED' });
}

async function publish(actor: Actor, record: Known): Promise<void> {
  const answer = await ask(actor, PUBLISH, { input: { idempotencyKey: keyed(), records: [{ id: record.id, version: record.version }] } });
  const found = problems(answer, 'publishRecords');
  if (!actor.viewer) return expect(found).toEqual(['UNAUTHENTICATED']);
  if (record.tenant !== actor.tenant) return expect(found).toEqual([sees(actor, record) ? 'NOT_ALLOWED' : 'NOT_FOUND']);
  if (!actor.publishes) return expect(found).toEqual(['NOT_ALLOWED']);
  expect(found).toEqual([]);
  Object.assign(record, { version: record.version + 1, state: 'PUBLIC' });
}

async function withdraw(actor: Actor, record: Known): Promise<void> {
  const answer = await ask(actor, WITHDRAW, { input: { idempotencyKey: keyed(), id: record.id, version: record.version, reason: 'model' } });
  const found = problems(answer, 'withdrawRecord');
  if (record.tenant !== actor.tenant || !actor.publishes) return expect(found).toEqual([!actor.viewer ? 'UNAUTHENTICATED' : sees(actor, record) ? 'NOT_ALLOWED' : 'NOT_FOUND']);
  expect(found).toEqual([]);
  if (record.state === 'DRAFT') records.splice(records.indexOf(record), 1);
  else Object.assign(record, { version: record.version + 2, state: 'DRAFT' });
}

async function read(actor: Actor): Promise<void> {
  const { data } = await ask(actor, `{ __typename ${records.slice(-20).map(({ id }, i) => `r${i}: node(id: "${id}") { id }`).join(' ')} }`, {});
  records.slice(-20).forEach((record, i) => expect({ record, seen: data[`r${i}`] !== null }).toEqual({ record, seen: sees(actor, record) }));
}

test(`${OPERATIONS} operations of three tenants in three roles: what each sees and may do is what the model says`, async () => {
  for (let i = 0; i < OPERATIONS; i += 1) {
    const actor = pick(ACTORS);
    const what = records.length < 3 ? 0 : next();
    if (what < 0.2) await create(actor);
    else if (what < 0.45) await change(actor, pick(records));
    else if (what < 0.65) await publish(actor, pick(records));
    else if (what < 0.75) await withdraw(actor, pick(records));
    else await read(actor);
  }
  expect(new Set(records.map(({ tenant }) => tenant)).size).toBeGreaterThan(1);
}, 60_000 + OPERATIONS * 1_000);
