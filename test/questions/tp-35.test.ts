import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from '../../src/app/load';
import { packageFolder, removePackageFolders } from '../support/package-folder';
import { useQuestionWorld } from '../support/question-world';
import { ROOT } from '../support/templates';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/TP-35.graphql'), 'utf8');
const world = useQuestionWorld('fixture', 'OWN');
const ask = (variables: object) => world().data(QUESTION, { name: 'GTZ', code: 'org-fx-giz', then: '2008', now: '2019-06-30', project: 'OLD-1', ...variables });
const FORMER = 'Deutsche Gesellschaft für Technische Zusammenarbeit';
const TODAY = 'Deutsche Gesellschaft für Internationale Zusammenarbeit';
const ended = { relation: 'PREDECESSOR', from: '1975', to: '2010-12-31' };
const GIZ = {
  code: 'org-fx-giz', acronym: 'GIZ', name: { value: TODAY }, mergedRecords: [],
  then: { name: FORMER, acronym: 'GTZ', ...ended }, now: { name: TODAY, acronym: 'GIZ', relation: 'SAME_ORGANIZATION' },
};

beforeAll(async () => {
  const part = (over: object) => ({ country: null, organization: 'org-fx-giz', role: 'SECOND_PROVIDER', ...over });
  const folder = packageFolder({
    sources: [{ code: 'old-source', title: 'Old' }],
    projects: [{
      code: 'OLD-1', title: { en: 'Old project' }, modality: 'TRIANGULAR', start: '2008', citations: [{ source: 'old-source' }],
      participations: [{ country: 'HND', role: 'RECIPIENT' }, { country: 'MEX', role: 'FIRST_PROVIDER' }, part({ partnerName: 'GTZ' }), part({ from: '2012', phase: 'second' })], institutions: [{ organization: 'org-fx-giz' }, { organization: 'org-fx-hn-plan' }],
    }],
  });
  const report = await load(world().database.owner!, folder);
  expect(report.problems).toEqual([]);
});
afterAll(removePackageFolders);

test('TP-35: GTZ and its full name in either spelling stand for GIZ, with predecessor, dates and relation; old projects show the name of their time', async () => {
  const { organizationsNamed, project } = await ask({});
  expect(organizationsNamed).toEqual([{ name: 'GTZ', kind: 'ACRONYM', ...ended, organization: GIZ }]);
  for (const name of ['Deutsche Gesellschaft fuer Technische Zusammenarbeit', FORMER, 'deutsche gesellschaft FÜR technische zusammenarbeit']) {
    expect((await ask({ name })).organizationsNamed).toEqual([{ name: FORMER, kind: 'FORMER_NAME', ...ended, organization: GIZ }]);
  }
  expect(project).toEqual({
    start: '2008',
    participations: [
      { organization: null, partnerName: null, nameThen: null, role: 'RECIPIENT' }, { organization: null, partnerName: null, nameThen: null, role: 'FIRST_PROVIDER' },
      { organization: { acronym: 'GIZ' }, partnerName: 'GTZ', nameThen: 'GTZ', role: 'SECOND_PROVIDER' }, { organization: { acronym: 'GIZ' }, partnerName: null, nameThen: TODAY, role: 'SECOND_PROVIDER' },
    ],
    institutions: [{ organization: { acronym: 'GIZ' }, name: null, nameThen: FORMER }, { organization: { acronym: null }, name: null, nameThen: 'Secretaría de Planificación de Honduras (ficticia)' }],
  });
});

test('a successor with a record of its own is told from a merge, and a merge from a change of name', async () => {
  expect((await ask({ code: 'org-fx-hn-seplan' })).organization).toEqual({ code: 'org-fx-hn-seplan', successorOf: null, successors: [{ code: 'org-fx-hn-plan' }], mergedRecords: [] });
  expect((await ask({ code: 'org-fx-hn-plan' })).organization).toMatchObject({ successorOf: { code: 'org-fx-hn-seplan' }, successors: [], mergedRecords: [] });
  expect((await ask({ code: 'org-fx-aid' })).organization).toEqual({ code: 'org-fx-usaid', successorOf: null, successors: [], mergedRecords: [{ code: 'org-fx-aid', title: { value: 'US Agency for International Development' }, mergedOn: '2018' }] });
});

test('a part of a name, an unknown name and that of a draft stand for nobody; a name without a word is refused', async () => {
  const [draft] = await world().database.owner!.query(`select name->0->>'text' as name from organization where code = 'DRAFT-org-1'`);
  for (const name of ['Zusammenarbeit', 'GT', 'ZZZ', draft.name]) expect((await ask({ name })).organizationsNamed).toEqual([]);
  expect((await world().run(QUESTION, { name: ' - ', code: 'x', then: '2008', now: '2019', project: 'x' })).errors).toEqual([expect.objectContaining({ extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }) })]);
});
