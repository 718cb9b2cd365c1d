import { daysLate, daysOf, deliveryStanding, overdueQuestions } from '../../../src/modules/monitoring/oversight.rules';
import { sameInAllTopologies } from '../../support/gateway';
import { useSharedWorld } from '../../support/world';

const world = useSharedWorld('fixture');
const TODAY = '2019-06-30';

test.each([
  [{ dueOn: '2017-06-30', deliveredOn: '2017-08-09' }, 'LATE', 40], [{ dueOn: '2018-06-30', deliveredOn: '2018-06-30' }, 'ON_TIME', 0], [{ dueOn: '2018-06-30', deliveredOn: '2018-05-01' }, 'ON_TIME', 0],
  [{ dueOn: '2019-06-30', deliveredOn: null }, 'NOT_YET_DUE', null], [{ dueOn: '2019-06-29', deliveredOn: null }, 'OVERDUE', 1], [{ dueOn: null, deliveredOn: '2018' }, 'UNKNOWN', null],
  [{ dueOn: '2018-06', deliveredOn: '2018-06-15' }, 'UNKNOWN', null], [{ dueOn: '2018-06', deliveredOn: '2018-07' }, 'LATE', null], [{ dueOn: '2018-06', deliveredOn: '2018-05' }, 'ON_TIME', null],
  [{ dueOn: '2019-06', deliveredOn: null }, 'UNKNOWN', null], [{ dueOn: '2019', deliveredOn: null }, 'UNKNOWN', null], [{ dueOn: '2019-07', deliveredOn: null }, 'NOT_YET_DUE', null], [{ dueOn: '2018', deliveredOn: null }, 'OVERDUE', null],
] as const)('a delivery %j is %s, %s days late', (delivery, standing, days) => {
  expect([deliveryStanding(delivery, TODAY), daysLate(delivery, TODAY)]).toEqual([standing, days]);
});

test('thirty days to the day are not yet overdue; a question of a month is unknown', () => {
  const asked = (askedOn: string) => ({ askedOn, answeredOn: null });
  expect(daysOf(asked('2019-05-31'), TODAY)).toBe(30);
  const { counted, unknown } = overdueQuestions([asked('2019-05-31'), asked('2019-05-30'), asked('2019-03'), { askedOn: '2018-01-01', answeredOn: '2019-06-01' }], 30, TODAY);
  expect([counted, unknown]).toEqual([[asked('2019-05-30')], [asked('2019-03')]]);
});

test('an obligation of a hidden law, a hidden project of a question and a hidden document leave no trace', async () => {
  const { data } = await sameInAllTopologies(world(), `{
    parliamentaryOversight(country: "MEX") { obligations { code } questions(first: 5, filter: { standing: ANSWERED }) { totalCount nodes { code projects { code } document { code } absences(fields: ["document"]) { reason } } } hearings { topic { value } document { code } } }
    legalInstrument(code: "law-fx-coop") { reportingObligations { code } }
    project(code: "HN02") { parliamentaryQuestions { code days } }
    other: parliamentaryOversight(country: "HND") { obligations { code } questions { totalCount } questionsOpen { value } country { iso3 } }
  }`);
  const none = [{ reason: 'NOT_REPORTED' }];
  expect(data).toEqual({
    parliamentaryOversight: {
      obligations: [{ code: 'fx-obl-register' }, { code: 'fx-obl-report' }],
      questions: { totalCount: 2, nodes: [{ code: 'PQ1', projects: [{ code: 'HN02' }], document: null, absences: none }, { code: 'PQ2', projects: [{ code: 'HN09' }], document: null, absences: none }] },
      hearings: [{ topic: { value: 'Informe de 2016' }, document: { code: 'doc-jc8' } }, { topic: { value: 'Próximo programa' }, document: null }],
    },
    legalInstrument: { reportingObligations: [{ code: 'fx-obl-report' }] },
    project: { parliamentaryQuestions: [{ code: 'PQ1', days: 19 }] },
    other: { obligations: [], questions: { totalCount: 0 }, questionsOpen: { value: '0' }, country: { iso3: 'HND' } },
  });
});
