import { GraphQLError, isInterfaceType, isNonNullType, isObjectType, Kind, OperationTypeNode, parse, print, TypeInfo, validate, visit, visitWithTypeInfo, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { Row } from '../kernel/stub';
import { refusal } from '../kernel/user-error';
import type { QuestionAsked, SoundQuestion } from '../modules/following';
import { LIMITS } from './http/limits';
import { approve, coerced } from './http/plan.plugin';
import { assertShape } from './http/shape';
import { assertVariables } from './http/variables';
import { documentedQuestions } from './playground/questions';

const TEXT = 20_000;

/**
 * A question that is to be asked again and again, checked as an operation that is asked once.
 * @throws Refused with what is wrong: no such documented question, no query of the graph, over a limit.
 */
export function soundQuestion(schema: GraphQLSchema, { documentedId, operation: text, variables: json }: QuestionAsked): SoundQuestion {
  const operation = documentedId ? documentedQuestions().find(({ id }) => id === documentedId)?.query : text;
  if (!operation || (documentedId && text)) throw refusal('INVALID', documentedId ? 'documentedId' : 'operation', 'the id of a documented question, or the text of a query, and not both');
  if (operation.length > TEXT) throw refusal('INVALID', 'operation', `a query of at most ${TEXT} characters`);
  const variables = variablesOf(json);
  try {
    const document = parse(operation, { maxTokens: LIMITS.tokens });
    const definition = onlyQueryOf(document);
    assertShape(document);
    const [wrong] = validate(schema, document, undefined, { maxErrors: 1 });
    if (wrong) throw wrong;
    assertVariables(variables);
    const { cost } = approve({ schema, document, operation: definition, variables: coerced(schema, definition, variables) });
    return { operation, compared: print(withoutToday(schema, document)), variables, cost };
  } catch (error) {
    if (error instanceof GraphQLError) throw refusal('INVALID', 'operation', `a query that the register answers: ${error.message}`);
    throw error;
  }
}

function variablesOf(json: string | null): Row {
  try {
    const given: unknown = JSON.parse(json ?? '{}');
    if (given !== null && typeof given === 'object' && !Array.isArray(given)) return given as Row;
  } catch { /* told below */ }
  throw refusal('INVALID', 'variables', 'an object, as JSON text');
}

function onlyQueryOf(document: DocumentNode): OperationDefinitionNode {
  const [operation, ...more] = document.definitions.flatMap((each) => (each.kind === Kind.OPERATION_DEFINITION ? [each] : []));
  if (!operation || more.length || operation.operation !== OperationTypeNode.QUERY) throw refusal('INVALID', 'operation', 'one query');
  return operation;
}

/** The document without the day of which an answer speaks, and what is counted from it, such as the age of sources: they change each day, and nothing of the register with them. */
function withoutToday(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const types = new TypeInfo(schema);
  return visit(document, visitWithTypeInfo(types, {
    Field: (node) => {
      const [parent, type] = [types.getParentType(), types.getType()];
      const isRecord = (isObjectType(parent) && parent.getInterfaces().some(({ name }) => name === 'Node')) || isInterfaceType(parent);
      const isToday = !isRecord && ((node.name.value === 'asOf' && isNonNullType(type)) || ['ageDays', 'daysLeft'].includes(node.name.value));
      return isToday ? { ...node, alias: undefined, arguments: [], name: { kind: Kind.NAME, value: '__typename' } } : undefined;
    },
  }));
}
