import fc from 'fast-check';
import { problemsOfShares } from '../../../src/kernel/shares';
import { bothStandsAlone, oneCountryPair, problemsOfProject, regionHasThree, rolesCoverTriangle } from '../../../src/modules/portfolio/project.rules';

const TODAY = '2019-06-30';
const given = (country: string, role: string, more: object = {}) => ({ country, role, ...more });
const TRIANGLE = [given('MEX', 'FIRST_PROVIDER'), given('DEU', 'SECOND_PROVIDER'), given('PRY', 'RECIPIENT')];
const fields = (problems: { field: string }[]) => problems.map((problem) => problem.field);

describe('invariant 1: a triangle needs its three sides', () => {
  test('a side that nobody takes is named', () => {
    expect(rolesCoverTriangle([given('MEX', 'FIRST_PROVIDER'), given('PRY', 'RECIPIENT')])).toEqual([
      { field: 'participations', expected: 'a TRIANGULAR project to have SECOND_PROVIDER', got: 'FIRST_PROVIDER, RECIPIENT' },
    ]);
    expect(rolesCoverTriangle([])[0]).toMatchObject({ expected: 'a TRIANGULAR project to have FIRST_PROVIDER and SECOND_PROVIDER and RECIPIENT', got: 'nobody' });
  });

  test('BOTH counts for the first provider and for the recipient, never for the second provider', () => {
    expect(rolesCoverTriangle([given('MEX', 'BOTH'), given('DEU', 'SECOND_PROVIDER')])).toEqual([]);
    expect(rolesCoverTriangle([given('MEX', 'BOTH'), given('CHL', 'BOTH')])).toHaveLength(1);
  });

  test('an organization or a grouping may take a side', () => {
    expect(rolesCoverTriangle([given('MEX', 'FIRST_PROVIDER'), { organization: 'org-giz', role: 'SECOND_PROVIDER' }, { grouping: 'grp-sica', role: 'RECIPIENT' }])).toEqual([]);
  });
});

describe('invariant 2: a region is three countries or more', () => {
  test('two countries are refused, three pass, and a grouping stands for them', () => {
    const two = [given('MEX', 'PARTICIPANT'), given('CHL', 'PARTICIPANT')];
    expect(regionHasThree(two)).toEqual([{ field: 'participations', expected: 'a REGIONAL project to have at least three countries, or a grouping', got: 'CHL, MEX' }]);
    expect(regionHasThree([...two, given('MEX', 'BOTH')])).toHaveLength(1);
    expect(regionHasThree([...two, given('PER', 'PARTICIPANT')])).toEqual([]);
    expect(regionHasThree([given('MEX', 'PARTICIPANT'), { grouping: 'grp-sica', role: 'RECIPIENT' }])).toEqual([]);
  });

  test('a regional ACTION is refused', () => {
    const participations = ['MEX', 'CHL', 'PER'].map((country) => given(country, 'PARTICIPANT'));
    expect(problemsOfProject({ modality: 'REGIONAL', instrument: 'ACTION', participations }, TODAY)).toEqual([{ field: 'instrument', expected: 'PROGRAM or PROJECT for a REGIONAL one', got: 'ACTION' }]);
    expect(problemsOfProject({ modality: 'REGIONAL', instrument: null, participations }, TODAY)).toEqual([]);
  });
});

describe('invariant 3: one pair of countries', () => {
  test('one country, or three with a stated role, is no pair', () => {
    expect(oneCountryPair([given('MEX', 'FIRST_PROVIDER')])).toHaveLength(1);
    expect(oneCountryPair(TRIANGLE)[0]).toMatchObject({ got: 'DEU, MEX, PRY' });
    expect(oneCountryPair([given('MEX', 'FIRST_PROVIDER'), { grouping: 'grp-sica', role: 'RECIPIENT' }])[0]).toMatchObject({ got: 'the grouping grp-sica' });
  });

  test('further actors are PARTICIPANT, and so may the pair be', () => {
    expect(oneCountryPair([given('MEX', 'FIRST_PROVIDER'), given('HND', 'RECIPIENT'), given('CHL', 'PARTICIPANT')])).toEqual([]);
    expect(oneCountryPair([given('MEX', 'PARTICIPANT'), given('HND', 'PARTICIPANT')])).toEqual([]);
    expect(oneCountryPair([given('MEX', 'PARTICIPANT'), given('HND', 'PARTICIPANT'), given('CHL', 'PARTICIPANT')])).toHaveLength(1);
  });

  test('BOTH excludes another role of the same actor at the same time, not in another phase', () => {
    const both = given('HND', 'BOTH', { to: '2017-06' });
    expect(bothStandsAlone([both, given('HND', 'RECIPIENT', { from: '2017-06-30' })])).toEqual([{ field: 'participations[0].role', expected: 'no other role of HND at the same time', got: 'RECIPIENT' }]);
    expect(bothStandsAlone([both, given('HND', 'RECIPIENT', { from: '2017-07-01' })])).toEqual([]);
    expect(bothStandsAlone([both, given('MEX', 'RECIPIENT')])).toEqual([]);
  });
});

