import { randomUUID } from 'node:crypto';
import type { Asked, Background } from '../../kernel/module';
import { digestOf } from './digest.rules';
import { claimQuestion, giveBack, markAnswered, markUnanswered, type ClaimedQuestion } from './evaluations.loaders';
import { Rounds } from './rounds.service';

const REST_MS = 60_000;
const PROBLEM = 500;

/** Asks followed questions again when the data or the day changed, one after the other, as everybody may ask them. */
export class Evaluations {
  private readonly rounds = new Rounds('questions', () => this.look());

  constructor(private readonly server: Background) {}

  stop(): Promise<void> {
    return this.rounds.end();
  }

  private async look(): Promise<void> {
    while (!this.rounds.stop.aborted) {
      const on = this.server.today();
      const { question, version } = await this.server.courier(async (query, dataVersion) => ({ question: await claimQuestion(query, randomUUID(), dataVersion, on), version: dataVersion }));
      if (!question) return;
      await this.evaluate(question, on, version);
    }
  }

  /** @param version of the data when the question was taken: what reads nothing of the register is as good as read then. */
  private async evaluate(question: ClaimedQuestion, on: string, version: string): Promise<void> {
    let asked: Asked | Error;
    try {
      asked = await this.server.ask(question.compared, question.variables);
    } catch (error) {
      asked = error as Error;
    }
    await this.server.courier(async (query) => {
      if (this.rounds.stop.aborted) await giveBack(query, question);
      else if (asked instanceof Error) await markUnanswered(query, question, asked.message.slice(0, PROBLEM), REST_MS);
      else await markAnswered(query, question, { digest: digestOf(asked.data), dataVersion: asked.dataVersion ?? version, on });
    });
  }
}
