import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/PC-28.graphql'), 'utf8');
const SOURCES = [{ title: 'Monitoring Exercise in South-South Cooperation Effectiveness - Final Report (AMEXCID)' }];

describe('over the demonstration set', () => {
  const world = useQuestionWorld('demo');

  /** Seed facts. */
  test('PC-28: no reference to the 2030 Agenda and none to gender, each with its paragraph; facts of a source, not a score', async () => {
    expect(await world().data(QUESTION, { strategy: 'plan-procid' })).toEqual({ resultsFramework: { code: 'plan-procid', start: '2014', sdgDepth: 'NONE', gaps: [
      {
        code: 'pp-procid-gap-agenda', aspect: '2030 Agenda', text: { value: 'No reference to the 2030 Agenda, being adopted before September 2015' }, note: null,
        citations: [{ paragraph: 'Focus on results: areas of opportunity, 1', confidence: 'HIGH' }], sources: SOURCES,
      },
      {
        code: 'pp-procid-gap-gender', aspect: 'gender', text: { value: 'No explicit gender reference in the strategy' }, note: 'instruments for design, monitoring or evaluation do take gender up',
        citations: [{ paragraph: 'Inclusive partnerships: progress, 6; areas of opportunity, 7', confidence: 'HIGH' }], sources: SOURCES,
      },
    ] } });
  });
});

describe('over the fixture', () => {
  const world = useQuestionWorld('fixture');

  test('a gap that is a draft is none', async () => {
    const { resultsFramework } = await world().data(QUESTION, { strategy: 'PROCID-1418' });
    expect(resultsFramework.gaps.map((gap: any) => gap.code)).toEqual(['PROCID-1418:gap-gender']);
  });
});