describe('a known exception', () => {
  test('exempts from 1 to 3 and from nothing else', () => {
    const absences = [{ field: 'participations', reason: 'NOT_REPORTED' }];
    const project = { modality: 'TRIANGULAR', participations: [given('MEX', 'PARTICIPANT')], start: '2019', end: '2018', absences };
    expect(fields(problemsOfProject(project, TODAY))).toEqual(['end']);
    expect(fields(problemsOfProject({ ...project, absences: [{ field: 'start', reason: 'NOT_REPORTED' }] }, TODAY))).toEqual(['participations', 'end']);
  });
});

describe('invariant 5: shares sum to exactly 100', () => {
  const shares = (percentages: (string | null)[]) => problemsOfShares('sectors', percentages.map((percentage) => ({ vocabulary: 'DAC', percentage })), (each) => each.vocabulary);

  test('99.99 and 110 are refused, and so is a list with a gap', () => {
    expect(shares(['33.33', '33.33', '33.33'])[0]).toMatchObject({ got: 'a sum of 99.99' });
    expect(shares(['60', '50'])[0]).toMatchObject({ got: 'a sum of 110' });
    expect(shares(['100', null])[0]).toMatchObject({ got: '1 of 2 without one' });
  });

  test('each vocabulary sums by itself, and no share at all is no problem', () => {
    expect(problemsOfShares('sectors', [{ vocabulary: 'DAC', percentage: '100' }, { vocabulary: 'SEGIB', percentage: '100' }], (each) => each.vocabulary)).toEqual([]);
    expect(shares([null, null])).toEqual([]);
  });

  test('property: any split of 100 into decimals passes, and moving any of it does not', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 10_000_000 }), { minLength: 1, maxLength: 8 }), (weights) => {
      const cents = 10_000_000_000n;
      const sum = BigInt(weights.reduce((a, b) => a + b, 0));
      const parts = weights.map((weight) => (cents * BigInt(weight)) / sum);
      parts[0]! += cents - parts.reduce((a, b) => a + b, 0n);
      const text = (part: bigint) => `${part / 100_000_000n}.${String(part % 100_000_000n).padStart(8, '0')}`;
      expect(shares(parts.map(text))).toEqual([]);
      expect(shares([text(parts[0]! + 1n), ...parts.slice(1).map(text)])).toHaveLength(1);
    }));
  });
});

describe('invariant 6: dates', () => {
  const dated = (dates: object) => fields(problemsOfProject({ participations: [], ...dates }, TODAY));

  test('actual dates are not in the future, agreed ones may be', () => {
    expect(dated({ actualStart: '2019-07-01', actualEnd: '2020' })).toEqual(['actualStart', 'actualEnd']);
    expect(dated({ start: '2021', end: '2025' })).toEqual([]);
    expect(dated({ actualStart: '2019-06', actualEnd: '2019' })).toEqual([]);
  });

  test('an end is not before its start, as far as their precision tells', () => {
    expect(dated({ start: '2017-Q2', end: '2017-03' })).toEqual(['end']);
    expect(dated({ start: '2017-Q2', end: '2017' })).toEqual([]);
    expect(dated({ actualStart: '2018-05', actualEnd: '2017' })).toEqual(['actualEnd']);
  });
});

test('the status is the last one of its history, and only what stopped has a reason', () => {
  const project = { participations: [], status: 'APPROVED', statusHistory: [{ status: 'APPROVED', reason: 'OTHER' }, { status: 'CANCELLED', reason: 'BUDGET_CUT' }] };
  expect(fields(problemsOfProject(project, TODAY))).toEqual(['statusHistory[0].reason', 'status']);
  expect(problemsOfProject({ ...project, status: 'CANCELLED', statusHistory: project.statusHistory.slice(1) }, TODAY)).toEqual([]);
});

test('property: a project whose roles are told in another order has the same problems', () => {
  const role = fc.constantFrom('FIRST_PROVIDER', 'SECOND_PROVIDER', 'RECIPIENT', 'BOTH', 'PARTICIPANT');
  const actors = fc.array(fc.record({ country: fc.constantFrom('MEX', 'HND', 'CHL', 'DEU'), role }), { maxLength: 6 });
  fc.assert(fc.property(fc.constantFrom('TRIANGULAR', 'REGIONAL', 'BILATERAL'), actors, (modality, participations) => {
    const problems = (list: object[]) => fields(problemsOfProject({ modality, participations: list }, TODAY)).filter((field) => field === 'participations');
    expect(problems([...participations].reverse())).toEqual(problems(participations));
  }));
});
