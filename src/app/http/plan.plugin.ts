import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { getVariableValues, GraphQLError, parse, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { badInput } from '../../kernel/errors';
import type { RequestContext } from './apollo';
import type { HourlyBudget } from './budget';
import { cheaperQuery, type Plan } from './cheaper';
import { assertDepth } from './depth';
import { LIMITS } from './limits';
import { assertAffordable, priceOf, type Price } from './price';
import { assertShape } from './shape';
import { assertVariables } from './variables';
import { assertMayWrite } from './writing';

/** Cost of an operation as its answer tells it; `dearest` where the price alone was asked for. */
export interface Cost { requested: number; actual: number; limit: number; remaining: number | null; resetAt: string | null; dearest?: Price['dearest'] }

/** Refuses before execution what is too large, too deep or too dear, also for what is left of the caller's hour, and tells each answer its cost. */
export function planPlugin(schema: GraphQLSchema, budget: HourlyBudget | null): ApolloServerPlugin<RequestContext> {
  const refused = new WeakMap<DocumentNode, unknown>();
  return {
    requestDidStart: async () => ({
      validationDidStart: async (request) => { putAsideIfMisshapen(request, refused); },
      didResolveOperation: async ({ document, operation, request, contextValue }) => {
        if (refused.has(document)) throw refused.get(document);
        assertVariables(request.variables);
        if (!operation) return;
        assertMayWrite(operation, contextValue.viewer);
        const plan: Plan = { schema, document, operation, variables: coerced(schema, operation, request.variables) };
        await takeFromHour(approve(plan), isCostOnly(request.extensions), contextValue, budget);
      },
      responseForOperation: async ({ contextValue }) => (contextValue.seen.cost?.dearest ? priceAlone() : null),
      willSendResponse: async ({ response, contextValue }) => {
        if (response.body.kind !== 'single' || !contextValue.seen.cost) return;
        const { data } = response.body.singleResult;
        const cost = { ...contextValue.seen.cost, actual: objectsIn(data) - (data ? 1 : 0) };
        response.body.singleResult.extensions = { ...response.body.singleResult.extensions, cost };
      },
    }),
  };
}

/**
 * What is thrown in validationDidStart becomes a fault of ours in Apollo 5. So a misshapen document is swapped for an
 * innocent one before validation, and didResolveOperation refuses that one; Apollo's store of documents may keep it.
 */
function putAsideIfMisshapen(request: { document: DocumentNode }, refused: WeakMap<DocumentNode, unknown>): void {
  try {
    assertShape(request.document);
  } catch (refusal) {
    request.document = parse('{ __typename }');
    refused.set(request.document, refusal);
  }
}

/** Variables as the operation takes them. @throws GraphQLError BAD_USER_INPUT. */
export function coerced(schema: GraphQLSchema, operation: OperationDefinitionNode, given: Record<string, unknown> | undefined): Record<string, unknown> {
  const reserved = operation.variableDefinitions?.find((each) => each.variable.name.value.startsWith('__'));
  if (reserved) throw badInput('operation', 'names of variables that do not begin with two underscores', reserved.variable.name.value); // $__proto__ breaks compiled queries
  const { coerced: values, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given ?? {}, { maxErrors: 1 });
  if (errors) throw new GraphQLError(errors[0]!.message, { nodes: errors[0]!.nodes, extensions: { code: 'BAD_USER_INPUT' } });
  return values;
}

/** A request whose extensions say `costOnly` is priced and not run. */
function isCostOnly(extensions: Record<string, unknown> | undefined): boolean {
  const given = extensions?.costOnly ?? false;
  if (typeof given !== 'boolean') throw badInput('extensions.costOnly', 'true or false', given);
  return given;
}

const NOBODY_COUNTS = { account: { remaining: null, resetAt: null }, refusal: null };
const priceAlone = () => ({ http: { headers: new HeaderMap() }, body: { kind: 'single' as const, singleResult: { data: null } } });

/** Takes the price from the caller's hour, unless it alone was asked for. Inside one process, where nobody calls, there is no hour, and an answer that caches keep tells nobody's. */
async function takeFromHour(price: Price, costOnly: boolean, { caller, isKept, seen }: RequestContext, budget: HourlyBudget | null): Promise<void> {
  const { account, refusal } = !budget || !caller ? NOBODY_COUNTS : costOnly ? { account: await budget.look(caller), refusal: null } : await budget.charge(caller, price);
  seen.cost = { requested: price.cost, actual: 0, limit: LIMITS.cost, ...(isKept ? NOBODY_COUNTS.account : account), ...(costOnly && { dearest: price.dearest }) };
  if (refusal) throw refusal;
}

/** @returns the price. @throws the refusal, with a cheaper query that answers the same question where there is one. */
export function approve(plan: Plan): Price {
  try {
    assertDepth(plan.document, plan.operation);
    const price = priceOf(plan.schema, plan.document, plan.operation, plan.variables);
    assertAffordable(price);
    return price;
  } catch (error) {
    if (!(error instanceof GraphQLError) || !error.extensions.path) throw error;
    throw new GraphQLError(error.message, { extensions: { ...error.extensions, cheaper: cheaperQuery(plan) } });
  }
}

/** Number of objects in an answer: the unit of cost. */
function objectsIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + objectsIn(each), 0);
  if (value === null || typeof value !== 'object') return 0;
  return 1 + Object.values(value).reduce<number>((sum, each) => sum + objectsIn(each), 0);
}
