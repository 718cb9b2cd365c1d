import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/PC-26.graphql'), 'utf8');
const world = useQuestionWorld('fixture');
const ask = (variables: object) => world().data(QUESTION, { indicator: 'PROCID-1418:PROCID-1', ...variables });
const period = (year: string, target: string, actual: string | null) => ({ period: year, target, actual });

test('PC-26: 58 for 2016, corrected on 2017-09-01 from 60, which is what was known on 2017-06-30', async () => {
  const { frameworkIndicator } = await ask({ asOf: '2017-06-30' });
  expect(frameworkIndicator).toEqual({
    code: 'PROCID-1418:PROCID-1', name: { value: 'Proyectos con resultados reportados' }, unit: 'proyectos', framework: { code: 'PROCID-1418', version: '2014-2018' },
    periods: [period('2015', '50', '0'), period('2016', '55', '58'), period('2017', '60', null)].map((each) => ({ ...each, reportedOn: null })),
    asKnown: [period('2015', '50', '0'), period('2016', '55', '60'), period('2017', '60', null)],
    revisions: [{ measure: 'ACTUAL', period: '2016', oldValue: '60', newValue: '58', revisedOn: '2017-09-01', revisedBy: 'AMEXCID', reason: 'two projects were counted twice', afterPeriodEnd: true }],
    sources: [{ title: expect.stringContaining('FICTIONAL') }],
  });
});

test('on the day of the correction it is known already, and a draft indicator is not', async () => {
  expect((await ask({ asOf: '2017-09-01' })).frameworkIndicator.asKnown[1]).toEqual(period('2016', '55', '58'));
  expect((await ask({ asOf: '2017-08-31' })).frameworkIndicator.asKnown[1]).toEqual(period('2016', '55', '60'));
  expect(await ask({ indicator: 'DRAFT-IND' })).toEqual({ frameworkIndicator: null });
});
