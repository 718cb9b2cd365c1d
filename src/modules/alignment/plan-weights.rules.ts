import type { Priority, TreeCode } from './fit.rules';
import { fraction, fractionOf, isAbove, minus, ONE, over, plus, sumOf, times, ZERO, type Fraction } from './fraction.rules';

/** A node of a plan as a place in a tree: siblings share a parent; nodes without one are siblings within their framework. */
export interface PlanNode { readonly id: string; readonly parentId: string | null; readonly frameworkId: string; readonly weight: string | null }
export interface NodePriority extends Priority { readonly nodeId: string }

/**
 * The priorities of one or several frameworks in one vocabulary: its deepest tagged nodes, since an axis that has tagged
 * nodes below it is covered by them. Weight of a node: the product of the weights down its path, frameworks counting
 * alike; then what nodes without a code of the vocabulary hold is spread over the others in proportion, because of them
 * nothing is known.
 * @param codes codes of one vocabulary by node; nodes without any are left out.
 */
export function prioritiesOf(nodes: readonly PlanNode[], codes: ReadonlyMap<string, readonly TreeCode[]>): NodePriority[] {
  const tagged = nodes.filter((node) => codes.get(node.id)?.length);
  const covered = nodesAbove(nodes, tagged);
  const weights = weightsOf(nodes);
  const deepest = tagged.filter((node) => !covered.has(node.id));
  const whole = sumOf(deepest.map((node) => weights.get(node.id)!));
  // an owner may give every one of them a weight of zero; then none says more than another
  const weigh = (node: PlanNode): Fraction => (isAbove(whole, ZERO) ? over(weights.get(node.id)!, whole) : fraction(1, deepest.length));
  return deepest.map((node) => ({ nodeId: node.id, codes: codes.get(node.id)!, weight: weigh(node) }));
}

function nodesAbove(nodes: readonly PlanNode[], of: readonly PlanNode[]): Set<string> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const above = new Set<string>();
  for (const node of of) {
    for (let at = parentIn(byId, node); at && !above.has(at.id); at = parentIn(byId, at)) above.add(at.id);
  }
  return above;
}

/** A parent that is not to be seen makes its children the top of what is seen. */
const parentIn = (byId: ReadonlyMap<string, PlanNode>, node: PlanNode): PlanNode | undefined => (node.parentId === null ? undefined : byId.get(node.parentId));

function weightsOf(nodes: readonly PlanNode[]): Map<string, Fraction> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const families = new Map<string, PlanNode[]>();
  for (const node of nodes) {
    const family = parentIn(byId, node)?.id ?? `of ${node.frameworkId}`;
    families.set(family, [...(families.get(family) ?? []), node]);
  }
  const frameworks = new Set(nodes.map((node) => node.frameworkId)).size;
  const among = new Map([...families.values()].flatMap((family) => siblingWeights(family)));
  const known = new Map<string, Fraction>();
  const weigh = (node: PlanNode): Fraction => {
    const found = known.get(node.id);
    if (found) return found;
    const above = parentIn(byId, node);
    const weight = times(among.get(node.id)!, above ? weigh(above) : fraction(1, frameworks));
    known.set(node.id, weight);
    return weight;
  };
  return new Map(nodes.map((node) => [node.id, weigh(node)]));
}

/** Weights among siblings make one whole: those given, scaled where they do not; siblings without one share what is left alike. */
function siblingWeights(family: readonly PlanNode[]): [string, Fraction][] {
  const given = sumOf(family.map((node) => (node.weight === null ? ZERO : fractionOf(node.weight))));
  const silent = family.filter((node) => node.weight === null).length;
  const rest = silent > 0 && isAbove(ONE, given) ? minus(ONE, given) : ZERO;
  const whole = plus(given, rest);
  if (!isAbove(whole, ZERO)) return family.map((node) => [node.id, fraction(1, family.length)]);
  return family.map((node) => [node.id, over(node.weight === null ? over(rest, fraction(silent)) : fractionOf(node.weight), whole)]);
}
