import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/PC-38.graphql'), 'utf8');
const demo = useQuestionWorld('demo');
const missing = (...fields: string[]) => fields.map((field) => ({ field, reason: 'NOT_REPORTED' }));

test('PC-38: the report names nobody; owner, date and status wait to be filled, and do not read as not done', async () => {
  expect((await demo().data(QUESTION, { code: 'mo-rec-04' })).recommendation).toEqual({
    code: 'mo-rec-04', number: 4, title: { value: 'More openness' }, owner: null, ownerName: null, dueOn: null, status: null, statusAsOf: null,
    absences: missing('owner', 'ownerName', 'dueOn', 'status'),
    subPoints: [
      { text: { value: 'Quantification method of the national registry refined further' } },
      { text: { value: 'A pilot of accountability and mapping of projects that uses technology to gather data of many actors and strengthens the dual role' } },
    ],
    followUps: { totalCount: 0, nodes: [] },
    sources: [{ title: 'Monitoring Exercise in South-South Cooperation Effectiveness - Final Report (AMEXCID)' }],
  });
});

describe('over the fixture', () => {
  const fixture = useQuestionWorld('fixture');

  test('filled in, it tells who, by when, how far, and what shows it', async () => {
    expect((await fixture().data(QUESTION, { code: 'fx-rcm-1' })).recommendation).toEqual({
      code: 'fx-rcm-1', number: 1, title: { value: 'Mejorar el registro' }, owner: { code: 'org-fx-amexcid', name: { value: 'Agencia Mexicana de Cooperación Internacional para el Desarrollo' } },
      ownerName: 'Dirección de registro', dueOn: '2019-12', status: 'UNDER_WAY', statusAsOf: '2019-06-01', absences: [],
      subPoints: [{ text: { value: 'Revisar el método' } }, { text: { value: 'Publicar más' } }],
      followUps: { totalCount: 2, nodes: [
        { text: { value: 'Método revisado' }, status: 'DONE', doneOn: '2019-02-20', evidence: [{ url: null, document: { code: 'doc-jc8' } }, { url: 'https://example.org/metodo', document: null }] },
        { text: { value: 'Portal nuevo' }, status: null, doneOn: null, evidence: [] },
      ] },
      sources: [{ title: 'FICTIONAL register of Mexican cooperation' }],
    });
  });

  test('an owner that is hidden reads as nobody reported', async () => {
    const { recommendation } = await fixture().data(QUESTION, { code: 'fx-rcm-3' });
    expect(recommendation).toMatchObject({ owner: null, absences: missing('owner', 'ownerName', 'dueOn', 'status') });
  });
});
