import { instant } from '../../kernel/columns';
import type { Ctx, Reference } from '../../kernel/context';
import { Where, type List } from '../../kernel/list';
import { byKey } from '../../kernel/loader';
import { encodeCursor } from '../../kernel/page';
import { signedIn } from '../../kernel/signed-in';
import type { Row } from '../../kernel/stub';

const COLUMNS = `'FollowedQuestion' as "__typename", q.id, q.party, q.name, q.documented_id as "documentedId", q.operation, q.variables::text as variables, q.cost, q.created_on::text as "createdOn",
  ${instant('q.followed_since')} as "followedSince", ${instant('q.asked_at')} as "askedAt", q.digest, q.data_version as "dataVersion", q.problem`;

export const followedQuestionById = byKey('id', (ctx, ids) => ctx.query(`select ${COLUMNS} from followed_question q where q.id = any($1)`, [ids]));

/** Nobody but its party has a right on the table, so nobody else is asked to look. */
export const followedQuestionReference: Reference = { prefix: 'fqn', keys: ['id'], hideable: true, load: (ctx, ref) => (signedIn(ctx) ? followedQuestionById(ctx).load(ref.id) : Promise.resolve(null)) };

/** Those of the parties of the viewer. */
export const followedQuestionList = (): List => ({ select: COLUMNS, from: 'followed_question q', order: ['q.created_on::text', 'q.id'], where: new Where() });

/** A number as text that sorts as the number does. */
const PLACE = `lpad(f.id::text, 18, '0')`;

/** Firings in the order in which they were found. */
export const firingList = (questionId: string | null): List => ({
  select: `f.id::text as id, f.question_id as "questionId", ${instant('f.fired_at')} as "firedAt", f.old_digest as "oldDigest", f.new_digest as "newDigest", f.old_data_version as "oldDataVersion", f.data_version as "dataVersion"`,
  from: 'question_firing f', order: [PLACE], where: new Where().andIf('f.question_id = ?', questionId),
});

/** Id of a firing wherever it is told; the cursor of its place in the list. */
export const firingEventId = (id: string): string => encodeCursor([id.padStart(18, '0')]);

export async function questionsOf(ctx: Ctx, party: string): Promise<number> {
  return (await ctx.query<{ n: number }>('select count(*)::int as n from followed_question where party = $1', [party]))[0]!.n;
}

/** Number of the newest firing that a party was told of. */
export async function newestFiring(ctx: Ctx, party: string): Promise<string> {
  return (await ctx.query<{ id: string }>('select coalesce(max(id), 0)::text as id from question_firing where party = $1', [party]))[0]!.id;
}

/** @throws the refusal of the database where the viewer does not write for the party. */
export const insertQuestion = (ctx: Ctx, { id, party, name, documentedId, operation, compared, variables, cost }: Row): Promise<void> => ctx.write!.attempt(async (query) => {
  await query('insert into followed_question (id, party, name, documented_id, operation, compared, variables, cost, created_on) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)', [id, party, name, documentedId, operation, compared, JSON.stringify(variables), cost, ctx.today]);
});

/** @returns false where there is none, or the viewer does not write for its party. */
export async function removeQuestion(ctx: Ctx, id: string): Promise<boolean> {
  return (await ctx.query('delete from followed_question where id = $1 returning id', [id])).length === 1;
}
