import { GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLObjectType, GraphQLString, type GraphQLFieldConfig, type GraphQLSchema } from 'graphql';
import type { Ctx } from '../../kernel/context';
import { NOTICE_DAYS } from '../../kernel/deprecation';
import { badInput } from '../../kernel/errors';
import { PartialDate } from '../../kernel/scalars';
import { deprecatedPlaces, usesOf } from './deprecations';

/** Name of the field of Query; a router of ours answers it itself. */
export const DEPRECATIONS = 'deprecations';

/** A document is validated, which takes up to 20 milliseconds: ten in one operation at most. */
const WEIGHT = 250;

const text = new GraphQLNonNull(GraphQLString);

const DeprecatedUse = new GraphQLObjectType({
  name: 'DeprecatedUse',
  description: 'Where a document uses something that will go.',
  fields: {
    path: { type: text, description: 'Names of the answer down to the place, with dots between, by alias where one is given: `program.projects(filter:).status`. It begins with `...Name` in a fragment, and with `$name` in the value of a variable.' },
    line: { type: GraphQLInt, description: 'Line of the document, from 1; null where the value of a variable uses it.' },
    column: { type: GraphQLInt, description: 'Column of that line, from 1; null where the value of a variable uses it.' },
  },
});

const DeprecatedPlace = new GraphQLObjectType({
  name: 'DeprecatedPlace',
  description: `A field, argument or value of the graph that will go. It works as before for at least ${NOTICE_DAYS} days after that was announced.`,
  fields: {
    coordinate: { type: text, description: 'What will go: `Type.field`, `Type.field(argument:)`, `Input.field` or `Enum.VALUE`.' },
    deprecatedOn: { type: PartialDate, description: 'Day on which it was announced; null where a guest of the graph names none.' },
    worksUntilOn: { type: PartialDate, description: 'Last day on which it works as before; null where a guest of the graph names none.' },
    daysLeft: { type: GraphQLInt, description: 'Days from today to that day: 0 on the day itself, less once it may be gone.' },
    reason: { type: text, description: 'Why it will go.' },
    replacement: { type: GraphQLString, description: 'What to ask in its place; null where a guest of the graph names nothing.' },
    uses: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(DeprecatedUse))), description: 'Where the document uses it; empty where no document was given.' },
  },
});

/** @param whole the whole graph, of which a lone subgraph serves a part. */
export const deprecationsField = (whole: () => GraphQLSchema): GraphQLFieldConfig<unknown, Ctx, { document?: string | null; variables?: string | null }> => ({
  type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(DeprecatedPlace))),
  description: 'What of the graph will go, when, why, and what takes its place; first what goes first. With a document, only what that document uses: empty when everything in it stays.',
  args: {
    document: { type: GraphQLString, description: 'Text of the operations and fragments that a client asks. It is checked and not run; one that the graph does not answer is refused, with the place.' },
    variables: { type: GraphQLString, description: 'Variables of the document as JSON text, so that fields and values in them are looked at too.' },
  },
  extensions: { weight: WEIGHT },
  resolve: (_root, { document, variables }, { today, subgraph }, { schema }) => {
    const graph = subgraph ? whole() : schema;
    if (typeof variables === 'string' && typeof document !== 'string') throw badInput('document', 'the text that declares the variables', null);
    return deprecatedPlaces(graph, today, typeof document === 'string' ? usesOf(graph, document, variables ?? null) : null);
  },
});
