import { lockFolder } from '../app/database/lock';
import type { Command } from './main';

export const command: Command = async (args, config) => {
  const subgraph = subgraphOf(args);
  const unlock = config.databaseUrl ? () => undefined : lockFolder(config.dataFolder);
  process.once('exit', unlock);
  const { serve } = await import('../app/serve.js'); // heavy, so after the lock: a second start is refused within a second
  await serve(config, unlock, subgraph);
  return 0;
};

/** `--subgraph portfolio` serves that module alone; `--subgraph all` each module by itself, on PORT and the ports after it. */
function subgraphOf(args: readonly string[]): string | undefined {
  if (args.length === 0) return undefined;
  const [flag, name] = args;
  if (flag !== '--subgraph' || !name || args.length > 2) throw new Error(`mixta start [--subgraph NAME]: expected the name of a module, or all, got "${args.join(' ')}"`);
  return name;
}
