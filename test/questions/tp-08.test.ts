import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/TP-08.graphql'), 'utf8');
const world = useQuestionWorld('fixture');

test('a draft statistic names no partners', async () => {
  expect((await world().data(QUESTION, { country: 'MEX', statistic: 'DRAFT-st-tri-2017' })).publishedStatistic).toBeNull();
});

test('TP-08: the published list beside the register, in which the United Kingdom and the Netherlands have none', async () => {
  expect(await world().data(QUESTION, { country: 'MEX', statistic: 'st-mex-tri-2016' })).toEqual({
    publishedStatistic: {
      code: 'st-mex-tri-2016',
      period: '2016',
      partners: ['ESP', 'DEU', 'JPN', 'USA', 'GBR', 'NLD'].map((iso3) => ({ iso3 })),
      partnerGroups: ['multilateral organizations'],
      breakdownExhaustive: false,
      sources: [{ title: 'South-South and Triangular Cooperation - Mexico (note on trade facilitation, about 2017)' }],
    },
    register: {
      totalCount: 7,
      coverage: { scope: 'federal' },
      facets: { country: [['DEU', 4], ['ESP', 1], ['JPN', 1], ['USA', 1]].map(([iso3, count]) => ({ country: { iso3 }, count })) },
    },
  });
});
