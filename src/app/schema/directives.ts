import type { GraphQLInterfaceType, GraphQLObjectType } from 'graphql';
import { print } from 'graphql';

/** The directives of a type, as written in SDL, for example `@key(fields: "id")`. */
export function getDirectives(type: GraphQLObjectType | GraphQLInterfaceType): string[] {
  return (type.astNode?.directives ?? []).map((directive) => print(directive));
}
