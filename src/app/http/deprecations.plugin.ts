import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { deprecationIn } from '../../kernel/deprecation';
import { deprecatedIn } from '../schema/places';
import { usesIn, usesInVariables, type Use } from '../schema/uses';
import type { RequestContext } from './apollo';

/** How many an answer names; `deprecations(document:)` tells all. */
const NAMED_MAX = 10;

/** What an answer says of a place that its operation uses and that will go. It speaks of no day but the last, so that caches may keep it. */
interface Notice { coordinate: string; path: string; worksUntilOn?: string; replacement?: string; reason: string }

/** Puts what an operation uses and will go under `extensions.deprecations`; costs nothing while nothing is deprecated. */
export function deprecationsPlugin(schema: GraphQLSchema): ApolloServerPlugin<RequestContext> {
  const wanted = deprecatedIn(schema);
  if (wanted.size === 0) return {};
  const known = new WeakMap<DocumentNode, readonly Use[]>();
  const usesOf = (document: DocumentNode): readonly Use[] => {
    const before = known.get(document);
    if (before) return before;
    const uses = usesIn(schema, document);
    known.set(document, uses);
    return uses;
  };
  const noticeOf = ({ coordinate, path }: Use): Notice => {
    const text = wanted.get(coordinate)!;
    const told = deprecationIn(text);
    return { coordinate, path, ...(told ? { worksUntilOn: told.until, replacement: told.replacement, reason: told.reason } : { reason: text }) };
  };
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ response, document, operation, request }) => {
        if (response.body.kind !== 'single' || !document || !operation || response.body.singleResult.data === undefined) return;
        const uses = [...usesOf(document), ...usesInVariables(schema, [operation], request.variables ?? {})];
        const once = [...new Map([...uses].reverse().map((use) => [use.coordinate, use])).values()].reverse();
        if (once.length > 0) response.body.singleResult.extensions = { ...response.body.singleResult.extensions, deprecations: once.slice(0, NAMED_MAX).map(noticeOf) };
      },
    }),
  };
}
