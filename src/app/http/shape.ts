import { Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';
import { overLimit } from '../../kernel/errors';
import { LIMITS } from './limits';

const REPEATS = 20;

/** Checks a parsed document before it is validated: aliases, repeats and depth, in time linear in its size. */
export function assertShape(document: DocumentNode, variables: Record<string, unknown> | undefined): void {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const each of document.definitions) if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);
  const count = { aliases: 0 };
  const depths = new Map<string, number>();
  for (const each of document.definitions) {
    if (each.kind !== Kind.OPERATION_DEFINITION && each.kind !== Kind.FRAGMENT_DEFINITION) continue;
    const depth = depthOf(each.selectionSet, fragments, depths, count, new Set());
    if (depth > LIMITS.depth) {
      throw overLimit('COST_LIMIT', 'DEPTH', `expected at most ${LIMITS.depth} levels of fields, got ${depth}; start the query further down, for example at project(code:) or node(id:)`);
    }
  }
  if (count.aliases > LIMITS.aliases) throw overLimit('COST_LIMIT', 'ALIASES', `expected at most ${LIMITS.aliases} aliases, got ${count.aliases}; use a filter or several requests`);
  assertVariables(variables, 0);
}

function depthOf(set: SelectionSetNode, fragments: Map<string, FragmentDefinitionNode>, known: Map<string, number>, count: { aliases: number }, open: Set<string>): number {
  const repeats = new Map<string, number>();
  let deepest = 0;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      if (selection.alias) count.aliases += 1;
      const key = selection.alias?.value ?? selection.name.value;
      const times = (repeats.get(key) ?? 0) + 1;
      if (times > REPEATS) throw overLimit('COST_LIMIT', 'TOKENS', `expected a field at most ${REPEATS} times in one place, got more of "${key.slice(0, 40)}"`);
      repeats.set(key, times);
      const introspection = selection.name.value.startsWith('__'); // costed, not limited in depth: tools ask deep
      if (selection.selectionSet && !introspection) deepest = Math.max(deepest, 1 + depthOf(selection.selectionSet, fragments, known, count, open));
      else deepest = Math.max(deepest, 1);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      deepest = Math.max(deepest, depthOf(selection.selectionSet, fragments, known, count, open));
    } else deepest = Math.max(deepest, depthOfSpread(selection.name.value, fragments, known, count, open));
  }
  return deepest;
}

/** Circular spreads count as depth 0 here; validation refuses them. */
function depthOfSpread(name: string, fragments: Map<string, FragmentDefinitionNode>, known: Map<string, number>, count: { aliases: number }, open: Set<string>): number {
  const before = known.get(name);
  if (before !== undefined) return before;
  const fragment = fragments.get(name);
  if (!fragment || open.has(name)) return 0;
  open.add(name);
  const depth = depthOf(fragment.selectionSet, fragments, known, count, open);
  open.delete(name);
  known.set(name, depth);
  return depth;
}

function assertVariables(value: unknown, depth: number): void {
  if (depth > LIMITS.variableDepth) throw overLimit('COST_LIMIT', 'DEPTH', `variables: expected at most ${LIMITS.variableDepth} levels`);
  if (value === null || typeof value !== 'object') return;
  const values = Array.isArray(value) ? value : Object.values(value);
  if (Array.isArray(value) && value.length > LIMITS.listValues) {
    throw overLimit('COST_LIMIT', 'FILTER_SIZE', `variables: expected a list of at most ${LIMITS.listValues} values, got ${value.length}`);
  }
  for (const each of values) assertVariables(each, depth + 1);
}
