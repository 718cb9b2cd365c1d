import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/FE-23.graphql'), 'utf8');
const world = useQuestionWorld('fixture');

interface Number { value: string | null; absence: string | null; members: { totalCount: number; nodes: { code: string }[] } }
interface Cell { keys: { code: string }[]; figures: [Number, Number] }
const known = (count: number) => ({ known: count, unknown: 0, excluded: [] });

test('FE-23: expert days of 11 sectors by 4 statuses, 590 in all, each number with its members, zero and absent apart', async () => {
  const { aggregate } = await world().data(QUESTION, { program: 'P-MXHN-1719', vocabulary: 'FX' });
  expect(aggregate.axes.map((axis: { values: object[] }) => axis.values.length)).toEqual([11, 4]);
  expect(aggregate.axes[1]).toEqual({ dimension: 'STATUS', label: { value: 'Status' }, values: [
    { code: 'APPROVED', label: { value: 'Approved' } }, { code: 'IN_EXECUTION', label: { value: 'In execution' } },
    { code: 'CANCELLED', label: { value: 'Cancelled' } }, { code: 'COMPLETED', label: { value: 'Completed' } },
  ] });
  expect(aggregate.series).toEqual([
    { measure: 'EXPERT_DAYS', unit: 'EXPERT_DAYS', additivity: 'ADDITIVE', total: { value: '590', absence: null, coverage: known(14), rule: { code: 'aggregate-effort', version: '1' } } },
    { measure: 'PROJECTS', unit: null, additivity: 'NOT_ADDITIVE', total: { value: '14', absence: null, coverage: known(14), rule: { code: 'aggregate-projects', version: '1' } } },
  ]);
  const cells = aggregate.cells as Cell[];
  expect(cells.reduce((sum, { figures }) => sum + BigInt(figures[0].value!), 0n)).toBe(590n);
  const cell = (...codes: string[]) => cells.find(({ keys }) => keys.every((key, i) => key.code === codes[i]));
  expect(cell('AGRICULTURE', 'COMPLETED')!.figures.map(({ value, members }) => [value, members.nodes.map(({ code }) => code)])).toEqual([['105', ['HN04-HND', 'HN07-MEX']], ['2', ['HN04', 'HN07']]]);
  expect(cell('SECURITY', 'CANCELLED')!.figures[0]).toMatchObject({ value: '0', absence: null, coverage: known(1) });
  expect(cell('AGRICULTURE', 'CANCELLED')).toBeUndefined();
});

test('a sector without a vocabulary, a dimension twice and a fourth dimension are refused with what was expected', async () => {
  const refused = async (args: string) => (await world().run(`{ aggregate(${args}) { asOf } }`)).errors?.map(({ message, extensions }) => [extensions?.code, message]);
  expect(await refused('measures: [PROJECTS], by: [SECTOR]')).toEqual([['BAD_USER_INPUT', 'vocabulary: expected the vocabulary of the sectors, such as DAC or SEGIB, got null']]);
  expect(await refused('measures: [PROJECTS], by: [ROLE, ROLE]')).toEqual([['BAD_USER_INPUT', 'by: expected at most 3 dimensions, each once, got ["ROLE","ROLE"]']]);
  expect(await refused('measures: []')).toEqual([['BAD_USER_INPUT', 'measures: expected one measure or more, each once, got []']]);
  expect(await refused('measures: [PROJECTS], by: [COUNTRY, ROLE, STATUS, MODALITY]')).toEqual([['BAD_USER_INPUT', 'by: expected at most 3 dimensions, each once, got ["COUNTRY","ROLE","STATUS","MODALITY"]']]);
});
