import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { RED_README } from './red/readme';
import { deadCommands, failingBlocks, type Ground } from './readme.guard';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const DOCUMENTS = ['README.md', 'docs/architecture.md', 'docs/adding-a-field.md', 'docs/data-package.md', 'docs/figures.md', 'docs/coverage.md', 'docs/benchmarks.md', 'docs/sign-in.md'].filter((path) => existsSync(join(ROOT, path)));

const ground: Ground = {
  scripts: [...Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts), 'ci'],
  commands: [...read('src/cli/main.ts').matchAll(/^ {2}(\w+): \{ text:/gm)].map((match) => match[1]!),
  exists: (path) => existsSync(join(ROOT, path)),
};

test('a command that is not there is noticed', () => {
  expect(deadCommands(RED_README, ground)).toEqual(['npm run start:all', 'npm run mixta -- load data/nowhere', 'npm run serve', 'mixta fly']);
});

test.each(DOCUMENTS)('every command of %s is there', (path) => {
  expect(ground.commands).toEqual(expect.arrayContaining(['start', 'load', 'check']));
  expect(deadCommands(read(path), ground)).toEqual([]);
});

test('a tested block that fails is noticed, with what it said', () => {
  expect(failingBlocks(RED_README, ROOT, process.env)).toEqual(['# tested\necho oh no >&2; false\n-> 1 oh no\n']);
});

test('blocks marked as tested run', () => {
  const data = mkdtempSync(join(tmpdir(), 'mixta-readme-'));
  try {
    const env = { ...process.env, MIXTA_DATA: join(data, 'database'), NODE_OPTIONS: '', DATABASE_URL: '', DATABASE_OWNER_URL: '' };
    expect(DOCUMENTS.flatMap((path) => failingBlocks(read(path), ROOT, env))).toEqual([]);
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}, 160_000);
