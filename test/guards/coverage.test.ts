import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { operationsIn } from '../support/operations';
import { useQuestionWorld } from '../support/question-world';
import { ROOT } from '../support/templates';
import { factsOf, gapsIn, namedBy, unlikeAnswers } from './coverage.guard';
import { RED_ANSWER, RED_COVERAGE } from './red/coverage';

const world = useQuestionWorld('demo');
const QUERIES = operationsIn('docs/coverage');
const { facts, unread } = factsOf(readFileSync(join(ROOT, 'docs/coverage.md'), 'utf8'));

test('a row without a query, a hole in the ids, a query gone or unused and a wrong answer are noticed', () => {
  const red = factsOf(RED_COVERAGE);
  expect(red.unread).toEqual(['| RED-002 | Title | Nobody asks for it | | | |']);
  expect(gapsIn(red.facts, ['known', 'unused'])).toEqual(['RED-003 where 2 is due', 'RED-003: no query gone', 'unused: asked by no fact']);
  expect(unlikeAnswers(red.facts, new Map([['known', RED_ANSWER]]))).toEqual([
    'RED-003: 2 is undefined', 'RED-004: ["a", "c"] is ["a","b"]', 'RED-005: "a" is undefined', 'RED-006: null is undefined',
  ]);
});

test('every fact of docs/coverage.md has an id in sequence, a query, a path and an answer', () => {
  expect(unread).toEqual([]);
  expect(gapsIn(facts, QUERIES.map(({ name }) => name))).toEqual([]);
});

test.each([
  ['exercises', /monitoringExercises\.nodes\[code=([\w-]+)\]/, 3],
  ['principles', /effectivenessPrinciples\[principle=(\w+)\]/, 4],
  ['indicators', /indicators\[officialNumber=(\w)\]\.text/, 7],
  ['findings', /findings\.nodes\[code=([\w-]+)\]\.text/, 33],
  ['recommendations', /recommendations\.nodes\[number=(\d+)\]\.title/, 10],
  ['points of recommendations', /\[number=(\d+)\]\.subPoints\[#(\d)\]\.text/, 24],
  ['events of the note', /events\.nodes\[code=([\w-]+)\]/, 5],
  ['figures of the note', /\[code=(st-[\w-]+)\]\.value/, 8],
  ['mandates of the note', /mandates\[([^\]]+)\]/, 2],
])('no fact is forgotten: %s', (_what, pattern, count) => {
  expect(namedBy(facts, pattern)).toBe(count);
});

test('the register answers every fact of both documents, alike in both topologies', async () => {
  const answers = new Map<string, unknown>();
  for (const { name, query, variables } of QUERIES) answers.set(name, await world().data(query, variables));
  expect(unlikeAnswers(facts, answers)).toEqual([]);
});
