import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/PC-59.graphql'), 'utf8');
const world = useQuestionWorld('fixture');

test('PC-59: fourteen projects of technical cooperation; the other categories have no record, which is not zero spending', async () => {
  const none = (key: string) => ({ key, totals: { count: { projects: 0, lines: 0 }, money: [], effort: [], asOf: '2019-06-30' } });
  const money = (currency: string, value: string, reason: string) => ({ currency, value, coverage: { known: 13, unknown: 0, excluded: [{ reason, count: 1 }] }, rule: { code: 'money-by-currency-custodian' }, members: { totalCount: 13 } });
  expect((await world().data(QUESTION, { program: 'P-MXHN-1719' })).bilateralProgram).toEqual({
    contributionTotals: { by: [
      none('CONTRIBUTIONS_TO_ORGANIZATIONS'), none('FINANCIAL'), none('HUMANITARIAN'), none('SCHOLARSHIPS'),
      { key: 'TECHNICAL', totals: {
        count: { projects: 14, lines: 30 }, money: [money('HNL', '4150000.00', 'NOT_REPORTED'), money('MXN', '7350000.00', 'WITHHELD')], effort: [{ unit: 'EXPERT_DAYS', value: '590' }], asOf: '2019-06-30',
      } },
    ] },
    projects: { coverage: { scope: 'federal', sources: [{ title: 'MX', lastUpdate: '2019-06-28' }, { title: 'HN', lastUpdate: '2019-05-02' }, { title: 'US (IATI import)', lastUpdate: '2018-12-15' }] } },
  });
});

test('published lines of a draft project or program open no category', async () => {
  const { contributionTotals } = await world().data('{ contributionTotals { by(dimension: CATEGORY) { key totals { count { lines } } } } }');
  expect(contributionTotals.by.filter((group: any) => group.totals.count.lines > 0).map((group: any) => group.key)).toEqual(['TECHNICAL']);
});
