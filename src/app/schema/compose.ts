import { readFileSync } from 'node:fs';
import { monolithSchema, composition } from '../composition';
import { todayOf } from '../context';
import { documentedQuestions } from '../playground/questions';
import { publicSchema } from '../router/public-schema';
import { brokenQuestions, questionsNamedBy, type Broken } from './questions';
import { overdue, removals, type Removal } from './removals';
import { subgraphSdl } from './sdl';
import { composeSdl } from './supergraph';

export interface Subgraph { name: string; sdl: string }

/** A supergraph with what it takes away and what is overdue in it, or why there is none; and the documented questions that it breaks, which is reason enough not to serve it. */
export type Composed = { supergraph: string; broken: Broken[]; removed: Removal[]; overdue: string[] } | { reason: string; broken: Broken[] };

/** The register's own subgraphs. */
export const ownSubgraphs = (): Subgraph[] => composition().parts.map(({ name, schema }) => ({ name, sdl: subgraphSdl(schema) }));

interface Promised { before?: string | null; today?: string }

/**
 * @param subgraphs all of them, those of guests too.
 * @param before the supergraph that clients know.
 */
export function compose(subgraphs: readonly Subgraph[], { before, today = todayOf(null) }: Promised = {}): Composed {
  const questions = documentedQuestions();
  const own = monolithSchema();
  let supergraph: string;
  try {
    supergraph = composeSdl(subgraphs);
  } catch (error) {
    const { message: reason } = error as Error;
    return { reason, broken: questionsNamedBy(reason, own, questions) };
  }
  const schema = publicSchema(supergraph, own);
  return {
    supergraph, broken: brokenQuestions(schema, questions), overdue: overdue(schema, today),
    removed: before ? removals(publicSchema(before, own), schema, questions) : [],
  };
}

/** `honduras=honduras.graphql`: the SDL of a guest in a file. @throws Error that says what was expected and what came. */
export function guestOf(given: string): Subgraph {
  const [, name, path] = /^([a-z][\w-]*)=(.+)$/.exec(given) ?? [];
  if (!name || !path) throw new Error(`mixta compose: expected guests like honduras=honduras.graphql, got "${given}"`);
  if (composition().parts.some((part) => part.name === name)) throw new Error(`mixta compose: "${name}" is a subgraph of the register; give the guest another name`);
  return { name, sdl: readFileSync(path, 'utf8') };
}
