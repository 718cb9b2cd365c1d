import { randomUUID } from 'node:crypto';
import type { Ctx } from '../../kernel/context';
import { recordId } from '../../kernel/record-id';
import { recordsPort } from '../../kernel/records.port';
import { refusal } from '../../kernel/user-error';
import { newestFiring } from './followed-questions.loaders';
import { feedPort, receiverPort } from './feed.port';
import type { CreateHookInput } from './hook.inputs';
import { changeHook, hookReference, hooksOf, insertHook, insertSecret, removeHook } from './hooks.loaders';
import { orNotAllowed } from './own-party.rules';
import { receiverOf } from './receiver.rules';
import { newSecret } from './signature.rules';

const HOOKS_MAX = 20;
const FILTER_MAX = 100;

interface Outcome { hookId: string | null }

/** Secrets made by operations in hand: told in their answers, and kept nowhere but with the hook. */
const made = new WeakMap<Ctx, string>();
export const secretMadeIn = (ctx: Ctx): string | null => made.get(ctx) ?? null;

/** Makes a hook of one of the viewer's own parties; it delivers what happens from now on, or after a cursor. */
export async function createHook(ctx: Ctx, { url, types, kinds, about, record, subjects, after, party: named }: CreateHookInput): Promise<Outcome> {
  const receiver = receiverOf(url, receiverPort.read.areLocalAllowed);
  for (const [field, list] of Object.entries({ types, kinds, subjects })) if (list && (list.length === 0 || list.length > FILTER_MAX)) throw refusal('INVALID', field, `1 to ${FILTER_MAX} values, or none at all`);
  const party = await recordsPort.read.partyOf(ctx, named ?? null);
  if ((await hooksOf(ctx, party)) >= HOOKS_MAX) throw refusal('RULE', null, `at most ${HOOKS_MAX} hooks of one party`);
  const id = recordId(hookReference.prefix, randomUUID());
  const cursor = after ? placeOf(after) : await feedPort.read.newestCursor(ctx);
  const firingCursor = await newestFiring(ctx, party);
  await orNotAllowed('party', () => insertHook(ctx, { id, party, url: receiver.href, types: types ?? null, kinds: kinds ?? null, about: about ?? null, record: record ?? null, subjects: subjects ?? ['CHANGES'], cursor, firingCursor }));
  return withSecret(ctx, id);
}

/** A new secret; the one before signs beside it for a day. */
export async function rotateHookSecret(ctx: Ctx, id: string): Promise<Outcome> {
  if (!(await hookReference.load(ctx, { id }))) throw unknown();
  return withSecret(ctx, id);
}

export const pauseHook = (ctx: Ctx, id: string): Promise<Outcome> => changed(id, changeHook(ctx, id, 'pause'));
export const resumeHook = (ctx: Ctx, id: string): Promise<Outcome> => changed(id, changeHook(ctx, id, 'resume'));

/** Delivers again what comes after a cursor: the events have the ids that they had. */
export const replayHook = (ctx: Ctx, id: string, after: string | null): Promise<Outcome> => changed(id, changeHook(ctx, id, 'replay', after && placeOf(after)));

export async function deleteHook(ctx: Ctx, id: string): Promise<Outcome> {
  await changed(id, removeHook(ctx, id));
  return { hookId: null };
}

async function withSecret(ctx: Ctx, id: string): Promise<Outcome> {
  const secret = newSecret();
  await orNotAllowed('id', () => insertSecret(ctx, id, secret));
  made.set(ctx, secret);
  return { hookId: id };
}

async function changed(id: string, done: Promise<boolean>): Promise<Outcome> {
  if (!(await done)) throw unknown();
  return { hookId: id };
}

const unknown = () => refusal('NOT_FOUND', 'id', 'the id of a hook of your party, and a role that speaks for it');

function placeOf(cursor: string): string {
  if (!feedPort.read.isCursor(cursor)) throw refusal('INVALID', 'after', 'a cursor of the feed of changes, or the id of an event');
  return cursor;
}
