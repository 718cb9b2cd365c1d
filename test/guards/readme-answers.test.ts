import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useWorld } from '../support/world';

const world = useWorld('demo');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
const PAIRS = [...README.matchAll(/^### (.+)$[\s\S]*?```graphql\n([\s\S]*?)```\s*```json\n([\s\S]*?)```/gm)].map(([, title, query, answer]) => ({ title: title!, query: query!, answer: answer! }));

test('the README has eight questions with answers', () => {
  expect(PAIRS.map((pair) => pair.title)).toHaveLength(8);
});

test.each(PAIRS)('$title', async ({ query, answer }) => {
  expect(await world().data(query)).toEqual(JSON.parse(answer));
});
