import { documented } from '../support/operations';
import { useQuestionWorld } from '../support/question-world';
import { snapshotOf } from '../../src/modules/accountability/register-as-of.rules';

const { query } = documented('FE-29');
const world = useQuestionWorld('fixture');

test('FE-29: on 2018-09-30 the register had 15 records of the program with one pair suspected, today 14, and the answer says which day it shows', async () => {
  const rule = { code: 'register-as-of', version: '1', text: expect.stringContaining('counts apart until then') };
  const shown = (n: number, asOf: string) => ({ value: String(n), coverage: { known: n, unknown: 0, excluded: [] }, rule, asOf });
  expect(await world().data(query, { program: 'P-MXHN-1719', asOf: '2018-09-30' })).toEqual({
    then: {
      asOf: '2018-09-30', isSnapshot: true, projects: shown(15, '2018-09-30'),
      suspectedPairs: [{ code: 'HN14-HN', title: { value: 'Desarrollo infantil temprano' }, mergedOn: '2018-10-01', keptRecord: { code: 'HN14', title: { value: 'Primera infancia' } } }],
    },
    today: { asOf: '2019-06-30', isSnapshot: false, projects: shown(14, '2019-06-30'), suspectedPairs: [] },
  });
});

test('the day of the merge itself counts one record; a program that nobody may see had none', async () => {
  const ask = async (program: string, asOf: string) => (await world().data(query, { program, asOf })).then;
  expect((await ask('P-MXHN-1719', '2018-10-01')).projects.value).toBe('14');
  expect((await ask('P-NOWHERE', '2018-09-30')).projects.value).toBe('0');
});

test('what a party first published after the day is left out and told, what was loaded stands', () => {
  const first = [{ recordId: 'a', day: '2019-02-01', isWritten: true }, { recordId: 'b', day: '2026-01-01', isWritten: false }];
  const value = (asOf: string) => { const { figure } = snapshotOf(['a', 'b'], [], first, asOf); return [figure.value, figure.coverage.excluded]; };
  expect(value('2019-01-31')).toEqual(['1', [{ reason: 'RECORDED_LATER', count: 1 }]]);
  expect(value('2019-02')).toEqual(['2', []]);
});
