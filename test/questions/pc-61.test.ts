import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/PC-61.graphql'), 'utf8');
const fixture = useQuestionWorld('fixture');

test('PC-61: each comment with its answer or OPEN, by group, and until when comments could be made', async () => {
  expect((await fixture().data(QUESTION, { country: 'MEX' })).consultations).toEqual({ totalCount: 1, nodes: [{
    code: 'fx-cns-procid', title: { value: 'Borrador del próximo programa de cooperación' }, framework: { code: 'PROCID-1924' }, openedOn: '2019-04-01', commentsDueOn: '2019-05-31',
    groups: [{ group: 'CIVIL_SOCIETY', comments: 2, answered: 1, open: 1 }, { group: 'SUBNATIONAL_GOVERNMENT', comments: 1, answered: 0, open: 1 }],
    comments: [
      { group: 'CIVIL_SOCIETY', text: { value: 'Incluir género' }, receivedOn: '2019-04-20', standing: 'ANSWERED', answer: { value: 'Se incluyó' }, answeredOn: '2019-06-01' },
      { group: 'SUBNATIONAL_GOVERNMENT', text: { value: 'Nombrar a los estados' }, receivedOn: '2019-05-02', standing: 'OPEN', answer: null, answeredOn: null },
      { group: 'CIVIL_SOCIETY', text: { value: 'Ampliar el consejo' }, receivedOn: null, standing: 'OPEN', answer: null, answeredOn: null },
    ],
    absences: [{ field: 'document', reason: 'NOT_REPORTED' }],
  }] });
});
