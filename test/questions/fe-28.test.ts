import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/FE-28.graphql'), 'utf8');
const world = useQuestionWorld('fixture');
const table = async (locale?: string) => (await world().data(QUESTION, { program: 'P-MXHN-1719', vocabulary: 'FX', locale })).aggregate.table;

test('FE-28: the same aggregate as a table with labels, units, notes and coverage; no project, zero and a number are three things', async () => {
  const { caption, rowHeadings, columns, rows, notes } = await table('en');
  expect(caption).toBe('Expert days by Sector, Status (2019-06-30)');
  expect(rowHeadings).toEqual(['Sector']);
  expect(columns).toEqual(['Approved', 'In execution', 'Cancelled', 'Completed'].map((status) => (
    { label: `${status}: Expert days`, unit: 'EXPERT_DAYS', coverage: { known: 14, unknown: 0, excluded: [] } })));
  expect(rows).toHaveLength(11);
  const none = { value: null, absence: 'NOT_APPLICABLE', coverage: { known: 0, unknown: 0 } };
  const days = (value: string, lines = 1) => ({ value, absence: null, coverage: { known: lines, unknown: 0 } });
  expect(rows[0]).toEqual({ labels: ['Agriculture'], cells: [none, none, none, days('105', 2)] });
  expect(rows.find(({ labels }: { labels: string[] }) => labels[0] === 'Security')).toEqual({ labels: ['Security'], cells: [none, none, days('0'), none] });
  expect(notes).toEqual([expect.stringContaining('units are never added')]);
});

test('in Spanish, and over countries, the notes say which numbers may not be added', async () => {
  expect((await table('es')).caption).toBe('Días de personas expertas por Sector, Estado (2019-06-30)');
  const { aggregate } = await world().data(`{ aggregate(measures: [PROJECTS, MONEY], by: [RECIPIENT], filter: { modality: TRIANGULAR }) { table(locale: "es") { columns { label unit } notes } } }`);
  expect(aggregate.table.columns).toEqual([{ label: 'Proyectos', unit: null }, ...['ARS', 'EUR', 'JPY', 'MXN', 'USD'].map((unit) => ({ label: `Dinero aportado (${unit})`, unit }))]);
  expect(aggregate.table.notes.slice(2)).toEqual(['Proyectos', 'Dinero aportado (ARS)', 'Dinero aportado (EUR)', 'Dinero aportado (JPY)', 'Dinero aportado (MXN)', 'Dinero aportado (USD)']
    .map((label) => `${label}: los valores no se suman: un mismo registro está en varios, y el total cuenta cada uno una vez.`));
});
