import { GraphQLError, NoUnusedFragmentsRule, parse, specifiedRules, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { deprecationIn } from '../../kernel/deprecation';
import { ApiError, badInput } from '../../kernel/errors';
import { daysFrom } from '../../kernel/partial-date';
import type { Row } from '../../kernel/stub';
import { LIMITS } from '../http/limits';
import { assertShape } from '../http/shape';
import { assertVariables } from '../http/variables';
import { deprecatedIn } from './places';
import { operationsIn, usesIn, usesInVariables, type Use } from './uses';

/** A place of the schema that will go. Days are null where a guest of the graph names none. */
export interface DeprecatedPlace { coordinate: string; deprecatedOn: string | null; worksUntilOn: string | null; daysLeft: number | null; replacement: string | null; reason: string; uses: Use[] }

const TEXT = 50_000;
/** A client's fragments may stand in a file of their own. */
const RULES = specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule);

/** Everything deprecated in a schema, or what of it some uses are of; first what goes first. */
export function deprecatedPlaces(schema: GraphQLSchema, today: string, uses: readonly Use[] | null): DeprecatedPlace[] {
  const places = [...deprecatedIn(schema)].map(([coordinate, text]): DeprecatedPlace => {
    const told = deprecationIn(text);
    return {
      coordinate, reason: told?.reason ?? text, replacement: told?.replacement ?? null,
      deprecatedOn: told?.since ?? null, worksUntilOn: told?.until ?? null, daysLeft: told ? daysFrom(today, told.until) : null,
      uses: (uses ?? []).filter((use) => use.coordinate === coordinate),
    };
  });
  const order = ({ worksUntilOn, coordinate }: DeprecatedPlace) => `${worksUntilOn ?? '9999'} ${coordinate}`;
  return places.filter((place) => uses === null || place.uses.length > 0).sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

/**
 * What of a schema a client's document uses.
 * @param variables JSON text.
 * @throws ApiError BAD_USER_INPUT with the place where the document is wrong; COST_LIMIT where it could not be asked either.
 */
export function usesOf(schema: GraphQLSchema, text: string, variables: string | null): Use[] {
  const document = sound(schema, text);
  return [...usesIn(schema, document), ...(variables === null ? [] : usesInVariables(schema, operationsIn(document), variablesIn(variables)))];
}

function sound(schema: GraphQLSchema, text: string): DocumentNode {
  if (text.length > TEXT) throw badInput('document', `at most ${TEXT} characters`, `${text.length}`);
  try {
    const document = parse(text, { maxTokens: LIMITS.tokens });
    assertShape(document);
    const [wrong] = validate(schema, document, RULES, { maxErrors: 1 });
    if (wrong) throw wrong;
    return document;
  } catch (error) {
    if (!(error instanceof GraphQLError) || error instanceof ApiError) throw error;
    const [place] = error.locations ?? [];
    throw new ApiError('BAD_USER_INPUT', `document: expected operations that the graph answers today, got one that it does not${place ? `, at line ${place.line}, column ${place.column}` : ''}: ${error.message}`, { argument: 'document' });
  }
}

function variablesIn(text: string): Row {
  let given: unknown = null;
  try { given = JSON.parse(text); } catch { /* told below */ }
  if (given === null || typeof given !== 'object' || Array.isArray(given)) throw badInput('variables', 'an object, as JSON text', text);
  assertVariables(given as Row);
  return given as Row;
}
