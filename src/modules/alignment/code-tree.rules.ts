import type { CodeParent } from './capability.port';
import { treeCode, type TreeCode } from './fit.rules';

/** Finds the place of any code in the tree of its vocabulary. */
export type CodeTree = (vocabulary: string, code: string) => TreeCode;

export function codeTree(parents: readonly CodeParent[]): CodeTree {
  const above = new Map(parents.map((each) => [`${each.vocabulary} ${each.code}`, each.parent]));
  return (vocabulary, code) => treeCode(vocabulary, code, (of) => above.get(`${vocabulary} ${of}`) ?? null);
}
