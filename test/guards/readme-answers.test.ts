import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useSharedWorld } from '../support/world';

const world = useSharedWorld('demo');
const BLOCK = /^##+ (.+)$(?:(?!^##)[\s\S])*?```graphql\n([\s\S]*?)```\s*```json\n([\s\S]*?)```/gm;

const answeredIn = (path: string) => [...readFileSync(join(ROOT, path), 'utf8').matchAll(BLOCK)].map(([, title, query, answer]) => ({ title: title!, query: query!, answer: answer! }));

describe.each([['README.md', 8], ['docs/figures.md', 8]])('%s', (path, count) => {
  const blocks = answeredIn(path);

  test(`has ${count} questions with answers`, () => {
    expect(blocks.map(({ title }) => title)).toHaveLength(count);
  });

  test.each(blocks)('$title', async ({ query, answer }) => {
    expect(await world().data(query)).toEqual(JSON.parse(answer));
  });
});
