import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-root';

/** A documented question: a tab of the playground, a test, and a page of docs/questions. */
export interface Question { id: string; query: string; variables: string | null }

/** The questions of docs/questions, in the order of their ids. */
export function documentedQuestions(): Question[] {
  const folder = join(projectRoot(), 'docs', 'questions');
  return readdirSync(folder).filter((name) => name.endsWith('.graphql')).sort().map((name) => {
    const variables = join(folder, name.replace(/\.graphql$/, '.variables.json'));
    return {
      id: name.replace(/\.graphql$/, ''),
      query: readFileSync(join(folder, name), 'utf8'),
      variables: existsSync(variables) ? readFileSync(variables, 'utf8') : null,
    };
  });
}
