import { Port } from '../../kernel/port';
import type { Row } from '../../kernel/stub';

/** A question as somebody asks to follow it: by the id of a documented question, or by its text. */
export interface QuestionAsked { readonly documentedId: string | null; readonly operation: string | null; readonly variables: string | null }

/** A question that may be asked: `compared` is its text without what only tells the day on which it is asked. */
export interface SoundQuestion { readonly operation: string; readonly compared: string; readonly variables: Row; readonly cost: number }

/** What the app knows of questions: the whole graph, its limits, and the documented ones. */
export interface QuestionReaders {
  /** @throws Refused where it is no query of the graph, or over the limits of an operation. */
  sound(asked: QuestionAsked): SoundQuestion;
}

export const questionPort = new Port<QuestionReaders>('following: questions');
