import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lists } from './bank';

const { ALONE, BUNDLES, SAME_ON_A_SERVER, TESTS } = lists;
const all = lists.testFiles();
const bundles = Object.keys(BUNDLES);

/** As a run of the whole has it on the embedded database, whatever this one was asked for. */
function ignoredByJest(): RegExp[] {
  const [argv, url] = [process.argv, process.env.MIXTA_TEST_DATABASE_URL];
  try {
    process.argv = argv.slice(0, 2);
    delete process.env.MIXTA_TEST_DATABASE_URL;
    let patterns: string[] = [];
    jest.isolateModules(() => { patterns = (require('../../jest.config.js') as { testPathIgnorePatterns: string[] }).testPathIgnorePatterns; });
    return patterns.map((pattern) => new RegExp(pattern));
  } finally {
    process.argv = argv;
    if (url) process.env.MIXTA_TEST_DATABASE_URL = url;
  }
}

test('each test file runs once: jest leaves out those that a bundle has, and no other', () => {
  const ignored = ignoredByJest();
  const runs = (file: string) => !ignored.some((pattern) => pattern.test(join(TESTS, file)));
  const bundled = bundles.flatMap((bundle) => lists.filesOf(bundle, false));
  expect(new Set(bundled).size).toBe(bundled.length);
  expect(all.filter((file) => runs(file) === bundled.includes(file))).toEqual([]);
  expect(bundles.filter((bundle) => !runs(`together/${bundle}.test.ts`))).toEqual([]);
});

test('each bundle is a file that runs it, and each file here is a bundle', () => {
  const files = readdirSync(__dirname).filter((name) => name.endsWith('.test.ts') && name !== 'complete.test.ts').sort();
  expect(files).toEqual(bundles.map((bundle) => `${bundle}.test.ts`).sort());
  expect(bundles.filter((bundle) => !readFileSync(join(__dirname, `${bundle}.test.ts`), 'utf8').includes(`runTogether('${bundle}');`))).toEqual([]);
});

test('each name of the lists is there', () => {
  const isThere = (name: string) => [...all, ...bundles.map((bundle) => `together/${bundle}.test.ts`)].some((file) => file === `${name}.test.ts` || file.startsWith(`${name}/`));
  expect([...Object.values(BUNDLES).flat(), ...ALONE, ...SAME_ON_A_SERVER].filter((name) => !isThere(name))).toEqual([]);
  expect(SAME_ON_A_SERVER.filter((name) => !all.includes(`${name}.test.ts`))).toEqual([]); // one by one: a new file of a folder runs on the server too
  expect(all.filter((file) => file.startsWith('questions/') && !/^questions\/(pc|tp|fe)-\d\d\.test\.ts$/.test(file))).toEqual([]);
});
