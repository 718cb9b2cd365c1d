import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/PC-17.graphql'), 'utf8');
const world = useQuestionWorld('fixture');

const days = (value: string, members: string[]) => ({
  unit: 'EXPERT_DAYS', value, coverage: { known: members.length, unknown: 0, excluded: [] }, asOf: '2019-06-30',
  rule: { code: 'effort-by-unit', version: '1', text: expect.stringContaining('attendances are not people') }, members: { totalCount: members.length, nodes: members.map((code) => ({ code })) },
});
const BY_SECTOR: [sector: string, value: string, members: string[]][] = [
  ['AGRICULTURE', '105', ['HN04-HND', 'HN07-MEX']], ['CIVIL_PROTECTION', '50', ['HN05-DAYS']], ['CULTURE', '20', ['HN11-DAYS']], ['ENERGY', '25', ['HN12-MEX']],
  ['ENVIRONMENT', '90', ['HN02-MEX']], ['GOVERNANCE', '45', ['HN08-MEX']], ['HEALTH', '65', ['HN10-MEX']], ['INFRASTRUCTURE', '0', ['HN09-MEX']],
  ['SECURITY', '0', ['HN06-MEX']], ['SOCIAL', '130', ['HN03-MEX', 'HN13-MEX', 'HN14-MEX']], ['TRADE', '60', ['HN01-MEX']],
];

test('PC-17: 590 days over eleven sectors; security and infrastructure are real zeros', async () => {
  const { bilateralProgram: { contributionTotals } } = await world().data(QUESTION, { program: 'P-MXHN-1719', vocabulary: 'FX' });
  const all = BY_SECTOR.flatMap(([, , members]) => members).sort();
  expect({ ...contributionTotals, effort: contributionTotals.effort.map((figure: any) => ({ ...figure, members: { ...figure.members, nodes: [...figure.members.nodes].sort((a: any, b: any) => (a.code < b.code ? -1 : 1)) } })) })
    .toEqual({ effort: [days('590', all)], by: BY_SECTOR.map(([key, value, members]) => ({ key, totals: { effort: [days(value, members)] } })) });
});

test('sectors without a vocabulary are refused: two vocabularies would count a project twice', async () => {
  const answer = await world().run('{ contributionTotals { by(dimension: SECTOR) { key } } }');
  expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
});
