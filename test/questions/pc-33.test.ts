import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/PC-33.graphql'), 'utf8');
const world = useQuestionWorld('fixture');
const ask = async (variables: object = {}) => (await world().data(QUESTION, { program: 'P-MXHN-1719', country: 'HND', ...variables })).bilateralProgram;

const members = (...codes: string[]) => ({ totalCount: codes.length, nodes: codes.map((code) => ({ code: `HN${code}` })) });
const figure = (value: string, [numerator, denominator]: [string, string], [known, unknown]: [number, number], rule: string, codes: string[], cancelled = 0) => ({
  value, numerator, denominator, coverage: { known, unknown, excluded: cancelled ? [{ reason: 'CANCELLED', count: cancelled }] : [] },
  rule: { code: `plan-coverage-${rule}`, version: '1', text: expect.stringContaining('neither figure A1 nor A2') }, asOf: '2019-06-30', members: members(...codes),
});
const ELEVEN = ['01', '02', '03', '04', '05', '07', '09', '10', '12', '13', '14'];
const SEVEN = ['01', '02', '04', '05', '09', '10', '13'];

test('PC-33: 11 of 13 at the objectives, 7 of 13 at the indicators, 50 % over all 14, each with its members', async () => {
  expect(await ask()).toEqual({ code: 'P-MXHN-1719', planCoverage: {
    framework: { code: 'HN-PLAN-1', version: '1' }, isWhatIf: false,
    objectives: {
      ofNotCancelled: figure('0.846', ['11', '13'], [12, 1], 'objective-of-not-cancelled', ELEVEN, 1),
      ofAll: figure('0.857', ['12', '14'], [13, 1], 'objective-of-all', [...ELEVEN.slice(0, 5), '06', ...ELEVEN.slice(5)]),
      pending: [], disputed: [{ code: 'HN08' }],
    },
    indicators: {
      ofNotCancelled: figure('0.538', ['7', '13'], [13, 0], 'indicator-of-not-cancelled', SEVEN, 1),
      ofAll: figure('0.5', ['7', '14'], [14, 0], 'indicator-of-all', SEVEN),
      pending: [], disputed: [],
    },
  } });
});

test('against the version in force now: 5 of 13 at the indicators, HN09 awaits a choice and is not taken for no; the objectives were kept', async () => {
  const { planCoverage } = await ask({ version: 'CURRENT' });
  expect(planCoverage.framework).toEqual({ code: 'HN-PLAN-2', version: '2' });
  expect(planCoverage.indicators).toEqual({
    ofNotCancelled: figure('0.385', ['5', '13'], [12, 1], 'indicator-of-not-cancelled', ['01', '04', '05', '10', '13'], 1),
    ofAll: figure('0.357', ['5', '14'], [13, 1], 'indicator-of-all', ['01', '04', '05', '10', '13']),
    pending: [{ code: 'HN09' }], disputed: [],
  });
  expect(planCoverage.objectives.ofNotCancelled).toEqual(figure('0.846', ['11', '13'], [12, 1], 'objective-of-not-cancelled', ELEVEN, 1));
});

test('where no plan was in force no figure has a value', async () => {
  const { planCoverage } = await ask({ country: 'COL' });
  expect(planCoverage).toMatchObject({ framework: null, indicators: { ofNotCancelled: { value: null, coverage: { known: 0, unknown: 13 } }, ofAll: { value: null, coverage: { known: 0, unknown: 14 } } } });
});
