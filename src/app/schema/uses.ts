import {
  getNamedType, isEnumType, isInputObjectType, Kind, TypeInfo, typeFromAST, visit, visitWithTypeInfo,
  type ASTNode, type DocumentNode, type GraphQLInputType, type GraphQLSchema, type OperationDefinitionNode,
} from 'graphql';
import type { Row } from '../../kernel/stub';
import { deprecatedIn } from './places';

/** Where a document uses a place of the schema; without a line where a variable does. */
export interface Use { coordinate: string; path: string; line: number | null; column: number | null }

type Ancestors = readonly (ASTNode | readonly ASTNode[])[];

/** Places that are looked for, by coordinate. */
interface Wanted { has(coordinate: string): boolean; readonly size: number }

/**
 * Fields, arguments, fields of input objects and values of enums that stand in a document and are wanted: those deprecated, if nothing else is said.
 * @param document valid against the schema. Each definition is walked once.
 */
export function usesIn(schema: GraphQLSchema, document: DocumentNode, wanted: Wanted = deprecatedIn(schema)): Use[] {
  if (wanted.size === 0) return [];
  const found: Use[] = [];
  const types = new TypeInfo(schema);
  const look = (node: ASTNode, _key: unknown, parent: Ancestors[number] | undefined, _path: unknown, ancestors: Ancestors): void => {
    const coordinate = coordinateOf(node, types);
    if (!coordinate || !wanted.has(coordinate)) return;
    const at = node.loc?.startToken;
    found.push({ coordinate, path: pathOf([...ancestors, parent!, node]), line: at?.line ?? null, column: at?.column ?? null });
  };
  visit(document, visitWithTypeInfo(types, { Field: look, Argument: look, ObjectField: look, EnumValue: look }));
  return found;
}

/**
 * The deprecated places that the values of variables use, by the types that operations declare. A value is walked once for
 * each type that its variable has, however many operations declare it.
 */
export function usesInVariables(schema: GraphQLSchema, operations: readonly OperationDefinitionNode[], variables: Row): Use[] {
  const wanted = deprecatedIn(schema);
  if (wanted.size === 0) return [];
  const found = new Map<string, Use>();
  const look = (type: GraphQLInputType, value: unknown, path: string): void => {
    const named = getNamedType(type);
    if (Array.isArray(value)) return value.forEach((each, i) => look(type, each, `${path}.${i}`));
    if (isEnumType(named) && typeof value === 'string') add(`${named.name}.${value}`, path);
    if (!isInputObjectType(named) || value === null || typeof value !== 'object') return;
    const fields = named.getFields();
    for (const [name, each] of Object.entries(value)) {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      if (!field) continue;
      add(`${named.name}.${name}`, `${path}.${name}`);
      look(field.type, each, `${path}.${name}`);
    }
  };
  const add = (coordinate: string, path: string): void => { if (wanted.has(coordinate)) found.set(`${coordinate} ${path}`, { coordinate, path, line: null, column: null }); };
  for (const [name, types] of typesByVariable(schema, operations)) if (Object.hasOwn(variables, name)) types.forEach((type) => look(type, variables[name], `$${name}`));
  return [...found.values()];
}

/** The types that operations declare of each variable, lists of them counted as the same. */
function typesByVariable(schema: GraphQLSchema, operations: readonly OperationDefinitionNode[]): Map<string, Set<GraphQLInputType>> {
  const types = new Map<string, Set<GraphQLInputType>>();
  for (const { variable: { name: { value: name } }, type } of operations.flatMap(({ variableDefinitions }) => variableDefinitions ?? [])) {
    const declared = typeFromAST(schema, type as never) as GraphQLInputType | undefined;
    if (declared) types.set(name, (types.get(name) ?? new Set()).add(getNamedType(declared)));
  }
  return types;
}

export const operationsIn = ({ definitions }: DocumentNode): OperationDefinitionNode[] => definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);

function coordinateOf(node: ASTNode, types: TypeInfo): string | null {
  if (node.kind === Kind.FIELD) return within(types.getParentType()?.name, node.name.value);
  if (node.kind === Kind.ARGUMENT) return types.getDirective() ? null : within(types.getParentType()?.name, `${types.getFieldDef()?.name}(${node.name.value}:)`);
  if (node.kind === Kind.OBJECT_FIELD) return within(named(types.getParentInputType()), node.name.value);
  return node.kind === Kind.ENUM ? within(named(types.getInputType()), node.value) : null;
}

const within = (type: string | undefined, name: string): string | null => (type ? `${type}.${name}` : null);
const named = (type: GraphQLInputType | null | undefined): string | undefined => (type ? getNamedType(type).name : undefined);

/** `country.projects(filter:).status` as an answer would have it, by alias; `...Card.title` in a fragment, `$filter.status` in the default of a variable. */
function pathOf(nodes: Ancestors): string {
  return nodes.reduce<string>((path, node) => {
    if (!('kind' in node)) return path;
    if (node.kind === Kind.FRAGMENT_DEFINITION) return `...${node.name.value}`;
    if (node.kind === Kind.VARIABLE_DEFINITION) return `$${node.variable.name.value}`;
    if (node.kind === Kind.ARGUMENT) return `${path}(${node.name.value}:)`;
    if (node.kind !== Kind.FIELD && node.kind !== Kind.OBJECT_FIELD) return path;
    const key = node.kind === Kind.FIELD ? node.alias?.value ?? node.name.value : node.name.value;
    return path ? `${path}.${key}` : key;
  }, '');
}
