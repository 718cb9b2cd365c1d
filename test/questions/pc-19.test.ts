import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/PC-19.graphql'), 'utf8');
const world = useQuestionWorld('fixture');
const bilateral = Array.from({ length: 14 }, (_, i) => `HN${String(i + 1).padStart(2, '0')}`);
const nodes = (codes: string[]) => codes.map((code) => ({ code }));

test('PC-19: 16 initiatives reach Honduras, 14 bilateral and TR01, TR04; the sum over countries exceeds the total, and the answer says so', async () => {
  const { byModality, overCountries } = await world().data(QUESTION, { participant: { country: 'HND' } });
  expect(byModality).toEqual({
    series: [{ additivity: 'ADDITIVE', total: {
      value: '16', coverage: { known: 16, unknown: 0 }, rule: { code: 'aggregate-projects', version: '1', text: expect.stringContaining('once in the total') },
      members: { totalCount: 16, nodes: nodes([...bilateral, 'TR01', 'TR04']) },
    } }],
    cells: [
      { keys: [{ code: 'BILATERAL' }], figures: [{ value: '14', members: { nodes: nodes(bilateral) } }] },
      { keys: [{ code: 'TRIANGULAR' }], figures: [{ value: '2', members: { nodes: nodes(['TR01', 'TR04']) } }] },
    ],
  });
  const [{ additivity, total }] = overCountries.series;
  expect(additivity).toBe('NOT_ADDITIVE');
  const counts = overCountries.cells.map(({ figures }: { figures: { value: string }[] }) => Number(figures[0]!.value));
  expect(counts.reduce((sum: number, each: number) => sum + each, 0)).toBeGreaterThan(Number(total.value));
  expect(overCountries.cells.find(({ keys }: { keys: { code: string }[] }) => keys[0]!.code === 'HND')).toEqual({ keys: [{ code: 'HND', country: { name: { value: 'Honduras' } } }], figures: [{ value: '16' }] });
});
