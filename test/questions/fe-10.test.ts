import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUERY = readFileSync(join(ROOT, 'docs/questions/FE-10.graphql'), 'utf8');
const world = useQuestionWorld('empty');

test('FE-10: 500 at once is refused before any SQL, with the maximum, the path and a query that is allowed', async () => {
  const answer = await world().run(QUERY);
  expect(world().statements()).toBe(0);
  expect(answer.data).toBeUndefined();
  expect(answer.errors).toEqual([{
    message: 'sectors: expected first or last from 1 to 100, got 500; read further pages with after',
    extensions: { code: 'PAGE_SIZE', limit: 'PAGE_SIZE', path: 'sectors', cheaper: expect.stringContaining('sectors(first: 100, vocabulary: "DAC")') },
  }]);
});

test('FE-10: the query it offers answers the first 100 of all and says where to go on', async () => {
  const { cheaper } = (await world().run(QUERY)).errors![0]!.extensions as { cheaper: string };
  const { sectors } = await world().data(cheaper);
  expect(sectors.nodes).toHaveLength(100);
  expect(sectors.totalCount).toBeGreaterThan(100);
  expect(sectors.pageInfo).toEqual({ hasNextPage: true, endCursor: expect.any(String) });
});

test('FE-10: a page size by a variable is refused the same way', async () => {
  const { errors } = await world().run('query ($n: Int) { sectors(last: $n) { nodes { code } } }', { n: 101 });
  expect(errors![0]!.extensions).toEqual({ code: 'PAGE_SIZE', limit: 'PAGE_SIZE', path: 'sectors', cheaper: expect.stringContaining('last: 100') });
});
