import type { Command } from './main';

export const command: Command = async (args, config) => {
  if (args.length > 0) throw new Error(`mixta route takes no arguments, got "${args.join(' ')}"; docs/federating.md has its variables`);
  const { route } = await import('../app/router/route.js');
  await route(config);
  return 0;
};
