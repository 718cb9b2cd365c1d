import type { Query } from '../../kernel/transaction';

/** A sector code with the one above it in its vocabulary. */
export interface CodeParent { vocabulary: string; code: string; parent: string | null }

/** The trees of all sector vocabularies but DAC, whose codes tell by their digits what they lie in. */
export const codeParents = (query: Query): Promise<CodeParent[]> => query<CodeParent>(
  `select s.vocabulary, s.code, above.code as parent from sector s left join sector above on above.id = s.parent_id where s.vocabulary <> 'DAC' order by s.vocabulary, s.code`);
