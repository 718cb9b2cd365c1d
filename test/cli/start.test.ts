import { command } from '../../src/cli/start';
import { subgraphSchema } from '../../src/app/composition';
import { readConfig } from '../../src/kernel/config';

test.each([[['--subgrah', 'actors']], [['--subgraph']], [['--subgraph', 'actors', 'portfolio']], [['actors']]])('start refuses what it does not know before it touches the database: %j', async (args) => {
  await expect(command(args, readConfig({ MIXTA_DATA: '/nowhere/at/all' }))).rejects.toThrow(`expected the name of a module, or all, got "${args.join(' ')}"`);
});

test('a module that does not exist is refused with the names of those that do', () => {
  expect(() => subgraphSchema('ministries')).toThrow(/expected one of reference, actors, .*nodes, got "ministries"/);
});
