import {
  getNamedType, GraphQLError, Kind, print, TypeInfo, visit, visitWithTypeInfo, isCompositeType, isObjectType, isInterfaceType,
  type DocumentNode, type FieldNode, type GraphQLSchema, type OperationDefinitionNode, type SelectionSetNode,
} from 'graphql';
import { PAGE_DEFAULT, PAGE_MAX } from '../../kernel/page';
import { LIMITS } from './limits';
import { priceOf } from './price';

const SIZES = [PAGE_MAX, PAGE_DEFAULT, 10, 5, 2, 1];
/** Longer queries get advice in words only: a refusal stays short and quick. */
const LENGTH_MAX = 1_500;

/** What a refusal by plan is made from. */
export interface Plan { schema: GraphQLSchema; document: DocumentNode; operation: OperationDefinitionNode; variables: Record<string, unknown> }

/**
 * A query within the limits that answers the same question step by step: smaller pages (go on with `after`), else cut
 * off below some level, where ids stand to go on from with node(id:). Null when none is found quickly.
 */
export function cheaperQuery(plan: Plan): string | null {
  if (plan.document.loc && plan.document.loc.end > LENGTH_MAX) return null;
  for (const document of candidates(plan)) {
    if (affordable({ ...plan, document })) {
      const text = print(document);
      return text.length <= LENGTH_MAX ? text : null;
    }
  }
  return null;
}

function* candidates(plan: Plan): Generator<DocumentNode> {
  for (const size of SIZES) yield withPages(plan, plan.document, size);
  for (let depth = LIMITS.depth - 1; depth >= 3; depth -= 2) {
    const cut = cutBelow(plan, depth);
    if (!cut) return;
    yield cut;
    yield withPages(plan, cut, PAGE_DEFAULT);
  }
}

function affordable(plan: Plan): boolean {
  try {
    const operation = plan.document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION && each.name?.value === plan.operation.name?.value) as OperationDefinitionNode;
    return depthOf(operation.selectionSet) <= LIMITS.depth && priceOf(plan.schema, plan.document, operation, plan.variables).cost <= LIMITS.cost;
  } catch (error) {
    if (error instanceof GraphQLError) return false;
    throw error;
  }
}

/** No page larger than `size`; a page asked for by a variable keeps its variable when that is small enough. */
function withPages(plan: Plan, document: DocumentNode, size: number): DocumentNode {
  const info = new TypeInfo(plan.schema);
  return visit(document, visitWithTypeInfo(info, {
    Field: (node) => {
      const names = info.getFieldDef()?.args.map((arg) => arg.name) ?? [];
      if (!names.includes('first') || !names.includes('last')) return undefined;
      return { ...node, arguments: pageArguments(plan, node, size) };
    },
  }));
}

function pageArguments(plan: Plan, node: FieldNode, size: number): FieldNode['arguments'] {
  const asked = node.arguments?.find((arg) => arg.name.value === 'first' || arg.name.value === 'last');
  const others = (node.arguments ?? []).filter((arg) => arg.name.value !== 'first' && arg.name.value !== 'last');
  const wanted = asked?.value.kind === Kind.INT ? Number(asked.value.value) : asked?.value.kind === Kind.VARIABLE ? Number(plan.variables[asked.value.name.value] ?? PAGE_DEFAULT) : PAGE_DEFAULT;
  if (!asked && size >= PAGE_DEFAULT) return node.arguments;
  const value = wanted >= 1 && wanted <= size && asked ? asked.value : { kind: Kind.INT as const, value: String(Math.min(size, Math.max(wanted, 1))) };
  return [{ kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: asked?.name.value ?? 'first' }, value }, ...others];
}

/** Objects below a level become their id. Null for documents with fragments: what a level is differs by where they are spread. */
function cutBelow(plan: Plan, depth: number): DocumentNode | null {
  if (plan.document.definitions.some((each) => each.kind === Kind.FRAGMENT_DEFINITION)) return null;
  const info = new TypeInfo(plan.schema);
  let level = 0;
  return visit(plan.document, visitWithTypeInfo(info, {
    Field: {
      enter: (node) => {
        level += 1;
        return level >= depth && node.selectionSet ? { ...node, selectionSet: idOnly(info) } : undefined;
      },
      leave: () => { level -= 1; },
    },
  }));
}

function idOnly(info: TypeInfo): SelectionSetNode {
  const type = getNamedType(info.getType()!);
  const hasId = isCompositeType(type) && (isObjectType(type) || isInterfaceType(type)) && Boolean(type.getFields().id);
  return { kind: Kind.SELECTION_SET, selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: hasId ? 'id' : '__typename' } }] };
}

function depthOf(set: SelectionSetNode | undefined): number {
  if (!set) return 0;
  return Math.max(...set.selections.map((each) => (each.kind === Kind.FIELD ? 1 + depthOf(each.selectionSet) : each.kind === Kind.INLINE_FRAGMENT ? depthOf(each.selectionSet) : 0)));
}
