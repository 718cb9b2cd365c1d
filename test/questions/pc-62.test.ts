import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/PC-62.graphql'), 'utf8');
const fixture = useQuestionWorld('fixture');

test('PC-62: the program, its sessions, people by group and territory; small counts are held back and no total gives them back', async () => {
  expect((await fixture().data(QUESTION, { country: 'MEX' })).trainingPrograms).toEqual({ totalCount: 1, nodes: [{
    code: 'fx-trp-1', name: { value: 'Formación de actores de la cooperación' }, subject: { value: 'Principios de eficacia' }, organizer: { acronym: 'AMEXCID' },
    sessions: [
      { label: '1.er curso', heldOn: '2018-03', country: { iso3: 'MEX' }, subdivision: { code: 'MX-CHP' }, group: 'SUBNATIONAL_GOVERNMENT', people: 18, absences: [] },
      { label: '1.er curso', heldOn: '2018-03', country: { iso3: 'MEX' }, subdivision: { code: 'MX-CHP' }, group: 'CIVIL_SOCIETY', people: null, absences: [{ field: 'people', reason: 'SUPPRESSED' }] },
      { label: '2.º curso', heldOn: null, country: { iso3: 'HND' }, subdivision: null, group: 'PARTNER_COUNTRY', people: null, absences: [{ field: 'heldOn', reason: 'NOT_REPORTED' }, { field: 'people', reason: 'NOT_REPORTED' }] },
    ],
  }] });
  const { __type } = await fixture().monolith.data('{ __type(name: "TrainingProgram") { fields { name } } }');
  expect(__type.fields.map((each: any) => each.name).filter((name: string) => /total|people|count(?!ry)/i.test(name))).toEqual([]);
});
