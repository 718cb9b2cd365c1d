import { parse, type OperationDefinitionNode } from 'graphql';
import { documentedQuestions } from '../playground/questions';

const OTHERS_MAX = 200;
const LENGTH_MAX = 80;
const UNNAMED = '(unnamed)';
const OTHER = '(other)';

/** Names of operations that are counted by themselves: those of the documented questions, and the first others that come. Callers choose names, and numbers of each stay in memory. */
export class OperationNames {
  private readonly known = new Set<string>(documentedQuestions().flatMap(({ query }) => parse(query).definitions.flatMap((each) => (each as OperationDefinitionNode).name?.value ?? [])));
  private room = OTHERS_MAX;

  of(name: string | null | undefined): string {
    if (!name) return UNNAMED;
    if (this.known.has(name)) return name;
    if (this.room === 0 || name.length > LENGTH_MAX) return OTHER;
    this.room -= 1;
    this.known.add(name);
    return name;
  }
}
