import { briefedMechanisms } from '../../../src/modules/alignment/briefing-mechanisms.rules';
import { briefedCommitments, disputed, projectsMissing, toConfirm } from '../../../src/modules/alignment/briefing-records.rules';
import { heldBy, lastOf, programsBy, programsOnTable, runsOn, type BriefingScope } from '../../../src/modules/alignment/briefing.rules';

const TODAY = '2019-06-30';
const session = (id: string, heldOn: string | null, ordinal: number | null = null, commitmentsComplete: boolean | null = true) => ({ id, code: id, heldOn, ordinal, commitmentsComplete });
const program = (id: string, over: object = {}) => ({
  id, code: id, start: null, end: null, sessionId: null, declaredProjects: null, operationalMechanism: null, budgetaryMechanism: null, monitoringMeans: null, ...over,
});
const commitment = (id: string, status: string | null, over: object = {}) => ({ id, code: id, status, statusAsOf: null, due: null, appearances: [{ sessionId: 's1', status: 'APPROVED' }], ...over });
const word = (recordId: string, verdict: string, over: object = {}) => ({ id: `w-${recordId}-${verdict}`, recordId, partyCountry: 'HND', verdict, field: null, on: '2019-05-02', ...over });
const scope = (over: Partial<BriefingScope> = {}): BriefingScope => ({ commissionId: 'j', party: 'HND', counterpart: 'MEX', asOf: null, sessions: [session('s1', '2017', 1)], undated: [], programs: [], ...over });
const members = ({ memberRows }: { memberRows: { id?: string }[] }) => memberRows.map((row) => row.id);

describe('sessions', () => {
  const [one, two, three, lost] = [session('s1', '2013-02', 1), session('s2', null, 2), session('s3', '2017', 3), session('s4', null)] as const;

  test('a session without a date was held where a later one was; else its day is not known', () => {
    expect(heldBy([one, two, three, lost], '2017-06-01')).toEqual({ held: [one, two, three], undated: [lost] });
    expect(heldBy([one, two, three, lost], '2016')).toEqual({ held: [one], undated: [two, lost] });
    expect(heldBy([one, lost], null)).toEqual({ held: [one, lost], undated: [] });
  });

  test('the last one goes by number, or by date where one has no number', () => {
    expect(lastOf([three, one, two])).toBe(three);
    expect(lastOf([session('a', '2020', 1), session('b', null, 2)])?.id).toBe('b');
    expect(lastOf([lost, one])).toBe(one);
    expect(lastOf([])).toBeNull();
  });
});

describe('the program on the table', () => {
  const sessions = [session('s1', '2013'), session('s2', '2017-03-15')];
  const old = program('old', { sessionId: 's1', start: '2018' });
  const agreed = program('agreed', { sessionId: 's2', start: '2017' });

  test('is the one that the newest session approved, or one of the two countries that began later', () => {
    expect(programsOnTable({ programs: [old, agreed], sessions })).toEqual([agreed]);
    expect(programsOnTable({ programs: [agreed, program('later', { start: '2018' })], sessions }).map(({ id }) => id)).toEqual(['later']);
    expect(programsOnTable({ programs: [agreed, program('second', { sessionId: 's2' })], sessions })).toHaveLength(2);
    expect(programsOnTable({ programs: [program('undated'), agreed], sessions })).toEqual([agreed]);
    expect(programsOnTable({ programs: [program('undated')], sessions }).map(({ id }) => id)).toEqual(['undated']);
    expect(programsOnTable({ programs: [], sessions })).toEqual([]);
  });

  test('an approval by a session that was not yet held tells nothing', () => {
    expect(programsBy([agreed, old], [sessions[0]!], '2016')).toEqual([old]);
    expect(programsBy([program('x', { sessionId: 's2', start: '2015' })], [sessions[0]!], '2016')).toEqual([program('x', { start: '2015' })]);
  });

  test('its period holds the day, does not, or nobody knows', () => {
    expect(runsOn(program('p', { start: '2017', end: '2019' }), TODAY)).toBe(true);
    expect(runsOn(program('p', { start: '2017', end: '2018' }), TODAY)).toBe(false);
    expect(runsOn(program('p', { start: '2020' }), TODAY)).toBe(false);
    expect(runsOn(program('p', { start: '2017' }), TODAY)).toBeNull();
    expect(runsOn(program('p'), TODAY)).toBeNull();
  });
});

