import { execute, getVariableValues, GraphQLError, Kind, valueFromASTUntyped, visit, type DocumentNode, type ExecutionResult, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import type { GraphQLRequestContext } from '@apollo/server';
import type { Ctx } from '../../kernel/context';
import { ApiError } from '../../kernel/errors';

const COMPILED_MAX = 500;

/** What the pipeline hands an executor once an operation is parsed, validated and within limits. */
export type Executable = Pick<GraphQLRequestContext<never>, 'document' | 'operation' | 'operationName' | 'queryHash'> & { request: { variables?: Record<string, unknown>; operationName?: string } };

/** `inObjects`: variables that stand for a field of an input object. */
interface Compiled { query: CompiledQuery | null; inObjects: ReadonlySet<string> }

/** Runs operations over one schema by compiled queries (graphql-jit), with graphql-js as fallback. CORE.md section 3 has the surprises. */
export class JitExecutor {
  private readonly compiled = new LRUCache<string, Compiled>({ max: COMPILED_MAX });

  constructor(private readonly schema: GraphQLSchema) {}

  async run(operation: Executable, ctx: Ctx): Promise<ExecutionResult> {
    if (!operation.operation) return { errors: [noSuchOperation(operation)] };
    const variables = withDefaults(operation.operation, operation.request.variables ?? {});
    const checked = getVariableValues(this.schema, operation.operation!.variableDefinitions ?? [], variables, { maxErrors: 5 });
    if (checked.errors) return { errors: checked.errors }; // graphql-jit's own variable errors carry neither node nor name
    const query = namesOfEveryObject(operation) ? null : this.queryFor(operation, variables);
    if (!query) return execute({ schema: this.schema, document: operation.document!, contextValue: ctx, variableValues: variables, operationName: operation.operationName });
    const result = await query.query({}, ctx, variables);
    return result.errors ? { ...result, errors: result.errors.map(asGraphQLError) } : result;
  }

  /** graphql-jit hands on null for a field of an input object whose variable is left out, and so neither its default nor its absence. */
  private queryFor(operation: Executable, variables: Record<string, unknown>): CompiledQuery | null {
    const { query, inObjects } = this.compiledFor(operation);
    const isLeftOut = operation.operation!.variableDefinitions?.some(({ variable: { name }, defaultValue }) => inObjects.has(name.value) && !defaultValue && variables[name.value] === undefined);
    return isLeftOut ? null : query;
  }

  private compiledFor(operation: Executable): Compiled {
    const key = `${operation.queryHash}:${operation.operationName ?? ''}`;
    const known = this.compiled.get(key);
    if (known) return known;
    const compiled = compileQuery(this.schema, operation.document!, operation.operationName ?? nameOf(operation.operation!));
    const made = { query: isCompiledQuery(compiled) ? compiled : null, inObjects: variablesInObjects(operation.document!) };
    this.compiled.set(key, made);
    return made;
  }
}

/** Apollo hands on a request whose operationName names none of its operations, or names none among several. */
function noSuchOperation({ document, request: { operationName } }: Executable): GraphQLError {
  const names = document!.definitions.flatMap((each) => (each.kind === Kind.OPERATION_DEFINITION ? [each.name?.value ?? '(unnamed)'] : []));
  return new ApiError('BAD_USER_INPUT', `operationName: expected one of ${names.join(', ')}, got ${operationName ?? 'none'}`, { http: { status: 400 } });
}

/** graphql-jit asks for a variable of a type that takes no null although it has a default, as in `$all: Boolean! = false`. */
function withDefaults({ variableDefinitions = [] }: OperationDefinitionNode, given: Record<string, unknown>): Record<string, unknown> {
  const missing = variableDefinitions.filter(({ variable: { name }, defaultValue }) => defaultValue && given[name.value] === undefined);
  return missing.length === 0 ? given : { ...given, ...Object.fromEntries(missing.map(({ variable: { name }, defaultValue }) => [name.value, valueFromASTUntyped(defaultValue!)])) };
}

/** graphql-jit takes `$constructor` and the like for given, since every object has them. */
const namesOfEveryObject = ({ operation }: Executable): boolean => (operation!.variableDefinitions ?? []).some((each) => each.variable.name.value in {});

function variablesInObjects(document: DocumentNode): ReadonlySet<string> {
  const names = new Set<string>();
  visit(document, { ObjectField: ({ value }) => { if (value.kind === Kind.VARIABLE) names.add(value.name.value); } });
  return names;
}

const nameOf = (operation: OperationDefinitionNode): string => operation.name?.value ?? '';

/** graphql-jit's errors are not real GraphQLErrors; their locations get lost unless copied by hand. */
function asGraphQLError(error: GraphQLError): GraphQLError {
  const original = error.originalError as (Error & { extensions?: Record<string, unknown> }) | undefined;
  const real = new GraphQLError(error.message, {
    path: error.path, originalError: original, extensions: error.extensions ?? original?.extensions ?? {},
  });
  Object.defineProperty(real, 'locations', { value: error.locations, enumerable: true });
  return real;
}
