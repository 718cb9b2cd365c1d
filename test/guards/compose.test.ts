import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composition } from '../../src/app/composition';
import { ROOT } from '../support/templates';
import { problemsOf, type Compose, type ComposeGround } from './compose.guard';
import { RED_COMPOSE } from './red/compose';
import { sourcesIn } from './sources.guard';

const yaml = require('js-yaml') as { load(text: string): Compose };
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const sources = [...sourcesIn('src').values()].join('\n');

const ground: ComposeGround = {
  commands: [...read('src/cli/main.ts').matchAll(/^ {2}(\w+): \{ text:/gm)].map((match) => match[1]!),
  variables: new Set([...sources.matchAll(/\benv\.([A-Z_]+)|\{ ([A-Z_]+): \w+(?:, ([A-Z_]+): [^}]*)? \} = env/g)].flatMap((match) => match.slice(1).filter(Boolean))),
  routes: [...sources.matchAll(/app\.get\('([^']+)'/g)].map((match) => match[1]!),
  modules: composition().parts.map(({ name }) => name),
  exists: (path) => existsSync(join(ROOT, 'deploy', path)),
};

test('what a compose file names and is not there is noticed', () => {
  expect(problemsOf(yaml.load(RED_COMPOSE), ground)).toEqual([
    'subgraphs: variable DATABASE_REPLICA_URL', 'subgraphs: host nowhere', 'subgraphs: health at http://127.0.0.1:4002/health/ready',
    'load: folder data/nowhere', 'load: service gone', 'load: volume ./gone.sql',
    'router: file Gonefile', 'router: command routes', expect.stringMatching(/^router: MIXTA_SUBGRAPHS other than reference=http:\/\/subgraphs:4001\/graphql,/), 'router: volume data', 'router: no healthcheck',
  ]);
});

test('every command, variable, path, host and port of deploy/compose.yaml is there', () => {
  expect(problemsOf(yaml.load(read('deploy/compose.yaml')), ground)).toEqual([]);
});

test('every password that deploy/compose.yaml asks for is named beside it, and used', () => {
  const asked = new Set([...read('deploy/compose.yaml').matchAll(/(?<!\$)\$\{?(\w+)/g)].map((match) => match[1]!));
  expect([...asked].sort()).toEqual(['MIXTA_OWNER_PASSWORD', 'MIXTA_REPLICATION_PASSWORD', 'MIXTA_SERVER_PASSWORD', 'POSTGRES_PASSWORD']);
  for (const name of asked) expect(read('deploy/README.md')).toContain(`\`${name}\``);
});

test('what deploy/Dockerfile runs is there', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const dockerfile = read('deploy/Dockerfile');
  for (const [, script] of dockerfile.matchAll(/npm run ([\w:]+)/g)) expect(Object.keys(scripts)).toContain(script);
  for (const [, folder] of dockerfile.matchAll(/--prefix (\S+)/g)) expect(existsSync(join(ROOT, folder!, 'package-lock.json'))).toBe(true);
  expect(scripts.start).toContain(dockerfile.match(/dist\/[\w/]+\.js/)![0]);
});
