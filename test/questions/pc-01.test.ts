import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/PC-01.graphql'), 'utf8');
const world = useQuestionWorld('fixture');
const ask = async (variables: object = {}) => (await world().data(QUESTION, { program: 'P-MXHN-1719', country: 'HND', ...variables })).bilateralProgram.alignmentGaps;

const project = (code: string, value: string, status: string) => ({ code, title: { value, locale: 'es', status: 'HUMAN' }, status });
const objective = (code: string, node: string, evidence = 'DOCUMENTED') => ({ code, level: 'NODE', node: { code: `HN-PLAN-1:${node}` }, indicator: null, evidence });
const SEVEN = [
  { gap: 'NO_INDICATOR', project: project('HN03', 'Comedores escolares', 'IN_EXECUTION'), nearest: objective('LN-HN03-HN', 'O1'), disputed: [] },
  { gap: 'NO_INDICATOR', project: project('HN06', 'Formación policial', 'CANCELLED'), nearest: objective('LN-HN06-HN', 'O6'), disputed: [] },
  { gap: 'NO_INDICATOR', project: project('HN07', 'Acuicultura en el Golfo', 'COMPLETED'), nearest: objective('LN-HN07-HN', 'O3'), disputed: [] },
  { gap: 'NOTHING', project: project('HN08', 'Estadística oficial', 'IN_EXECUTION'), nearest: null, disputed: [{ code: 'LN-HN08-DISPUTED', node: { code: 'HN-PLAN-1:O2' } }] },
  { gap: 'NOTHING', project: project('HN11', 'Patrimonio maya', 'COMPLETED'), nearest: null, disputed: [] },
  { gap: 'NO_INDICATOR', project: project('HN12', 'Eficiencia energética', 'IN_EXECUTION'), nearest: objective('LN-HN12-HN', 'O7', 'CONFIRMED'), disputed: [] },
  { gap: 'NO_INDICATOR', project: project('HN14', 'Primera infancia', 'IN_EXECUTION'), nearest: objective('LN-HN14-HN', 'O1'), disputed: [] },
];
const rule = { code: 'alignment-gaps-indicator', version: '1', text: expect.stringContaining('cancelled ones included') };

test('PC-01: seven of fourteen against the version in force when agreed, the cancelled one with its status', async () => {
  expect(await ask()).toEqual({
    totalCount: 7, framework: { code: 'HN-PLAN-1', version: '1' }, rule, asOf: '2019-06-30', coverage: { scope: 'federal' },
    share: { value: '0.5', numerator: '7', denominator: '14', coverage: { known: 14, unknown: 0, excluded: [] }, members: { totalCount: 7 } },
    nodes: SEVEN,
  });
});

test('against the version in force now: the same seven, HN02 orphaned, and HN09 awaits a choice', async () => {
  const indicator = (code: string, of: string) => ({ code, level: 'INDICATOR', node: null, indicator: { code: `HN-PLAN-1:${of}` }, evidence: 'DOCUMENTED' });
  const orphaned = { gap: 'ORPHANED', project: project('HN02', 'Restauración de cuencas', 'IN_EXECUTION'), nearest: indicator('LN-HN02-HN', 'I4.2'), disputed: [] };
  const pending = { gap: 'PENDING', project: project('HN09', 'Agua y saneamiento urbano', 'APPROVED'), nearest: indicator('LN-HN09-HN', 'I7.1'), disputed: [] };
  expect(await ask({ version: 'CURRENT' })).toEqual({
    totalCount: 9, framework: { code: 'HN-PLAN-2', version: '2' }, rule, asOf: '2019-06-30', coverage: { scope: 'federal' },
    share: { value: '0.571', numerator: '8', denominator: '14', coverage: { known: 13, unknown: 1, excluded: [] }, members: { totalCount: 8 } },
    nodes: [orphaned, ...SEVEN.slice(0, 4), pending, ...SEVEN.slice(4)],
  });
});

test('as of the day before the new version, what was in force answers as it did then', async () => {
  // Honduras disputed the claim on HN08 a year later: on that day it stood; the claim itself shows what is said of it today
  const undisputed = { ...SEVEN[3]!, gap: 'NO_INDICATOR', nearest: objective('LN-HN08-DISPUTED', 'O2', 'DISPUTED'), disputed: [] };
  expect(await ask({ version: 'CURRENT', asOf: '2018-06-30' })).toMatchObject({ totalCount: 7, framework: { code: 'HN-PLAN-1' }, asOf: '2018-06-30', nodes: [...SEVEN.slice(0, 3), undisputed, ...SEVEN.slice(4)] });
  expect(await ask({ asOf: '2017-03-14' })).toMatchObject({ totalCount: 0, share: { value: null, denominator: '0' } });
});

test('where no plan was in force nothing is known, which is not the same as no gap', async () => {
  expect(await ask({ country: 'COL' })).toMatchObject({ totalCount: 0, framework: null, share: { value: null, numerator: '0', denominator: '14', coverage: { known: 0, unknown: 14 } }, nodes: [] });
});
