import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compose, guestOf, ownSubgraphs } from '../app/schema/compose';
import type { Command } from './main';

/** Composes the register's subgraphs with those of guests; fails, and writes nothing, where they do not compose or break a documented question. */
export const command: Command = async (args) => {
  const { values, positionals } = optionsOf(args);
  const composed = compose([...ownSubgraphs(), ...positionals.map(guestOf)]);
  for (const { id, reasons } of composed.broken) process.stderr.write(`breaks ${id}: ${reasons.join('; ')}\n`);
  if (!('supergraph' in composed)) throw new Error(composed.reason);
  if (composed.broken.length > 0) throw new Error(`the supergraph composes, and breaks ${composed.broken.length} documented questions`);
  if (values.out) writeFileSync(values.out, composed.supergraph);
  else process.stdout.write(composed.supergraph);
  return 0;
};

function optionsOf(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: { out: { type: 'string' } } });
  } catch (error) {
    throw new Error(`${(error as Error).message}; usage: mixta compose [NAME=SDL-FILE]... [--out FILE]`);
  }
}
