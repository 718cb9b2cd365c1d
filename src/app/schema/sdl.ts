import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { lexicographicSortSchema, type GraphQLSchema } from 'graphql';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])';

/** SDL of a module as a Federation v2 subgraph. printSchema would drop its directives; those beyond the two of `LINK` need a link that imports them. */
export function subgraphSdl(schema: GraphQLSchema, link = LINK): string {
  const printed = printSchemaWithDirectives(lexicographicSortSchema(schema));
  const body = printed.replace(/^(?:"""[\s\S]*?"""\s*)?schema\s*\{[^}]*\}\s*/m, '');
  return `${link}\n\n${body.trim()}\n`;
}
