import { Kind, type DocumentNode, type FragmentDefinitionNode, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import { overLimit } from '../../kernel/errors';
import { LIMITS } from './limits';

/** @throws DEPTH with the path of the deepest field. For documents that passed validation, so that spreads are not circular. */
export function assertDepth(document: DocumentNode, operation: OperationDefinitionNode): void {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const each of document.definitions) if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);
  const path = deepest(operation.selectionSet, fragments, new Map());
  if (path.length <= LIMITS.depth) return;
  throw overLimit('COST_LIMIT', 'DEPTH', `expected at most ${LIMITS.depth} levels of fields, got ${path.length} at ${path.join('.')}; start the query further down, for example at node(id:)`, { path: path.join('.') });
}

/** The path of the deepest field. Introspection is costed, not limited in depth: tools ask deep. */
function deepest(set: SelectionSetNode, fragments: Map<string, FragmentDefinitionNode>, known: Map<string, string[]>): string[] {
  let longest: string[] = [];
  for (const selection of set.selections) {
    const path = selection.kind === Kind.FIELD ? pathOf(selection.name.value, selection.selectionSet, fragments, known)
      : selection.kind === Kind.INLINE_FRAGMENT ? deepest(selection.selectionSet, fragments, known)
        : ofSpread(selection.name.value, fragments, known);
    if (path.length > longest.length) longest = path;
  }
  return longest;
}

function pathOf(name: string, set: SelectionSetNode | undefined, fragments: Map<string, FragmentDefinitionNode>, known: Map<string, string[]>): string[] {
  return set && !name.startsWith('__') ? [name, ...deepest(set, fragments, known)] : [name];
}

function ofSpread(name: string, fragments: Map<string, FragmentDefinitionNode>, known: Map<string, string[]>): string[] {
  const before = known.get(name);
  if (before) return before;
  const path = deepest(fragments.get(name)!.selectionSet, fragments, known);
  known.set(name, path);
  return path;
}
