import { Exact } from '../../kernel/exact';
import type { Priority, TreeCode } from './fit.rules';

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
  const whole = Exact.sum(deepest.map((node) => weights.get(node.id)!));
  // an owner may give every one of them a weight of zero; then none says more than another
  const weigh = (node: PlanNode): Exact => (whole.isZero ? Exact.ratio(1, deepest.length) : weights.get(node.id)!.over(whole));
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

function weightsOf(nodes: readonly PlanNode[]): Map<string, Exact> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const families = new Map<string, PlanNode[]>();
  for (const node of nodes) {
    const family = parentIn(byId, node)?.id ?? `of ${node.frameworkId}`;
    families.set(family, [...(families.get(family) ?? []), node]);
  }
  const frameworks = new Set(nodes.map((node) => node.frameworkId)).size;
  const among = new Map([...families.values()].flatMap((family) => siblingWeights(family)));
  const known = new Map<string, Exact>();
  const weigh = (node: PlanNode): Exact => {
    const found = known.get(node.id);
    if (found) return found;
    const above = parentIn(byId, node);
    const weight = among.get(node.id)!.times(above ? weigh(above) : Exact.ratio(1, frameworks));
    known.set(node.id, weight);
    return weight;
  };
  return new Map(nodes.map((node) => [node.id, weigh(node)]));
}

/** Weights among siblings make one whole: those given, scaled where they do not; siblings without one share what is left alike. */
function siblingWeights(family: readonly PlanNode[]): [string, Exact][] {
  const given = Exact.sum(family.map((node) => (node.weight === null ? Exact.ZERO : Exact.of(node.weight))));
  const silent = family.filter((node) => node.weight === null).length;
  const rest = silent > 0 && Exact.ONE.isAbove(given) ? Exact.ONE.minus(given) : Exact.ZERO;
  const whole = given.plus(rest);
  if (whole.isZero) return family.map((node) => [node.id, Exact.ratio(1, family.length)]);
  return family.map((node) => [node.id, (node.weight === null ? rest.over(Exact.ratio(silent)) : Exact.of(node.weight)).over(whole)]);
}
