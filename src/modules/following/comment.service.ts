import { randomUUID } from 'node:crypto';
import type { Ctx } from '../../kernel/context';
import { badInput } from '../../kernel/errors';
import { recordId as idOf } from '../../kernel/record-id';
import { recordsPort } from '../../kernel/records.port';
import { isStrange } from '../../kernel/strange-text';
import type { Row } from '../../kernel/stub';
import { refusal } from '../../kernel/user-error';
import type { CommentInput, CommentsArgs, WriteCommentInput } from './comment.inputs';
import { commentById, commentReference, concerned, insertComment, insertResolution, removeResolution, removeText, repliesIn } from './comments.loaders';
import { orNotAllowed } from './own-party.rules';

const TEXT = 4_000;
const MENTIONS_MAX = 20;
const THREAD_MAX = 200;
const COUNTRY = /^[A-Z]{3}$/;

interface Outcome { commentId: string }
/** Where a comment stands, and for whom. */
interface Place { recordType: string; recordId: string; audience: string; threadId: string | null }

/** Says something beside a record that the viewer sees, or in a thread that they read. */
export async function writeComment(ctx: Ctx, { recordId, replyTo, audience, text, mentions, party: named }: WriteCommentInput): Promise<Outcome> {
  if (!text.trim() || text.length > TEXT || isStrange(text)) throw refusal('INVALID', 'text', `a text of at most ${TEXT} characters, without control or direction characters`);
  const place = replyTo ? await inThread(ctx, replyTo, recordId ?? audience ?? null) : await besideRecord(ctx, recordId ?? null, audience ?? null);
  const party = await recordsPort.read.partyOf(ctx, named ?? null);
  const called = [...new Set(mentions ?? [])];
  await assertReaders(ctx, place, called);
  const id = idOf(commentReference.prefix, randomUUID());
  await orNotAllowed('audience', () => insertComment(ctx, { ...place, id, threadId: place.threadId ?? id, party, mentions: called, text }));
  return { commentId: id };
}

/** Deletes the text of a comment of the viewer's party; that there was one stays, so that replies make sense. */
export async function withdrawComment(ctx: Ctx, { id }: CommentInput): Promise<Outcome> {
  if (!(await removeText(ctx, id))) throw refusal('NOT_FOUND', 'id', 'the id of a comment of your party that stands');
  return { commentId: id };
}

export async function resolveThread(ctx: Ctx, { id, party: named }: CommentInput): Promise<Outcome> {
  const thread = await threadOf(ctx, id);
  const party = await recordsPort.read.partyOf(ctx, named ?? null);
  await orNotAllowed('id', () => insertResolution(ctx, thread, party));
  return { commentId: thread };
}

export async function reopenThread(ctx: Ctx, { id }: CommentInput): Promise<Outcome> {
  const thread = await threadOf(ctx, id);
  if (!(await removeResolution(ctx, thread))) throw refusal('NOT_FOUND', 'id', 'a thread that is resolved, begun by your party or on a record in its custody');
  return { commentId: thread };
}

/** @throws ApiError BAD_USER_INPUT where it is not said of what. */
export function assertAsked({ record, mentioning }: CommentsArgs): void {
  if (!record && !mentioning) throw badInput('comments', 'record or mentioning', null);
}

/** What the viewer may not see reads as what is not there. */
async function besideRecord(ctx: Ctx, recordId: string | null, audience: string | null): Promise<Place> {
  if (!recordId) throw refusal('REQUIRED', 'recordId', 'the id of a record, or of the comment that it replies to');
  if (!audience) throw refusal('REQUIRED', 'audience', 'who is to read it');
  const [head] = await recordsPort.read.heads(ctx, [recordId]);
  if (!head?.document || !(await ctx.sees(head.recordType, recordId))) throw refusal('NOT_FOUND', 'recordId', 'the id of a record that you may see');
  return { recordType: head.recordType, recordId, audience, threadId: null };
}

async function inThread(ctx: Ctx, replyTo: string, other: string | null): Promise<Place> {
  if (other !== null) throw refusal('INVALID', 'replyTo', 'a reply without record and audience: it has those of its thread');
  const comment = await commentById(ctx).load(replyTo);
  if (!comment) throw unread('replyTo');
  if ((await repliesIn(ctx, comment.threadId)) >= THREAD_MAX) throw refusal('RULE', 'replyTo', `at most ${THREAD_MAX} comments in one thread`);
  const { recordType, recordId, audience, threadId } = comment;
  return { recordType, recordId, audience, threadId };
}

async function threadOf(ctx: Ctx, id: string): Promise<string> {
  const comment: Row | null = await commentById(ctx).load(id);
  if (!comment) throw unread('id');
  return comment.threadId;
}

const unread = (field: string) => refusal('NOT_FOUND', field, 'the id of a comment that you may read');

/** Who is called upon has to be there, and to be able to read it. */
async function assertReaders(ctx: Ctx, { recordId, audience }: Place, called: readonly string[]): Promise<void> {
  if (called.length > MENTIONS_MAX) throw refusal('INVALID', 'mentions', `at most ${MENTIONS_MAX} parties`);
  if (called.length > 0 && audience === 'ORGANIZATION') throw refusal('INVALID', 'mentions', 'no party: your own people alone read it');
  const known = await Promise.all(called.map((party) => (COUNTRY.test(party) ? ctx.sees('Country', idOf('cty', party)) : ctx.sees('Organization', idOf('org', party)))));
  const readers = audience === 'PARTIES' ? await concerned(ctx, recordId, called) : called;
  const missing = called.filter((party, i) => !known[i] || !readers.includes(party));
  if (missing.length) throw refusal('NOT_FOUND', 'mentions', `parties of the register that will read it, not ${missing.join(', ')}`);
}
