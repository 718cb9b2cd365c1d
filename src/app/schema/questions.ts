import { Kind, parse, TypeInfo, validate, visit, visitWithTypeInfo, type GraphQLSchema } from 'graphql';

interface Question { id: string; query: string }

/** A question that a graph can no longer answer, with the reasons. */
export interface Broken { id: string; reasons: string[] }

/** The questions that are no longer valid against a schema. */
export function brokenQuestions(schema: GraphQLSchema, questions: readonly Question[]): Broken[] {
  return questions.map(({ id, query }) => ({ id, reasons: validate(schema, parse(query)).map(({ message }) => message) })).filter(({ reasons }) => reasons.length > 0);
}

/**
 * Questions that use what a text names, such as the words of the composer on why subgraphs do not compose: fields as
 * `Type.field`, and types.
 * @param schema in which the questions are valid.
 */
export function questionsNamedBy(text: string, schema: GraphQLSchema, questions: readonly Question[]): Broken[] {
  const named = new Set(text.match(/\b[A-Z]\w*(?:\.\w+)?/g) ?? []);
  const fields = new Set([...named].filter((each) => each.includes('.')));
  return questions.map(({ id, query }) => {
    const used = [...coordinatesIn(query, schema)];
    return { id, reasons: used.filter((each) => (fields.size > 0 ? fields.has(each) : named.has(each))) };
  }).filter(({ reasons }) => reasons.length > 0);
}

/** `Type` and `Type.field` of everything that an operation asks for. */
function coordinatesIn(query: string, schema: GraphQLSchema): Set<string> {
  const found = new Set<string>();
  const info = new TypeInfo(schema);
  visit(parse(query), visitWithTypeInfo(info, {
    [Kind.FIELD]: { enter: ({ name }) => { const parent = info.getParentType(); if (parent) found.add(parent.name).add(`${parent.name}.${name.value}`); } },
  }));
  return found;
}
