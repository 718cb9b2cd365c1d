import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/TP-30.graphql'), 'utf8');
const world = useQuestionWorld('fixture');
const value = (period: string, actual: string | null, evidenceAbsence: string | null, evidence: object[] = []) => ({ period, actual, evidenceAbsence, evidence });

test('TP-30: each value reached with its document, page and mark of the copy, or NOT_REPORTED; a draft document is none', async () => {
  const { bilateralProgram } = await world().data(QUESTION, { program: 'P-MXHN-1719' });
  const results = bilateralProgram.projects.nodes.filter((each: any) => each.resultsFramework).map((each: any) => [each.code, each.resultsFramework.indicators.nodes]);
  expect(results).toEqual([
    ['HN01', [{ code: 'HN01-RF:1', periods: [value('2017', '40', 'NOT_REPORTED'), value('2018', '80', 'NOT_REPORTED')] }]],
    ['HN10', [
      { code: 'HN10-RF:1', periods: [
        value('2017', '310', null, [{ page: '7', paragraph: '2', document: {
          code: 'doc-hn10-2017', title: 'FICTIONAL report on maternal health, 2017', sha256: expect.stringMatching(/^[0-9a-f]{64}$/), archivedCopy: 'archive/fictional/hn10-2017.pdf',
        } }]),
        value('2018', '460', 'NOT_REPORTED'),
      ] },
      { code: 'HN10-RF:2', periods: [] },
    ]],
    ['HN14', [{ code: 'HN14-RF:1', periods: [value('2018', null, 'NOT_APPLICABLE')] }]],
  ]);
});
