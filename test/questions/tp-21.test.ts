import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/TP-21.graphql'), 'utf8');
const world = useQuestionWorld('fixture');
const told = (value: number) => ({ value, absence: null });

test('TP-21: 233 attendances by 109 women and 124 men are 222 people, 11 of whom came more than once', async () => {
  expect(await world().data(QUESTION, { project: 'TR01' })).toEqual({ project: {
    code: 'TR01',
    attendance: {
      total: told(233), women: told(109), men: told(124), people: told(222), cameMoreThanOnce: told(11),
      coverage: { known: 3, unknown: 0, excluded: [] },
      rule: { code: 'small-cells', version: '1', text: expect.stringContaining('Drafts are in no count') },
      asOf: '2019-06-30', events: [{ code: 'EV03' }, { code: 'EV04' }, { code: 'EV05' }],
    },
  } });
});

test('a project without counts by country and sex has none, which is not zero', async () => {
  expect(await world().data(QUESTION, { project: 'HN06' })).toEqual({ project: { code: 'HN06', attendance: null } });
  expect(await world().data(QUESTION, { project: 'DRAFT-TR99' })).toEqual({ project: null });
});
