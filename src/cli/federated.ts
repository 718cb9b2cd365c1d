import type { Command } from './main';

export const command: Command = async (args, config) => {
  if (args.length > 0) throw new Error(`mixta federated takes no arguments, got "${args.join(' ')}"`);
  const { federated } = await import('../app/router/federated.js');
  return federated(config);
};
