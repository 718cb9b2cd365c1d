import { buildSchema, findBreakingChanges } from 'graphql';

/** Emitted files that differ from the committed ones, by name; `committed` answers null where there is none. */
export const stale = (emitted: Map<string, string>, committed: (path: string) => string | null): string[] =>
  [...emitted].filter(([path, text]) => committed(path) !== text).map(([path]) => path);

/** What a client of the promised schema would lose, in words that name type and field. */
export function breakingChanges(promised: string, emitted: string): string[] {
  const read = (sdl: string) => buildSchema(sdl, { assumeValid: true, assumeValidSDL: true });
  return findBreakingChanges(read(promised), read(emitted)).map((change) => `${change.type} ${change.description}`);
}
