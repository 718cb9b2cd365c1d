import type { ApolloServerPlugin } from '@apollo/server';
import { getVariableValues, GraphQLError, parse, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { badInput } from '../../kernel/errors';
import type { RequestContext } from './apollo';
import { cheaperQuery, type Plan } from './cheaper';
import { assertDepth } from './depth';
import { LIMITS } from './limits';
import { assertAffordable, priceOf } from './price';
import { assertShape } from './shape';
import { assertVariables } from './variables';

/** Refuses before execution what is too large, too deep or too dear, and tells each answer its cost. */
export function planPlugin(schema: GraphQLSchema): ApolloServerPlugin<RequestContext> {
  const refused = new WeakMap<DocumentNode, unknown>();
  return {
    requestDidStart: async () => ({
      validationDidStart: async (request) => { putAsideIfMisshapen(request, refused); },
      didResolveOperation: async ({ document, operation, request, contextValue }) => {
        if (refused.has(document)) throw refused.get(document);
        assertVariables(request.variables);
        if (!operation) return;
        const plan: Plan = { schema, document, operation, variables: coerced(schema, operation, request.variables) };
        contextValue.seen.cost = { requested: approve(plan), actual: 0 };
      },
      willSendResponse: async ({ response, contextValue }) => {
        if (response.body.kind !== 'single' || !contextValue.seen.cost) return;
        const { data } = response.body.singleResult;
        const cost = { requested: contextValue.seen.cost.requested, actual: objectsIn(data) - (data ? 1 : 0), limit: LIMITS.cost, remaining: null, resetAt: null };
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

function coerced(schema: GraphQLSchema, operation: OperationDefinitionNode, given: Record<string, unknown> | undefined): Record<string, unknown> {
  const reserved = operation.variableDefinitions?.find((each) => each.variable.name.value.startsWith('__'));
  if (reserved) throw badInput('operation', 'names of variables that do not begin with two underscores', reserved.variable.name.value); // $__proto__ breaks compiled queries
  const { coerced: values, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given ?? {}, { maxErrors: 1 });
  if (errors) throw new GraphQLError(errors[0]!.message, { nodes: errors[0]!.nodes, extensions: { code: 'BAD_USER_INPUT' } });
  return values;
}

/** @returns the cost. @throws the refusal, with a cheaper query that answers the same question where there is one. */
function approve(plan: Plan): number {
  try {
    assertDepth(plan.document, plan.operation);
    const price = priceOf(plan.schema, plan.document, plan.operation, plan.variables);
    assertAffordable(price);
    return price.cost;
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
