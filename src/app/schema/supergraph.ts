import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import type { ModuleSchema } from './module-schema';
import { subgraphSdl } from './sdl';

/** The supergraph of the modules' schemas. @throws Error that says why they do not compose. */
export function composeSupergraph(parts: readonly Pick<ModuleSchema, 'name' | 'schema'>[]): string {
  return composeSdl(parts.map((part) => ({ name: part.name, sdl: subgraphSdl(part.schema) })));
}

export function composeSdl(parts: readonly { name: string; sdl: string }[]): string {
  const composed = composeServices(parts.map(({ name, sdl }) => ({ name, url: `http://localhost/${name}`, typeDefs: parse(sdl) })));
  if (composed.errors) throw new Error(`the supergraph does not compose: ${composed.errors.map((error) => error.message).join('; ')}`);
  return composed.supergraphSdl;
}
