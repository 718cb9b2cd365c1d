#!/usr/bin/env node
import 'reflect-metadata';
import { readConfig, type Config } from '../kernel/config';

/** A command of `mixta`: returns its exit code. */
export type Command = (args: string[], config: Config) => Promise<number>;

const COMMANDS: Record<string, { text: string; run: () => Promise<{ command: Command }> }> = {
  start: { text: 'serve the register on PORT (4000); --subgraph NAME serves one module alone, --subgraph all each by itself, for a federation router', run: () => import('./start.js') },
  route: { text: 'serve the supergraph on PORT from subgraphs that run elsewhere (MIXTA_SUBGRAPHS)', run: () => import('./route.js') },
  federated: { text: 'start the whole on this machine, apart: subgraphs on the ports after PORT, and a router on PORT', run: () => import('./federated.js') },
  migrate: { text: 'bring the tables of a PostgreSQL server to the newest version (DATABASE_OWNER_URL)', run: () => import('./migrate.js') },
  load: { text: 'load a data package: mixta load <folder>; --dry-run tells what it would do, --overwrite FILE/CODE/FIELD --reason TEXT takes a field against what stands', run: () => import('./load.js') },
  check: { text: 'run the invariants over the database and list what breaks them, known exceptions apart', run: () => import('./check.js') },
  evaluate: { text: 'score thematic fit on judged pairs: mixta evaluate alignment [--pairs FILE]', run: () => import('./evaluate.js') },
  token: { text: 'print a token for development: --role, --country, --organization, --scope, --service; refused in production', run: () => import('./token.js') },
  compose: { text: 'compose the supergraph, with guests: mixta compose honduras=honduras.graphql --out supergraph.graphql; --before FILE refuses to take away what that supergraph promises', run: () => import('./compose.js') },
  schema: { text: 'write schema/ and data/schema/ anew', run: () => import('./schema.js') },
};

async function main(): Promise<number> {
  const [first = '', ...args] = process.argv.slice(2);
  const name = ['help', '--help', '-h'].includes(first) ? '' : first;
  const found = COMMANDS[name];
  if (!found) {
    const list = Object.entries(COMMANDS).map(([key, { text }]) => `  mixta ${key.padEnd(9)} ${text}`).join('\n');
    process.stderr.write(`${name ? `mixta: no command "${name}"\n` : ''}usage:\n${list}\n`);
    return name ? 2 : 0;
  }
  const { command } = await found.run();
  return command(args, readConfig(process.env));
}

main().then((code) => { process.exitCode = code; }, (error: Error) => {
  process.stderr.write(`mixta: ${error.message}\n`);
  process.exitCode = 1;
});
