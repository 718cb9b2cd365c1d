import { Exact } from '../../kernel/exact';
import type { NodeFact } from './readers.port';
import type { Wanted, WantedVocabulary } from './recipient-plan.rules';

/**
 * What is wanted, cut down to priorities without cooperation: those whose nodes at the ends of the tree, themselves or all
 * below them, have none. Weights keep their proportion to each other; a vocabulary without such a priority falls away.
 * @param nodes of the plans that are wanted.
 * @param unsupported ids of nodes at the ends of their trees that no running project serves.
 */
export function uncoveredOf(wanted: Wanted, nodes: readonly NodeFact[], unsupported: ReadonlySet<string>): Wanted {
  const leavesUnder = leavesByNode(nodes);
  const isUncovered = (nodeId: string | null) => nodeId !== null && (leavesUnder.get(nodeId) ?? []).every((leaf) => unsupported.has(leaf));
  const vocabularies = wanted.vocabularies.map((each) => cut(each, isUncovered, unsupported)).filter((each) => each.priorities.length > 0);
  return { ...wanted, vocabularies };
}

function cut({ vocabulary, priorities }: WantedVocabulary, isUncovered: (nodeId: string | null) => boolean, unsupported: ReadonlySet<string>): WantedVocabulary {
  const kept = priorities.filter((each) => isUncovered(each.nodeId));
  const whole = Exact.sum(kept.map((each) => each.weight));
  const told = new Set(kept.map((each) => each.nodeId));
  return {
    vocabulary,
    // an owner may give every one of them a weight of zero; then none says more than another
    priorities: kept.map((each) => ({ ...each, weight: whole.isZero ? Exact.ratio(1, kept.length) : each.weight.over(whole) })),
    untagged: [...unsupported].filter((leaf) => !told.has(leaf)).length,
  };
}

/** The nodes at the ends of the tree below each node; a node at an end has itself. */
function leavesByNode(nodes: readonly NodeFact[]): Map<string, string[]> {
  const parentOf = new Map(nodes.map((node) => [node.id, node.parentId]));
  const parents = new Set(parentOf.values());
  const leaves = new Map<string, string[]>();
  for (const { id } of nodes.filter((node) => !parents.has(node.id))) {
    // a node that has this leaf already closes a loop of parents
    for (let at: string | null | undefined = id; at && leaves.get(at)?.at(-1) !== id; at = parentOf.get(at)) leaves.set(at, [...(leaves.get(at) ?? []), id]);
  }
  return leaves;
}
