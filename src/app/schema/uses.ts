import {
  getNamedType, isEnumType, isInputObjectType, Kind, TypeInfo, typeFromAST, visit, visitWithTypeInfo,
  type ASTNode, type DocumentNode, type GraphQLInputType, type GraphQLSchema,
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

/** The deprecated places that the values of variables use, by the types that the operations of a document declare. */
export function usesInVariables(schema: GraphQLSchema, document: DocumentNode, variables: Row): Use[] {
  const wanted = deprecatedIn(schema);
  if (wanted.size === 0) return [];
  const found = new Map<string, Use>();
  const look = (type: GraphQLInputType, value: unknown, path: string): void => {
    const named = getNamedType(type);
    if (Array.isArray(value)) return value.forEach((each, i) => look(type, each, `${path}.${i}`));
    if (isEnumType(named) && typeof value === 'string') add(`${named.name}.${value}`, path);
    if (!isInputObjectType(named) || value === null || typeof value !== 'object') return;
    for (const [name, field] of Object.entries(named.getFields())) {
      if (!Object.hasOwn(value, name)) continue;
      add(`${named.name}.${name}`, `${path}.${name}`);
      look(field.type, (value as Row)[name], `${path}.${name}`);
    }
  };
  const add = (coordinate: string, path: string): void => { if (wanted.has(coordinate)) found.set(`${coordinate} ${path}`, { coordinate, path, line: null, column: null }); };
  for (const { variable: { name: { value: name } }, type } of definitionsIn(document)) {
    const declared = typeFromAST(schema, type as never) as GraphQLInputType | undefined;
    if (declared && Object.hasOwn(variables, name)) look(declared, variables[name], `$${name}`);
  }
  return [...found.values()];
}

const definitionsIn = ({ definitions }: DocumentNode) => definitions.flatMap((each) => (each.kind === Kind.OPERATION_DEFINITION ? each.variableDefinitions ?? [] : []));

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
