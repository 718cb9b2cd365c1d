import { asksOf, fieldsAfter, moverTo, problemsOfStatus, problemsOfStep, requiredFor, stepsFrom, STATUSES } from '../../../src/modules/portfolio/project-life-cycle.rules';
import { problemsOfProject } from '../../../src/modules/portfolio/project.rules';

const TODAY = '2019-06-30';
const WHOLE = {
  title: [{ locale: 'es', text: 'Agua segura' }], description: [{ locale: 'es', text: 'Agua' }], instrument: 'PROJECT', modality: 'BILATERAL', sectors: [{ code: '14030' }], start: '2019', end: '2020',
  session: 'JC8', approvedOn: '2019-01-10', actualStart: '2019-02-01', actualEnd: '2019-06-01', participations: [{ country: 'MEX', role: 'FIRST_PROVIDER' }, { country: 'HND', role: 'RECIPIENT' }],
};
const step = (to: (typeof STATUSES)[number], more = {}) => ({ to, on: TODAY, statusReason: null, note: null, ...more });
const shown = (problems: { code: string; field: string | null }[]) => problems.map(({ code, field }) => `${code} ${field}`);

test('steps follow each other: nothing is skipped, what is cancelled or evaluated has ended', () => {
  expect(Object.fromEntries(STATUSES.map((status) => [status, stepsFrom(status)]))).toEqual({
    REQUESTED: ['FORMULATED', 'CANCELLED'], FORMULATED: ['REQUESTED', 'APPROVED', 'CANCELLED'], APPROVED: ['IN_EXECUTION', 'SUSPENDED', 'CANCELLED'],
    IN_EXECUTION: ['SUSPENDED', 'COMPLETED', 'CANCELLED'], SUSPENDED: ['IN_EXECUTION', 'COMPLETED', 'CANCELLED'], CANCELLED: [], COMPLETED: ['EVALUATED'], EVALUATED: [],
  });
  expect(shown(problemsOfStatus({ ...WHOLE, status: 'REQUESTED' }, 'APPROVED'))).toEqual(['RULE status']);
  expect(STATUSES.flatMap((to) => problemsOfStatus(WHOLE, to))).toEqual([]); // a status that nobody reported may be stated
});

test('each required field is missed by name, and nothing else is', () => {
  for (const from of STATUSES) for (const to of stepsFrom(from)) {
    expect(problemsOfStatus({ ...WHOLE, status: from }, to)).toEqual([]);
    for (const { field, rule } of requiredFor(to)) expect(problemsOfStatus({ ...WHOLE, status: from, [field]: undefined }, to)).toEqual([{ code: 'REQUIRED', field, expected: rule }]);
  }
  expect(shown(problemsOfStatus({ status: 'FORMULATED', topic: [{}] }, 'APPROVED'))).toEqual(['participations', 'description', 'instrument', 'modality', 'sectors', 'start', 'end', 'session'].map((field) => `REQUIRED ${field}`));
});

test('a step asks for its reason, its day and who may take it', () => {
  expect(['SUSPENDED', 'CANCELLED', 'EVALUATED', 'APPROVED'].map((to) => asksOf(to as never).map(({ field }) => field))).toEqual([['input.statusReason'], ['input.statusReason'], ['input.note'], []]);
  expect(shown(problemsOfStep({}, step('CANCELLED'), TODAY))).toEqual(['REQUIRED input.statusReason']);
  expect(shown(problemsOfStep({}, step('CANCELLED', { statusReason: 'OTHER' }), TODAY))).toEqual(['REQUIRED input.statusReason']);
  expect(problemsOfStep({}, step('CANCELLED', { statusReason: 'OTHER', note: 'huracán' }), TODAY)).toEqual([]);
  expect(shown(problemsOfStep({}, step('APPROVED', { statusReason: 'BUDGET_CUT' }), TODAY))).toEqual(['RULE input.statusReason']);
  expect(shown(problemsOfStep({ statusHistory: [{ status: 'FORMULATED', on: '2019-05' }] }, step('APPROVED', { on: '2019-04-30' }), TODAY))).toEqual(['RULE input.on']);
  expect(shown(problemsOfStep({}, step('APPROVED', { on: '2019-07' }), TODAY))).toEqual(['RULE input.on']);
  expect([moverTo('FORMULATED'), moverTo('APPROVED')]).toEqual(['PROPONENT', 'CUSTODIAN']);
});

test('what a step writes keeps the rules of a project, and dates that are known stay', () => {
  const { actualStart: _, ...approved } = { ...WHOLE, status: 'APPROVED', statusHistory: [{ status: 'APPROVED', on: '2019-01-10' }] };
  const begun = fieldsAfter(approved, step('IN_EXECUTION', { on: '2019-03-01' }));
  expect(begun).toEqual({ status: 'IN_EXECUTION', statusAsOf: '2019-03-01', actualStart: '2019-03-01', statusHistory: [{ status: 'APPROVED', on: '2019-01-10' }, { status: 'IN_EXECUTION', on: '2019-03-01' }] });
  expect(problemsOfProject({ ...approved, ...begun }, TODAY)).toEqual([]);
  expect(fieldsAfter(WHOLE, step('COMPLETED'))).not.toHaveProperty('actualEnd');
  expect(fieldsAfter({}, step('CANCELLED', { statusReason: 'OTHER', note: 'huracán' })).statusHistory).toEqual([{ status: 'CANCELLED', on: TODAY, reason: 'OTHER', note: 'huracán' }]);
});
