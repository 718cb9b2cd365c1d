import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/TP-01.graphql'), 'utf8');
const world = useQuestionWorld('fixture');

test('an agency that is a draft facilitates nothing to be seen', async () => {
  expect((await world().data(QUESTION, { country: 'XXX', agency: 'DRAFT-org-1' }))).toMatchObject({ byCountry: { totalCount: 0, nodes: [] }, byAgency: { totalCount: 0, nodes: [] } });
});

test('TP-01: Germany facilitates TR02, TR04, TR06 and TR07; by country and by agency the same four', async () => {
  const answer = await world().data(QUESTION, { country: 'DEU', agency: 'org-fx-giz' });
  const principals = (page: any) => page.nodes.map((project: any) => [project.code, ...project.participations.filter((each: any) => each.role === 'FIRST_PROVIDER').map((each: any) => each.country.iso3)]);
  const expected = [['TR02', 'MEX'], ['TR04', 'MEX'], ['TR06', 'BRA'], ['TR07', 'MEX', 'ARG']];
  expect([principals(answer.byCountry), principals(answer.byAgency)]).toEqual([expected, expected]);
  expect([answer.byCountry.totalCount, answer.byAgency.totalCount, answer.byCountry.coverage.scope]).toEqual([4, 4, 'federal']);
  expect(answer.byCountry.nodes[3]).toEqual({
    code: 'TR07', title: { value: 'Energy efficiency in municipalities, phase 2' }, topic: null,
    participations: [
      { role: 'RECIPIENT', country: { iso3: 'PRY' }, organization: null, grouping: null },
      { role: 'FIRST_PROVIDER', country: { iso3: 'MEX' }, organization: null, grouping: null },
      { role: 'FIRST_PROVIDER', country: { iso3: 'ARG' }, organization: null, grouping: null },
      { role: 'SECOND_PROVIDER', country: { iso3: 'DEU' }, organization: null, grouping: null },
      { role: 'SECOND_PROVIDER', country: null, organization: { code: 'org-fx-giz' }, grouping: null },
    ],
  });
});

test('they are different questions: the United States facilitate TR01, their agency is not listed there', async () => {
  const { byCountry, byAgency } = await world().data(QUESTION, { country: 'USA', agency: 'org-fx-usaid' });
  expect([byCountry.totalCount, byAgency.totalCount]).toEqual([1, 0]);
});
