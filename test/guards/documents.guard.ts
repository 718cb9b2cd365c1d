/** The names in the first cell of each row of the tables under a heading (all tables without one), as written, without code marks. */
export function firstCells(markdown: string, heading = ''): string[] {
  const section = heading ? markdown.split(/^(?=## )/m).filter((part) => part.startsWith(`## ${heading}\n`)).join('') : markdown;
  const rows = [...section.matchAll(/^\| *(.+?) *\|/gm)].map((match) => match[1]!.replace(/`/g, ''));
  return rows.filter((cell, index) => !/^-+$/.test(cell) && !/^-+$/.test(rows[index + 1] ?? ''));
}

/** What stands in one list only: undocumented things with +, documents of what is gone with -. */
export function unlike(things: readonly string[], documented: readonly string[]): string[] {
  return [
    ...things.filter((name) => !documented.includes(name)).map((name) => `+${name}`),
    ...documented.filter((name) => !things.includes(name)).map((name) => `-${name}`),
  ].sort();
}

/** Names of the tests of a file, as written in it. */
export const testNames = (source: string): string[] =>
  [...source.matchAll(/^\s*\w+\((['`])((?:\\.|(?!\1).)+)\1, (?:async )?\(/gm)].map((match) => match[2]!.replace(/\\'/g, "'"));
