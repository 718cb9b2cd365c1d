import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/PC-54.graphql'), 'utf8');
const fixture = useQuestionWorld('fixture');
const demo = useQuestionWorld('demo');
const missing = (...fields: string[]) => fields.map((field) => ({ field, reason: 'NOT_REPORTED' }));

test('PC-54: the last session of each body with who came, what was agreed, by whom, and what was done since', async () => {
  const { bodies } = await fixture().data(QUESTION, { country: 'MEX' });
  const none = { lastSession: null, absences: missing('sessions') };
  expect(bodies.nodes).toEqual([
    { code: 'body-fx-clg', name: { value: 'Consejo de Gobiernos Locales' }, ...none },
    { code: 'body-fx-partnership', name: { value: 'Alianza por la Sostenibilidad' }, ...none },
    { code: 'body-fx-stc', name: { value: 'Consejo Técnico Social' }, absences: [], lastSession: {
      label: '1.ª sesión', heldOn: '2017-04', place: 'Ciudad de México', absences: missing('expectedOn'),
      attendance: [
        { group: 'CIVIL_SOCIETY', people: 14, absences: [] }, { group: 'AGENCY_AREA', people: null, absences: [{ reason: 'SUPPRESSED' }] }, { group: 'PARLIAMENT', people: null, absences: [{ reason: 'NOT_REPORTED' }] },
      ],
      agreements: [
        { text: { value: 'Publicar las actas' }, owner: { acronym: 'AMEXCID' }, ownerName: 'Secretaría técnica', dueOn: '2017-12', status: 'DONE', statusAsOf: '2018-01', doneSince: { value: 'Actas de 2017 publicadas' }, absences: [] },
        { text: { value: 'Invitar a más organizaciones' }, owner: null, ownerName: null, dueOn: null, status: null, statusAsOf: null, doneSince: null, absences: missing('owner', 'ownerName', 'dueOn', 'status', 'statusAsOf', 'doneSince') },
        { text: { value: 'Encargo a un organismo oculto' }, owner: null, ownerName: null, dueOn: null, status: 'PLANNED', statusAsOf: null, doneSince: null, absences: missing('owner', 'ownerName', 'dueOn', 'statusAsOf', 'doneSince') },
      ],
    } },
  ]);
});

test('on the demonstration set sessions are known and what they agreed is not reported', async () => {
  const { bodies } = await demo().data(QUESTION, { country: 'MEX' });
  const council = bodies.nodes.find((each: any) => each.code === 'body-consejo-consultivo');
  expect(council).toMatchObject({ lastSession: { label: 'VI ordinary session', heldOn: '2015', attendance: null, agreements: null, absences: missing('expectedOn', 'place', 'attendance', 'agreements') }, absences: [] });
  expect(bodies.nodes.find((each: any) => each.code === 'body-cts')).toMatchObject({ lastSession: null, absences: missing('sessions') });
});
