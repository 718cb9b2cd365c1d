import {
  getNamedType, getNullableType, isInterfaceType, isListType, isObjectType, Kind, valueFromAST, type DocumentNode, type FieldNode,
  type FragmentDefinitionNode, type GraphQLField, type GraphQLNamedType, type GraphQLSchema, type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { badInput, overLimit } from '../../kernel/errors';
import { PAGE_DEFAULT, PAGE_MAX } from '../../kernel/page';
import { weightOf } from '../../kernel/weight';
import { LIMITS } from './limits';

/** A list without paging (parties of a program, sectors of a project) is taken to have this many elements. */
const SHORT_LIST = 4;

/** `cost` counts objects, `fields` the fields once all fragments are spread; `dearest` is the field with the most objects. */
export interface Price { cost: number; fields: number; dearest: { path: string; cost: number } }

interface Walk { schema: GraphQLSchema; fragments: Map<string, FragmentDefinitionNode>; variables: Record<string, unknown>; memo: Map<string, Price> }

/**
 * The most objects that an operation can answer, counted without running it. Scalars are free; a field may weigh more than
 * the object that it answers; a page counts as many objects as `first` or `last` asks; each fragment is counted once per page size, so doubling fragments stay cheap to refuse.
 * @param variables coerced, with defaults.
 */
export function priceOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, variables: Record<string, unknown>): Price {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const each of document.definitions) if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);
  const root = schema.getRootType(operation.operation);
  if (!root) throw badInput('operation', 'a query', operation.operation);
  return priceOfSelections({ schema, fragments, variables, memo: new Map() }, operation.selectionSet, root, '');
}

function priceOfSelections(walk: Walk, set: SelectionSetNode, type: GraphQLNamedType, path: string, count = 1): Price {
  const total: Price = { cost: 0, fields: 0, dearest: { path, cost: 0 } };
  for (const selection of set.selections) {
    const price = selection.kind === Kind.FIELD ? priceOfField(walk, selection, type, path, count)
      : selection.kind === Kind.INLINE_FRAGMENT ? priceOfSelections(walk, selection.selectionSet, conditionOf(walk, selection.typeCondition?.name.value) ?? type, path, count)
        : priceOfSpread(walk, selection.name.value, type, path, count);
    total.cost = bounded(total.cost + price.cost);
    total.fields = bounded(total.fields + price.fields);
    if (price.dearest.cost > total.dearest.cost) total.dearest = price.dearest;
  }
  return total;
}

function priceOfSpread(walk: Walk, name: string, type: GraphQLNamedType, path: string, count: number): Price {
  const fragment = walk.fragments.get(name)!;
  const key = `${name}@${count}`;
  const known = walk.memo.get(key);
  if (known) return known;
  const price = priceOfSelections(walk, fragment.selectionSet, conditionOf(walk, fragment.typeCondition.name.value) ?? type, path, count);
  walk.memo.set(key, price);
  return price;
}

/** `count` is the page size that an enclosing connection field asked for; it applies to nodes and edges. */
function priceOfField(walk: Walk, node: FieldNode, type: GraphQLNamedType, path: string, count: number): Price {
  const here = path ? `${path}.${node.name.value}` : node.name.value;
  const field = (isObjectType(type) || isInterfaceType(type)) ? type.getFields()[node.name.value] : undefined;
  const size = field ? pageSizeAsked(walk, field, node, here) : null;
  if (!node.selectionSet) return { cost: 0, fields: 1, dearest: { path: here, cost: 0 } };
  const times = field ? timesOf(walk, field, node, type, count) : 1;
  const weight = weightOf(field);
  const inner = priceOfSelections(walk, node.selectionSet, field ? getNamedType(field.type) : introspected(walk, type, node), here, size ?? 1);
  const below = bounded(inner.dearest.cost * times);
  return {
    cost: bounded(times * (weight + inner.cost)),
    fields: bounded(1 + inner.fields),
    dearest: below > times * weight ? { path: inner.dearest.path, cost: below } : { path: here, cost: times * weight },
  };
}

function timesOf(walk: Walk, field: GraphQLField<unknown, unknown>, node: FieldNode, type: GraphQLNamedType, count: number): number {
  if (!isListType(getNullableType(field.type))) return 1;
  if (field.name === '_entities') return representations(walk, node);
  return /Connection$/.test(type.name) && (field.name === 'nodes' || field.name === 'edges') ? count : SHORT_LIST;
}

function representations(walk: Walk, node: FieldNode): number {
  const given = node.arguments?.find((argument) => argument.name.value === 'representations')?.value;
  if (given?.kind === Kind.LIST) return given.values.length;
  const value = given?.kind === Kind.VARIABLE ? walk.variables[given.name.value] : null;
  return Array.isArray(value) ? value.length : 1;
}

function pageSizeAsked(walk: Walk, field: GraphQLField<unknown, unknown>, node: FieldNode, path: string): number | null {
  const paged = field.args.filter((arg) => arg.name === 'first' || arg.name === 'last');
  if (paged.length < 2) return null;
  const asked = paged.map((arg) => {
    const given = node.arguments?.find((each) => each.name.value === arg.name);
    return given ? valueFromAST(given.value, arg.type, walk.variables) as number | null | undefined : arg.defaultValue as number | undefined;
  }).filter((n) => n !== null && n !== undefined);
  const size = asked[0] ?? PAGE_DEFAULT;
  if (asked.length > 1 || !(size >= 1 && size <= PAGE_MAX)) {
    const got = asked.length > 1 ? 'both first and last' : String(size);
    throw overLimit('PAGE_SIZE', 'PAGE_SIZE', `${path}: expected first or last from 1 to ${PAGE_MAX}, got ${got}; read further pages with after`, { path });
  }
  return size;
}

const conditionOf = (walk: Walk, name?: string): GraphQLNamedType | undefined => (name ? walk.schema.getType(name) : undefined);
const bounded = (n: number) => Math.min(n, Number.MAX_SAFE_INTEGER);

function introspected(walk: Walk, type: GraphQLNamedType, node: FieldNode): GraphQLNamedType {
  if (node.name.value === '__schema') return walk.schema.getType('__Schema')!;
  return node.name.value === '__type' ? walk.schema.getType('__Type')! : type;
}

/** Refuses an operation that could answer more objects than allowed, naming the dearest field and what to do. */
export function assertAffordable(price: Price): void {
  if (price.fields > LIMITS.spreadFields) throw overLimit('COST_LIMIT', 'COST', `this query asks for ${price.fields} fields once its fragments are spread, more than ${LIMITS.spreadFields}; name each fragment once`);
  if (price.cost <= LIMITS.cost) return;
  throw overLimit('COST_LIMIT', 'COST', `this query may answer ${price.cost} objects, more than ${LIMITS.cost}; the dearest field is ${price.dearest.path}: ask for fewer there (first:), or ask for its records in a query of their own`, {
    path: price.dearest.path,
    cost: { requested: price.cost, limit: LIMITS.cost, dearest: price.dearest.path },
  });
}
