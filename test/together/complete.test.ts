import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const TESTS = join(__dirname, '..');
const taken = readdirSync(__dirname).filter((name) => name.endsWith('.test.ts') && name !== 'complete.test.ts')
  .flatMap((name) => [...readFileSync(join(__dirname, name), 'utf8').matchAll(/runTogether\('([^']+)'/g)].map((match) => match[1]!));

test('no folder whose files run together is forgotten', () => {
  const folders = [...readdirSync(join(TESTS, 'modules')).map((name) => `modules/${name}`), 'federation', 'adapters'];
  expect(folders.filter((folder) => !taken.includes(folder))).toEqual([]);
  expect(readdirSync(join(TESTS, 'questions')).filter((name) => !/^(pc|tp|fe)-\d\d\.test\.ts$/.test(name))).toEqual([]);
});
