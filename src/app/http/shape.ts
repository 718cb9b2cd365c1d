import { Kind, type DocumentNode, type FieldNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';
import { overLimit } from '../../kernel/errors';
import { LIMITS } from './limits';

/** Lists of the schema's own types by which introspection can run in circles. */
const INTROSPECTION_LISTS = new Set(['fields', 'inputFields', 'interfaces', 'possibleTypes']);
const INTROSPECTIONS = new Set(['__schema', '__type']);

/** How deep a selection goes: levels of braces and fragments, and introspection lists inside each other. */
interface Extent { nesting: number; lists: number }

/**
 * Checks a parsed document before it is validated, since validation itself takes quadratic time in repeated fields.
 * Each definition is walked once, so the time is linear in the document's size.
 */
export function assertShape(document: DocumentNode): void {
  new Shape(document).check();
}

class Shape {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly known = new Map<string, Extent>();
  private readonly open = new Set<string>();
  private aliases = 0;
  private introspections = 0;

  constructor(private readonly document: DocumentNode) {
    for (const each of document.definitions) if (each.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(each.name.value, each);
  }

  check(): void {
    for (const each of this.document.definitions) {
      if (each.kind === Kind.OPERATION_DEFINITION) this.extentOf(each.selectionSet, 0);
      if (each.kind === Kind.FRAGMENT_DEFINITION) this.extentOfFragment(each.name.value, 0);
    }
  }

  private extentOf(set: SelectionSetNode, level: number): Extent {
    const extent: Extent = { nesting: 0, lists: 0 };
    const repeats = new Map<string, number>();
    for (const selection of set.selections) {
      const inner = selection.kind === Kind.FIELD ? this.extentOfField(selection, level, repeats)
        : selection.kind === Kind.INLINE_FRAGMENT ? this.extentOf(selection.selectionSet, level + 1)
          : this.extentOfFragment(selection.name.value, level + 1);
      extent.nesting = Math.max(extent.nesting, inner.nesting + 1);
      extent.lists = Math.max(extent.lists, inner.lists);
    }
    if (level + extent.nesting > LIMITS.nesting) throw overLimit('COST_LIMIT', 'DEPTH', `expected at most ${LIMITS.nesting} levels of braces and fragments`);
    return extent;
  }

  private extentOfField(field: FieldNode, level: number, repeats: Map<string, number>): Extent {
    const name = field.name.value;
    this.countRepeat(field.alias?.value ?? name, repeats);
    if (field.alias) this.countAlias(field.alias.value);
    const inner = field.selectionSet ? this.extentOf(field.selectionSet, level + 1) : { nesting: 0, lists: 0 };
    if (!INTROSPECTIONS.has(name)) return { ...inner, lists: inner.lists + (INTROSPECTION_LISTS.has(name) ? 1 : 0) };
    this.introspections += 1;
    if (this.introspections > LIMITS.introspections) throw overLimit('COST_LIMIT', 'ALIASES', `expected at most ${LIMITS.introspections} of __schema and __type; ask for the whole schema once`);
    if (inner.lists > 1) throw overLimit('COST_LIMIT', 'COST', 'introspection: expected the fields of each type once, got fields inside fields; ask for types { fields { type { name } } }');
    return { ...inner, lists: 0 };
  }

  /** Circular spreads count as nothing here; validation refuses them. */
  private extentOfFragment(name: string, level: number): Extent {
    const before = this.known.get(name);
    if (before) return before;
    const fragment = this.fragments.get(name);
    if (!fragment || this.open.has(name)) return { nesting: 0, lists: 0 };
    this.open.add(name);
    const extent = this.extentOf(fragment.selectionSet, level);
    this.open.delete(name);
    this.known.set(name, extent);
    return extent;
  }

  private countRepeat(key: string, repeats: Map<string, number>): void {
    const times = (repeats.get(key) ?? 0) + 1;
    if (times > LIMITS.repeats) throw overLimit('COST_LIMIT', 'TOKENS', `expected a field at most ${LIMITS.repeats} times in one place, got more of "${key.slice(0, 40)}"`);
    repeats.set(key, times);
  }

  private countAlias(alias: string): void {
    this.aliases += 1;
    if (alias.length > LIMITS.aliasLength) throw overLimit('COST_LIMIT', 'TOKENS', `expected aliases of at most ${LIMITS.aliasLength} characters, got one of ${alias.length}`);
    if (this.aliases > LIMITS.aliases) throw overLimit('COST_LIMIT', 'ALIASES', `expected at most ${LIMITS.aliases} aliases; use a filter or several requests`);
  }
}
