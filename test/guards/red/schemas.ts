import { buildSchema, GraphQLEnumType, GraphQLObjectType, GraphQLSchema } from 'graphql';

/** A schema that breaks every rule of the guards once or more. */
export const RED_SCHEMA = buildSchema(`
  type Query { things(filter: Filter, "Described." size: Float): [Thing!]! }
  type Mutation { deleteThing(id: ID!): Boolean }
  input Filter { none: [Inner!] weight: Float }
  input Inner { again: Filter }
  interface Node { id: ID! }
  type Thing implements Node { id: ID! draft: Draft! maybe: Draft several: [Draft!]! any: Node! width: [Float!] kind: Kind }
  "Described." type Draft implements Node { id: ID! }
  type DraftEdge { node: Draft! }
  enum Kind { "Described." FIRST SECOND }
`);

/** An enum whose value is not its name; SDL cannot say so. */
export const RED_ENUM = new GraphQLSchema({
  query: new GraphQLObjectType({ name: 'Query', fields: { role: { type: new GraphQLEnumType({ name: 'Role', values: { RECIPIENT: { value: 'recipient' }, BOTH: {} } }) } } }),
});

/** The first is what was promised; the second takes back a field, a type's nullability, an argument and an enum value. */
export const PROMISED_SDL = 'type Query { project(code: String): Project } type Project { code: String! title: String status: Status } enum Status { OPEN CLOSED }';
export const BREAKING_SDL = 'type Query { project(code: String!): Project } type Project { code: String status: Status } enum Status { OPEN }';

/** Deprecations without a form, too soon, with a replacement that goes itself, with none, and without a word; `mass` is as it should be. */
export const RED_DEPRECATIONS = buildSchema(`
  type Thing {
    size: Int @deprecated(reason: "Use width.")
    height: Int @deprecated(reason: "It is vague. Use Thing.width instead. Deprecated on 2026-01-01, works until 2026-02-01.")
    depth: Int @deprecated(reason: "It is vague. Use Thing.size instead. Deprecated on 2026-01-01, works until 2026-12-31.")
    weight: Int @deprecated(reason: "It is vague. Use something else instead. Deprecated on 2026-01-01, works until 2026-12-31.")
    mass: Int @deprecated(reason: "It is vague. Use Thing.width instead. Deprecated on 2026-01-01, works until 2026-12-31.")
    width: Int
  }
  type Query { thing(code: String @deprecated): Thing }
`);
