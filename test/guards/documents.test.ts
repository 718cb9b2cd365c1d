import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MODULES } from '../../src/app/composition';
import { documentedQuestions } from '../../src/app/playground/questions';
import { ERROR_CODES } from '../../src/kernel/errors';
import { ROOT } from '../support/templates';
import { firstCells, testNames, unlike } from './documents.guard';
import { RED_DOCUMENT } from './red/documents';
import { sourcesIn } from './sources.guard';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const names = (cells: string[]) => cells.flatMap((cell) => cell.split(', '));

test('what is forgotten and what is gone are both noticed', () => {
  expect(firstCells(RED_DOCUMENT, 'Elsewhere')).toEqual(['thing']);
  expect(unlike(['kept', 'also-kept', 'new', 'thing'], names(firstCells(RED_DOCUMENT)))).toEqual(['+new', '-gone']);
});

test('docs/dependencies.md names what package.json has, and nothing else', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
  const document = read('docs/dependencies.md');
  expect(unlike(Object.keys(dependencies!), names(firstCells(document, 'At run time')))).toEqual([]);
  expect(unlike(Object.keys(devDependencies!), names(firstCells(document, 'In tests only')))).toEqual([]);
});

test('docs/error-codes.md names every code and every word of a limit, and no other', () => {
  const document = read('docs/error-codes.md');
  expect(unlike(ERROR_CODES, firstCells(document))).toEqual([]);
  const source = [...sourcesIn('src').values()].join('\n');
  const words = [...document.split('Words of `limit`')[1]!.split('\n\n')[0]!.matchAll(/`([A-Z_]+)`/g)].map((match) => match[1]!);
  expect(words.filter((word) => !source.includes(`'${word}'`))).toEqual([]);
  const told = /overLimit\('\w+', '(\w+)'|[lL]imit(?::| =|\?) .*?'([A-Z_]+)'|(?:HttpRefusal|unreadable)\(.*'([A-Z_]+)'\)/g;
  const said = [...source.matchAll(told)].map((match) => match[1] ?? match[2] ?? match[3]!);
  expect(said.length).toBeGreaterThan(10);
  expect([...new Set(said)].filter((word) => !words.includes(word))).toEqual([]);
});

test('docs/data-package.md names every file of a package, as its JSON Schema does', () => {
  const files = MODULES.flatMap(({ records }) => records);
  const document = read('docs/data-package.md');
  expect(unlike(['manifest.json', ...files.map(({ file }) => `${file}.json`)], firstCells(document, 'The files'))).toEqual([]);
  for (const { file, schema } of files) expect(document).toContain(`| \`${file}.json\` | ${schema.description} |`);
});

describe('docs/questions/README.md', () => {
  const rows = [...read('docs/questions/README.md').matchAll(/^\| (\w+-\d+) \| (.+) \| (.+) \|$/gm)].map((match) => ({ id: match[1]!, question: match[2]!, name: match[3]! }));

  test('names every documented question by the words of its file, and every question that has a test', () => {
    const asked = documentedQuestions().map(({ id, query }) => ({ id, question: query.split('\n')[0]!.replace(/^# /, '') }));
    expect(asked.filter(({ id, question }) => !rows.some((row) => row.id === id && row.question === question))).toEqual([]);
    expect(unlike(readdirSync(join(ROOT, 'test/questions')).map((file) => file.replace('.test.ts', '').toUpperCase()), rows.map(({ id }) => id))).toEqual([]);
  });

  test('names a test that is there', () => {
    const tests = (id: string) => `test/questions/${id.toLowerCase()}.test.ts`;
    expect(rows.filter(({ id, name }) => !existsSync(join(ROOT, tests(id))) || !testNames(read(tests(id))).includes(name))).toEqual([]);
  });
});