describe('open commitments', () => {
  test('are neither done nor given up; what has no status is neither open nor closed', () => {
    const { open, byStatus, complete } = briefedCommitments([commitment('a', 'IN_EXECUTION'), commitment('b', 'DONE'), commitment('c', 'CANCELLED'), commitment('d', null), commitment('e', 'AGREED')], scope(), TODAY);
    expect(open).toMatchObject({ value: '2', numerator: '2', denominator: null, coverage: { known: 4, unknown: 1, excluded: [] }, asOf: TODAY });
    expect(members(open)).toEqual(['a', 'e']);
    expect(byStatus.map(({ status, figure }) => [status, figure.value])).toEqual([['AGREED', '1'], ['IN_EXECUTION', '1']]);
    expect(complete).toBe(true);
  });

  test('are told to be incomplete where a session is not known to be whole, or may have been held', () => {
    const sessions = [session('s1', '2013', 1, null), session('s2', '2015', 2, false), session('s3', '2017', 3, true)];
    expect(briefedCommitments([], scope({ sessions, undated: [session('s4', null)] }), TODAY)).toMatchObject({ complete: false, incompleteSessionIds: ['s1', 's2', 's4'] });
    expect(briefedCommitments([], scope({ sessions: [] }), TODAY)).toMatchObject({ complete: false, open: { value: null }, carriedOver: { value: null } });
    expect(briefedCommitments([], scope(), TODAY)).toMatchObject({ complete: true, open: { value: '0' } });
  });

  test('on an earlier day have the status and the sessions of that day', () => {
    const appearances = [{ sessionId: 's1', status: 'IN_NEGOTIATION' }, { sessionId: 's2', status: 'APPROVED' }];
    const done = commitment('a', 'DONE', { statusAsOf: '2019', appearances });
    const before = briefedCommitments([done, commitment('b', 'AGREED', { appearances: [{ sessionId: 's2', status: null }] })], scope({ asOf: '2014' }), TODAY);
    expect(before).toMatchObject({ open: { value: '1', asOf: '2014' }, byStatus: [{ status: 'IN_NEGOTIATION' }], carriedOver: { value: '0' } });
    expect(briefedCommitments([done], scope({ sessions: [session('s1', '2013'), session('s2', '2017')] }), TODAY).open.value).toBe('0');
  });

  test('are overdue once the last day of their due date has passed; without one nobody knows', () => {
    const due = (id: string, date: string | null) => commitment(id, 'IN_EXECUTION', { due: date });
    const { overdue } = briefedCommitments([due('a', '2019-06-29'), due('b', '2019-06'), due('c', '2018'), due('d', null), commitment('e', 'DONE', { due: '2010' })], scope(), TODAY);
    expect(overdue).toMatchObject({ value: '2', coverage: { known: 3, unknown: 1 } });
    expect(members(overdue)).toEqual(['a', 'c']);
  });
});

describe('words of parties', () => {
  test('a record waits for a country that has neither confirmed it as a whole nor disputed anything of it', () => {
    const words = [word('a', 'CONFIRMED'), word('b', 'CONFIRMED', { field: 'start' }), word('c', 'DISPUTED', { field: 'contributions' }), word('d', 'CONFIRMED', { partyCountry: 'MEX' })];
    const figure = toConfirm('Project', ['a', 'b', 'c', 'd'], words, scope(), TODAY, 3);
    expect(figure).toMatchObject({ value: '2', coverage: { known: 4, unknown: 3 } });
    expect(members(figure)).toEqual(['b', 'd']);
    expect(members(toConfirm('Project', ['a'], words, scope({ asOf: '2019-05-01' }), TODAY))).toEqual(['a']);
    expect(toConfirm('Project', [], words, scope(), TODAY).value).toBeNull();
  });

  test('a dispute of any party counts, each by itself; a record of which nobody spoke is unknown', () => {
    const words = [word('a', 'DISPUTED', { field: 'end' }), word('a', 'DISPUTED', { id: 'mx', partyCountry: 'MEX' }), word('b', 'CONFIRMED')];
    const figure = disputed(['a', 'b', 'c'], words, null, TODAY);
    expect(figure).toMatchObject({ value: '2', coverage: { known: 2, unknown: 1 } });
    expect(members(figure)).toEqual(['w-a-DISPUTED', 'mx']);
    expect(disputed(['a', 'c'], words, '2018', TODAY)).toMatchObject({ value: null, coverage: { known: 0, unknown: 2 } });
  });

  test('projects published beyond those shown are missing', () => {
    expect(projectsMissing([program('p', { declaredProjects: 14 }), program('q')], 12)).toBe(2);
    expect(projectsMissing([program('p', { declaredProjects: 3 })], 12)).toBe(0);
  });
});

test('a mechanism that a source denies is missing; one that no source tells of is not; without programs nothing is known', () => {
  const programs = [program('a', { operationalMechanism: false, monitoringMeans: [] }), program('b', { operationalMechanism: true, monitoringMeans: ['FINAL_EVALUATION'] }), program('c')];
  const { operational, budgetary, monitoring } = briefedMechanisms(programs, TODAY);
  expect([operational.missing, operational.notReported].map(members)).toEqual([['a'], ['c']]);
  expect(operational.missing).toMatchObject({ value: '1', coverage: { known: 2, unknown: 1 } });
  expect(budgetary).toMatchObject({ missing: { value: null, coverage: { unknown: 3 } }, notReported: { value: '3' } });
  expect([monitoring.missing, monitoring.notReported].map(members)).toEqual([['a'], ['c']]);
  expect(briefedMechanisms([], TODAY).operational).toMatchObject({ missing: { value: null }, notReported: { value: null } });
});
