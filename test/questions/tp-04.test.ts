import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/TP-04.graphql'), 'utf8');
const world = useQuestionWorld('fixture');

test('TP-04: the tax administration gave 80 days, the Ministry of Economy 40; AMEXCID coordinates', async () => {
  const gave = (code: string, acronym: string, name: string, quantity: string) => ({
    contributorOrganization: { code, acronym, name: { value: name } }, quantity, unit: 'EXPERT_DAYS',
    tossdModality: { code: 'D01', label: { value: 'In-kind technical cooperation experts' } }, sources: [{ title: 'FICTIONAL register of Mexican cooperation' }],
  });
  const mexican = (code: string, acronym: string, role: string) => ({ role, organization: { code, acronym, country: { iso3: 'MEX' } } });
  expect((await world().data(QUESTION, { project: 'TR01', country: 'MEX' })).project).toEqual({
    contributions: [gave('org-fx-sat', 'SAT', 'Servicio de Administración Tributaria', '80'), gave('org-fx-se', 'SE', 'Secretaría de Economía', '40')],
    contributionTotals: { effort: [{ unit: 'EXPERT_DAYS', value: '120', coverage: { known: 2, unknown: 0, excluded: [] }, rule: { code: 'effort-by-unit' }, members: { totalCount: 2 } }] },
    institutions: [mexican('org-fx-amexcid', 'AMEXCID', 'COORDINATES'), mexican('org-fx-sat', 'SAT', 'EXECUTES'), mexican('org-fx-se', 'SE', 'EXECUTES')],
  });
});
