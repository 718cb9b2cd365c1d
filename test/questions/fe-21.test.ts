import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../../src/kernel/search';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/FE-21.graphql'), 'utf8');
const world = useQuestionWorld('fixture');

test('FE-21: the texts that were matched, as plain text, and where in them', async () => {
  const { searchProjects } = await world().data(QUESTION, { text: 'reintegracion migr' });
  expect(searchProjects).toMatchObject({ totalCount: 1, nodes: [{ project: { code: 'HN13' } }] });
  expect(searchProjects.nodes[0].matches[0]).toEqual({
    field: 'title', locale: 'es', text: 'Reintegración de personas migrantes', ranges: [{ start: 0, length: 13 }, { start: 26, length: 4 }],
  });
});

test('no match is markup of ours: every range lies in its text and begins with a word that was asked for', async () => {
  const { searchProjects } = await world().data(QUESTION, { text: 'agua' });
  const matches = searchProjects.nodes.flatMap((hit: any) => hit.matches);
  expect(matches.length).toBeGreaterThan(0);
  for (const { text, ranges } of matches) for (const { start, length } of ranges) expect(fold(text.slice(start, start + length))).toBe('agua');
});

test.each(['', ' ', 'a', '?!', 'x'.repeat(201)])('too little or too much to look for is refused: %j', async (text) => {
  const { errors, data } = await world().run(QUESTION, { text });
  expect(data).toBeNull();
  expect(errors).toMatchObject([{ path: ['searchProjects'], extensions: { code: 'BAD_USER_INPUT' } }]);
});
