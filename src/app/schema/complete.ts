import { Kind, isAbstractType, type FieldNode, type GraphQLResolveInfo, type GraphQLNamedType, type SelectionSetNode } from 'graphql';
import type { Ctx, Reference } from '../../kernel/context';
import type { ModuleDefinition } from '../../kernel/module';
import { isStub, type Row } from '../../kernel/stub';

/** Owners of types, and which fields a module can answer on a stub without asking the owner. */
export class Registry {
  readonly owners = new Map<string, Reference>();
  private readonly free = new Map<string, Set<string>>();
  private readonly memo = new WeakMap<FieldNode, Map<string, boolean>>();

  constructor(modules: readonly ModuleDefinition[]) {
    for (const module of modules) {
      for (const [type, reference] of Object.entries(module.owns)) {
        if (this.owners.has(type)) throw new Error(`type ${type}: expected one owner, got a second in module ${module.name}`);
        this.owners.set(type, reference);
        this.free.set(type, new Set(['__typename', reference.keys[0]!]));
      }
    }
  }

  /** Fields that a guest module contributes to a type cost no question to the owner. */
  contribute(type: string, fields: readonly string[]): void {
    for (const field of fields) this.free.get(type)?.add(field);
  }

  typeOfPrefix(prefix: string): string | null {
    for (const [type, reference] of this.owners) if (reference.prefix === prefix) return type;
    return null;
  }

  /** True unless every field selected on the type is its key or contributed by a guest. */
  wantsOwner(info: GraphQLResolveInfo, type: string): boolean {
    return info.fieldNodes.some((node) => {
      const known = this.memo.get(node)?.get(type);
      if (known !== undefined) return known;
      const wants = node.selectionSet ? this.selects(node.selectionSet, type, info) : false;
      this.memo.set(node, (this.memo.get(node) ?? new Map()).set(type, wants));
      return wants;
    });
  }

  private selects(set: SelectionSetNode, type: string, info: GraphQLResolveInfo): boolean {
    return set.selections.some((selection) => {
      if (selection.kind === Kind.FIELD) return !this.free.get(type)!.has(selection.name.value);
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? info.fragments[selection.name.value]! : selection;
      return this.selects(fragment.selectionSet, type, info);
    });
  }
}

type Settle = (value: Row, ctx: Ctx, info: GraphQLResolveInfo) => unknown;

/**
 * Completes (monolith) or verifies (subgraph) the stubs a resolver returns; a hidden one becomes null or leaves its list.
 * A stub of one of the module's `own` types, such as a member of a figure, is completed in a subgraph too: a router asks
 * nobody else for it.
 */
export function completer(registry: Registry, always: boolean, own: ReadonlySet<string>): (value: unknown, ctx: Ctx, info: GraphQLResolveInfo) => unknown {
  const settle: Settle = (value, ctx, info) => {
    if (!isStub(value)) return value;
    const reference = registry.owners.get(value.__typename);
    if (!reference) return value; // owned by a guest subgraph
    const mustAsk = always || reference.hideable;
    if (own.has(value.__typename)) return reference.load(ctx, value);
    if (ctx.subgraph) return mustAsk ? reference.load(ctx, value).then((row) => (row ? value : null)) : value;
    return mustAsk || registry.wantsOwner(info, value.__typename) ? reference.load(ctx, value) : value;
  };
  const complete = (value: unknown, ctx: Ctx, info: GraphQLResolveInfo): unknown => {
    if (value instanceof Promise) return value.then((settled) => complete(settled, ctx, info));
    if (!Array.isArray(value)) return settle(value as Row, ctx, info);
    const settled = value.map((each) => settle(each, ctx, info));
    const keep = (rows: unknown[]) => rows.filter((row, i) => row !== null || value[i] === null);
    return settled.some((each) => each instanceof Promise) ? Promise.all(settled).then(keep) : keep(settled);
  };
  return complete;
}

/** True when a field may answer a stub: its type is a borrowed one, or abstract, such as Node in a figure's members. */
export function mayAnswerStub(type: GraphQLNamedType, borrowed: ReadonlySet<string>): boolean {
  return isAbstractType(type) || borrowed.has(type.name);
}
