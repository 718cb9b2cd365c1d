import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { lexicographicSortSchema, type GraphQLSchema } from 'graphql';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])\n\n';

/** SDL of a module as a Federation v2 subgraph. printSchema would drop @key and @shareable. */
export function subgraphSdl(schema: GraphQLSchema): string {
  const printed = printSchemaWithDirectives(lexicographicSortSchema(schema));
  const body = printed.replace(/^(?:"""[\s\S]*?"""\s*)?schema\s*\{[^}]*\}\s*/m, '');
  return `${LINK}${body.trim()}\n`;
}
