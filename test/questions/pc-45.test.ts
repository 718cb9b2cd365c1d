import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/PC-45.graphql'), 'utf8');
const world = useQuestionWorld('demo');

test('a country about which nothing was published has no share, which is not a share of zero', async () => {
  expect(await world().data(QUESTION, { country: 'HND' })).toEqual({ publishedStatistics: { totalCount: 0, nodes: [] } });
});

/** Seed facts: 75 % "currently", with no year; 3.1 % technical, 2011-2014. */
test('PC-45: both shares as published, the year of one of them not reported', async () => {
  const source = [{ title: 'South-South and Triangular Cooperation - Mexico (note on trade facilitation, about 2017)' }];
  expect(await world().data(QUESTION, { country: 'MEX' })).toEqual({ publishedStatistics: { totalCount: 2, nodes: [
    {
      code: 'st-mex-lac-share', subject: { value: 'Share of Mexican cooperation activities for Latin America', locale: 'en' },
      value: '75', unit: 'percent', period: null, periodStart: null, periodEnd: null, scope: 'Mexico',
      absences: ['period', 'periodStart', 'periodEnd'].map((field) => ({ field, reason: 'NOT_REPORTED' })), sources: source, citations: [{ confidence: 'HIGH' }],
    },
    {
      code: 'st-mex-tc-share', subject: { value: 'Share of technical South-South cooperation in Mexican cooperation', locale: 'en' },
      value: '3.1', unit: 'percent', period: '2011-2014', periodStart: '2011', periodEnd: '2014', scope: 'Mexico',
      absences: [], sources: source, citations: [{ confidence: 'HIGH' }],
    },
  ] } });
});
