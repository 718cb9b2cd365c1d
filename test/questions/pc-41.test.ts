import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/PC-41.graphql'), 'utf8');
const fixture = useQuestionWorld('fixture');
const demo = useQuestionWorld('demo');
const members = (...codes: string[]) => ({ nodes: codes.map((code) => ({ code })) });

test('PC-41: one report 40 days late and one on time; two questions answered, three open, two of them for more than 30 days', async () => {
  const { parliamentaryOversight: owed } = await fixture().data(QUESTION, { country: 'MEX', overdueAfterDays: 30 });
  expect(owed.asOf).toBe('2019-06-30');
  expect(owed.obligations).toEqual([
    { code: 'fx-obl-register', text: { value: 'Llevar un registro público' }, instrument: null, framework: null, obliged: null, owedTo: null, frequency: null, deliveries: [], sources: [{ title: 'FICTIONAL register of Mexican cooperation' }] },
    {
      code: 'fx-obl-report', text: { value: 'Informe anual del programa de cooperación' }, framework: { code: 'PROCID-1418' }, obliged: { acronym: 'AMEXCID' }, owedTo: 'Congreso', frequency: 'YEARLY',
      instrument: { name: { value: 'Ley de cooperación ficticia' }, versionInForce: { label: 'Reforma de 2018', inForceFrom: '2018-07-01' } },
      deliveries: [
        { period: '2016', dueOn: '2017-06-30', deliveredOn: '2017-08-09', standing: 'LATE', daysLate: 40, report: { year: '2016', url: 'https://example.org/procid-2016.pdf' }, absences: [] },
        { period: '2017', dueOn: '2018-06-30', deliveredOn: '2018-06-30', standing: 'ON_TIME', daysLate: 0, report: { year: '2017', url: 'https://example.org/procid-2017.pdf' }, absences: [] },
      ],
      sources: [{ title: 'FICTIONAL register of Mexican cooperation' }],
    },
  ]);
  const question = (code: string, askedOn: string, answeredOn: string | null, days: number, project: string, title: unknown) =>
    ({ code, chamber: 'Senado', askedOn, answeredOn, standing: answeredOn ? 'ANSWERED' : 'OPEN', days, text: { value: `Pregunta sobre ${project}` }, projects: [{ code: project, title }] });
  expect(owed.questions).toEqual({ totalCount: 5, nodes: [
    question('PQ1', '2018-02-01', '2018-02-20', 19, 'HN02', { value: 'Restauración de cuencas' }), question('PQ2', '2018-05-10', '2018-06-30', 51, 'HN09', { value: 'Agua y saneamiento urbano' }),
    question('PQ3', '2019-03-01', null, 121, 'HN07', { value: 'Acuicultura en el Golfo' }), question('PQ4', '2019-04-15', null, 76, 'HN13', { value: 'Reintegración de personas migrantes' }),
    question('PQ5', '2019-06-20', null, 10, 'TR01', { value: 'Trade facilitation and border management' }),
  ] });
  expect(owed.questionsOpen).toEqual({ value: '3', coverage: { known: 5, unknown: 0 }, rule: { code: 'QUESTIONS_OPEN', text: expect.any(String) }, members: members('PQ3', 'PQ4', 'PQ5') });
  expect(owed.questionsOverdue).toEqual({ value: '2', coverage: { known: 3, unknown: 0 }, rule: { code: 'QUESTIONS_OVERDUE', text: expect.stringContaining('more than 30 days') }, members: members('PQ3', 'PQ4') });
  expect(owed.reportsLate).toEqual({ value: '1', coverage: { known: 2, unknown: 0 }, rule: { code: 'REPORTS_LATE', text: expect.any(String) }, members: members('fx-obl-report') });
  expect(owed.reportsOverdue).toMatchObject({ value: '0', coverage: { known: 2, unknown: 0 }, members: members() });
  expect(owed.hearings).toEqual([
    { topic: { value: 'Informe de 2016' }, heldOn: '2017-10-04', expectedOn: null, obligation: { code: 'fx-obl-report' } }, { topic: { value: 'Próximo programa' }, heldOn: null, expectedOn: '2019-09', obligation: null },
  ]);
});

test('on the demonstration set obligations are known and no delivery or question is: nothing is counted as on time', async () => {
  const { parliamentaryOversight: owed } = await demo().data(QUESTION, { country: 'MEX', overdueAfterDays: 30 });
  expect(owed.obligations.map((each: any) => [each.code, each.deliveries])).toEqual([['obl-lcid-procid', []], ['obl-lcid-rencid', []], ['obl-procid-report', []]]);
  expect(owed.questions).toEqual({ totalCount: 0, nodes: [] });
});

test('a number of days below zero is refused', async () => {
  expect((await demo().run(QUESTION, { country: 'MEX', overdueAfterDays: -1 })).errors?.map((error) => error.extensions.code)).toEqual(['BAD_USER_INPUT']);
});
