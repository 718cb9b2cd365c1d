import { registeredOn } from '../../src/modules/accountability/registration.rules';
import { documented } from '../support/operations';
import { useQuestionWorld } from '../support/question-world';

const { query } = documented('FE-29');
const world = useQuestionWorld('fixture');

test('FE-29: on 2018-09-30 the program had 15 records with one pair suspected, today 14, and each answer says which day it shows', async () => {
  const shown = (n: number, asOf: string) => ({ asOf, value: String(n), coverage: { known: n, unknown: 0, excluded: [] }, rule: { code: 'registered-projects', version: '1', text: expect.stringContaining('left out') } });
  const pair = { code: 'HN14-HN', title: { value: 'Desarrollo infantil temprano' }, mergedOn: '2018-10-01', keptRecord: { code: 'HN14', title: { value: 'Primera infancia' } } };
  expect((await world().data(query, { program: 'P-MXHN-1719', asOf: '2018-09-30' })).bilateralProgram).toEqual({
    then: { records: shown(15, '2018-09-30'), pairs: [pair] }, today: { records: shown(14, '2019-06-30'), pairs: [] },
  });
});

test('what a party first published after the day is left out and told, what was loaded stands', () => {
  const first = [{ recordId: 'a', day: '2019-02-01', isWritten: true }, { recordId: 'b', day: '2026-01-01', isWritten: false }];
  const on = (asOf: string) => { const { value, coverage } = registeredOn([{ id: 'a' }, { id: 'b' }], [], first, asOf); return [value, coverage.excluded]; };
  expect(on('2019-01-31')).toEqual(['1', [{ reason: 'RECORDED_LATER', count: 1 }]]);
  expect(on('2019-02')).toEqual(['2', []]);
});
