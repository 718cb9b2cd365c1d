import { randomUUID } from 'node:crypto';
import type { Ctx } from '../../kernel/context';
import { recordId } from '../../kernel/record-id';
import { recordsPort } from '../../kernel/records.port';
import { refusal } from '../../kernel/user-error';
import type { FollowQuestionInput } from './followed-question.inputs';
import { followedQuestionReference, insertQuestion, questionsOf, removeQuestion } from './followed-questions.loaders';
import { orNotAllowed } from './own-party.rules';
import { questionPort } from './question.port';

const QUESTIONS_MAX = 50;
const NAME = 200;

/** Saves a question to be asked again in the background, as everybody may ask it; from its first answer on it fires. */
export async function followQuestion(ctx: Ctx, { name, documentedId, operation, variables, party: named }: FollowQuestionInput): Promise<{ questionId: string }> {
  if (!name.trim() || name.length > NAME) throw refusal('INVALID', 'name', `a name of at most ${NAME} characters`);
  const sound = questionPort.read.sound({ documentedId: documentedId ?? null, operation: operation ?? null, variables: variables ?? null });
  const party = await recordsPort.read.partyOf(ctx, named ?? null);
  if ((await questionsOf(ctx, party)) >= QUESTIONS_MAX) throw refusal('RULE', null, `at most ${QUESTIONS_MAX} questions followed by one party`);
  const questionId = recordId(followedQuestionReference.prefix, randomUUID());
  await orNotAllowed('party', () => insertQuestion(ctx, { ...sound, id: questionId, party, name, documentedId: documentedId ?? null }));
  return { questionId };
}

export async function unfollowQuestion(ctx: Ctx, id: string): Promise<{ questionId: null }> {
  if (!(await removeQuestion(ctx, id))) throw refusal('NOT_FOUND', 'id', 'the id of a question that your party follows');
  return { questionId: null };
}
