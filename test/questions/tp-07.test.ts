import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/TP-07.graphql'), 'utf8');
const world = useQuestionWorld('fixture');

test('a draft statistic and a draft project count in neither series', async () => {
  const answer = await world().data(QUESTION, { country: 'MEX', year: 2017 });
  expect(answer.published.nodes).toEqual([]);
  expect(answer.register.nodes.map((each: { code: string }) => each.code)).not.toContain('DRAFT-TR99');
});

test('TP-07: 36 published for 2016; 7 in the register, 4 of them starting in 2016; nothing is derived from the two', async () => {
  expect(await world().data(QUESTION, { country: 'MEX', year: 2016 })).toEqual({
    published: {
      totalCount: 1,
      nodes: [{
        code: 'st-mex-tri-2016', subject: { value: 'Triangular projects of Mexico' }, value: '36', unit: 'projects', period: '2016', breakdownExhaustive: false,
        sources: [{ title: 'South-South and Triangular Cooperation - Mexico (note on trade facilitation, about 2017)' }],
      }],
    },
    register: {
      totalCount: 7,
      coverage: { scope: 'federal', sources: [{ title: 'MX', lastUpdate: '2019-06-28' }, { title: 'HN', lastUpdate: '2019-05-02' }, { title: 'US (IATI import)', lastUpdate: '2018-12-15' }] },
      nodes: [['TR01', '2016'], ['TR02', '2016'], ['TR03', '2016'], ['TR04', '2017'], ['TR05', '2017'], ['TR06', '2016'], ['TR07', '2018']].map(([code, start]) => ({ code, start })),
    },
    startingInYear: { totalCount: 4, nodes: ['TR01', 'TR02', 'TR03', 'TR06'].map((code) => ({ code, start: '2016' })) },
  });
});
