import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compose, guestOf, ownSubgraphs } from '../app/schema/compose';
import { todayOf } from '../app/context';
import { beforeTheirDay, described, unannounced } from '../app/schema/removals';
import type { Command } from './main';

/**
 * Composes the register's subgraphs with those of guests; fails, and writes nothing, where they do not compose, break a
 * documented question, or take from those who knew the supergraph of before what was promised for longer, or never announced to go.
 */
export const command: Command = async (args, config) => {
  const { values, positionals } = optionsOf(args);
  const today = todayOf(config.clock);
  const composed = compose([...ownSubgraphs(), ...positionals.map(guestOf)], { before: values.before ? readFileSync(values.before, 'utf8') : null, today });
  for (const { id, reasons } of composed.broken) process.stderr.write(`breaks ${id}: ${reasons.join('; ')}\n`);
  if (!('supergraph' in composed)) throw new Error(composed.reason);
  if (composed.broken.length > 0) throw new Error(`the supergraph composes, and breaks ${composed.broken.length} documented questions`);
  for (const each of composed.overdue) process.stderr.write(`may go: ${each}\n`);
  const refused = [...beforeTheirDay(composed.removed, today), ...unannounced(composed.removed)];
  for (const each of refused) process.stderr.write(`takes away ${described(each)}\n`);
  if (refused.length > 0) throw new Error(`the supergraph composes, and takes away ${refused.length} places that ${values.before} has; keep each until its day, or deprecate it first`);
  if (values.out) writeFileSync(values.out, composed.supergraph);
  else process.stdout.write(composed.supergraph);
  return 0;
};

function optionsOf(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: { out: { type: 'string' }, before: { type: 'string' } } });
  } catch (error) {
    throw new Error(`${(error as Error).message}; usage: mixta compose [NAME=SDL-FILE]... [--before SUPERGRAPH-FILE] [--out FILE]`);
  }
}
