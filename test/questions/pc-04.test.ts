import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/PC-04.graphql'), 'utf8');
const world = useQuestionWorld('fixture');

test('the completion of a draft program is that of no program', async () => {
  expect(await world().data(QUESTION, { program: 'DRAFT-P-MXHN-1921' })).toEqual({ bilateralProgram: null });
});

test('PC-04: 4 of 14 agreed, 4 of 13 without the cancelled one, each with its rule and members', async () => {
  const members = { totalCount: 4, nodes: ['HN01', 'HN04', 'HN07', 'HN11'].map((code) => ({ code })) };
  const rule = (code: string, text: string) => ({ code, version: '1', text: expect.stringContaining(text) });
  expect(await world().data(QUESTION, { program: 'P-MXHN-1719' })).toEqual({
    bilateralProgram: {
      code: 'P-MXHN-1719',
      completion: {
        ofAgreed: {
          value: '0.286', numerator: '4', denominator: '14', coverage: { known: 14, unknown: 0, excluded: [] },
          rule: rule('completion-of-agreed', 'over all projects agreed in the program, cancelled ones included'), asOf: '2019-06-30', members,
        },
        ofNotCancelled: {
          value: '0.308', numerator: '4', denominator: '13', coverage: { known: 13, unknown: 0, excluded: [{ reason: 'CANCELLED', count: 1 }] },
          rule: rule('completion-of-not-cancelled', 'less the cancelled ones'), asOf: '2019-06-30', members,
        },
      },
    },
  });
});

test('a program without projects has no completion, which is not zero', async () => {
  const { bilateralProgram } = await world().data(QUESTION, { program: 'P-MXSV-1719' });
  expect(bilateralProgram.completion.ofAgreed).toMatchObject({ value: null, numerator: '0', denominator: '0', coverage: { known: 0, unknown: 0, excluded: [] }, members: { totalCount: 0 } });
});
