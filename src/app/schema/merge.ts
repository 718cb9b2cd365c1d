import {
  GraphQLEnumType, GraphQLInputObjectType, GraphQLInterfaceType, GraphQLList, GraphQLNonNull, GraphQLObjectType, GraphQLScalarType,
  GraphQLSchema, GraphQLUnionType, isEnumType, isInputObjectType, isInterfaceType, isListType, isNonNullType, isObjectType, isScalarType,
  isSpecifiedScalarType, isUnionType, lexicographicSortSchema, printType, type GraphQLFieldConfig, type GraphQLNamedType, type GraphQLType,
} from 'graphql';
import { getDirectives } from './directives';
import type { ModuleSchema } from './module-schema';

const ROOTS = ['Query', 'Mutation', 'Subscription'];

/**
 * One executable schema of the modules' schemas: a type's fields are united, owner first. A field with two owners,
 * a scalar with two instances or an enum with two shapes stops the start.
 */
export function mergeSchemas(parts: readonly ModuleSchema[]): GraphQLSchema {
  return lexicographicSortSchema(new Merge(parts).schema());
}

class Merge {
  private readonly sources = new Map<string, { part: ModuleSchema; type: GraphQLNamedType }[]>();
  private readonly built = new Map<string, GraphQLNamedType>();

  constructor(parts: readonly ModuleSchema[]) {
    for (const part of parts) {
      for (const type of Object.values(part.schema.getTypeMap())) {
        if (type.name.startsWith('__') || isSpecifiedScalarType(type)) continue;
        this.sources.set(type.name, [...(this.sources.get(type.name) ?? []), { part, type }]);
      }
    }
  }

  schema(): GraphQLSchema {
    for (const name of this.sources.keys()) this.built.set(name, this.build(name));
    const types = [...this.built.values()];
    const root = (name: string) => this.built.get(name) as GraphQLObjectType | undefined;
    return new GraphQLSchema({ query: root('Query')!, mutation: root('Mutation'), types });
  }

  private build(name: string): GraphQLNamedType {
    const entries = this.sources.get(name)!;
    const first = entries[0]!.type;
    if (isScalarType(first)) return this.sameInstance(name);
    if (isEnumType(first) || isInputObjectType(first)) this.samePrint(name);
    if (isEnumType(first)) return new GraphQLEnumType({ ...first.toConfig(), astNode: undefined, extensionASTNodes: [] });
    if (isInputObjectType(first)) return this.inputType(first);
    if (isUnionType(first)) return this.unionType(first);
    return this.objectType(name, isInterfaceType(first));
  }

  private sameInstance(name: string): GraphQLScalarType {
    const entries = this.sources.get(name)!;
    const strange = entries.find(({ type }) => type !== entries[0]!.type);
    if (strange) throw new Error(`scalar ${name}: expected one instance, the kernel's; module ${strange.part.name} has another`);
    return entries[0]!.type as GraphQLScalarType;
  }

  private samePrint(name: string): void {
    const entries = this.sources.get(name)!;
    const strange = entries.find(({ type }) => printType(type) !== printType(entries[0]!.type));
    if (strange) throw new Error(`type ${name}: modules ${entries[0]!.part.name} and ${strange.part.name} declare it differently`);
  }

  private inputType(type: GraphQLInputObjectType): GraphQLInputObjectType {
    const config = type.toConfig();
    return new GraphQLInputObjectType({
      ...config, astNode: undefined, extensionASTNodes: [],
      fields: () => Object.fromEntries(Object.entries(config.fields).map(([key, field]) => [key, { ...field, astNode: undefined, type: this.ref(field.type) }])),
    });
  }

  private unionType(type: GraphQLUnionType): GraphQLUnionType {
    const config = type.toConfig();
    return new GraphQLUnionType({
      ...config, astNode: undefined, extensionASTNodes: [], resolveType: typename,
      types: () => config.types.map((each) => this.built.get(each.name) as GraphQLObjectType),
    });
  }

  private objectType(name: string, isInterface: boolean): GraphQLNamedType {
    const entries = this.sources.get(name)!.map(({ part, type }) => ({ part, type: type as GraphQLObjectType | GraphQLInterfaceType }));
    const ownerFirst = [...entries].sort((a, b) => Number(owns(b.part, name)) - Number(owns(a.part, name)));
    const config = {
      name,
      description: ownerFirst[0]!.type.description,
      interfaces: () => [...new Set(entries.flatMap(({ type }) => type.getInterfaces().map((each) => each.name)))].map((each) => this.built.get(each) as GraphQLInterfaceType),
      fields: () => this.fields(name, ownerFirst),
    };
    return isInterface ? new GraphQLInterfaceType({ ...config, resolveType: typename }) : new GraphQLObjectType(config);
  }

  private fields(name: string, entries: { part: ModuleSchema; type: GraphQLObjectType | GraphQLInterfaceType }[]) {
    const fields: Record<string, GraphQLFieldConfig<unknown, unknown>> = {};
    const shared = entries.every(({ type }) => !isObjectType(type) || getDirectives(type).some((directive) => directive === '@shareable'));
    for (const { part, type } of entries) {
      for (const [key, field] of Object.entries(type.toConfig().fields)) {
        const before = fields[key];
        if (!before) fields[key] = this.field(field);
        else if (String(before.type) !== String(field.type)) throw new Error(`${name}.${key}: declared as ${before.type} and, in module ${part.name}, as ${field.type}`);
        else if (!shared && !isKey(entries, name, key)) throw new Error(`${name}.${key}: expected one owner, module ${part.name} declares it again`);
      }
    }
    return fields;
  }

  private field(field: GraphQLFieldConfig<unknown, unknown>): GraphQLFieldConfig<unknown, unknown> {
    const args = Object.entries(field.args ?? {}).map(([key, arg]) => [key, { ...arg, astNode: undefined, type: this.ref(arg.type) }]);
    return { ...field, astNode: undefined, type: this.ref(field.type), args: Object.fromEntries(args) };
  }

  private ref<T extends GraphQLType>(type: T): T {
    if (isNonNullType(type)) return new GraphQLNonNull(this.ref(type.ofType)) as unknown as T;
    if (isListType(type)) return new GraphQLList(this.ref(type.ofType)) as unknown as T;
    return (this.built.get((type as GraphQLNamedType).name) ?? type) as T;
  }
}

const typename = (value: { __typename: string }) => value.__typename;
const owns = (part: ModuleSchema, name: string) => Boolean(part.definition?.owns[name]) || ROOTS.includes(name);
const isKey = (entries: { part: ModuleSchema }[], name: string, field: string) => field === 'id' || entries.some(({ part }) =>
  part.definition?.stubs[name] === field || part.definition?.owns[name]?.keys.includes(field));
