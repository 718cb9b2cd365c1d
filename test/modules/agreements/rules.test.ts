import { countryPair } from '../../../src/modules/agreements/country-pair.rules';
import { assertPartiesFit } from '../../../src/modules/agreements/bilateral-program.rules';
import { approvalsOf, rejectionReasonsOf } from '../../../src/modules/agreements/call-selection.rules';
import { windowOf } from '../../../src/modules/agreements/window.rules';

describe('countryPair', () => {
  test.each([[[]], [['MEX']], [['MEX', 'MEX']], [['MEX', 'mex']], [['MEX', 'HND', 'CHL']]])('refuses %j', (codes) => {
    expect(() => countryPair(codes)).toThrow('expected two different ISO3 codes');
  });

  test('orders the pair as it is stored, and null is no filter', () => {
    expect(countryPair(['MEX', 'CHL'])).toEqual(['CHL', 'MEX']);
    expect(countryPair(null)).toBeNull();
  });
});

describe('windowOf', () => {
  test('refuses a window that ends before it begins', () => {
    expect(() => windowOf('2019-06-30', '2020', '2019')).toThrow('expected a date that is not before 2020');
  });

  test.each([['2019-06-30', '2019-12-30'], ['2019-08-31', '2020-02-29'], ['2019-03-31', '2019-09-30'], ['2019-12-31', '2020-06-30']])('six months after %s is %s', (today, to) => {
    expect(windowOf(today)).toEqual({ from: today, to });
  });

  test.each([['9999-06-30', '9999-12-30'], ['9999-07', '9999-12-31'], ['9999-Q4', '9999-12-31'], ['0050', '0050-07-01']])('from %s, at the edge of what a date can say, to %s', (from, to) => {
    expect(windowOf('2019-06-30', from)).toEqual({ from, to });
  });
});

describe('assertPartiesFit', () => {
  test('refuses a party that is two things at once, and a bilateral program of one country', () => {
    expect(assertPartiesFit({ kind: 'BILATERAL', parties: [{ country: 'MEX', organization: 'org-giz' }] })).toEqual([
      { field: 'parties[0]', expected: 'one of country, organization, grouping', got: { country: 'MEX', organization: 'org-giz' } },
      { field: 'parties', expected: 'two countries for a program of kind BILATERAL', got: ['MEX'] },
    ]);
  });

  test('a triangular program may have one country and an organization', () => {
    expect(assertPartiesFit({ kind: 'TRIANGULAR', parties: [{ country: 'DEU' }, { organization: 'org-giz' }] })).toEqual([]);
  });
});

describe('selection of a call', () => {
  const proposal = (status: string | null, reason: object[] | null = null) => ({ __typename: 'Proposal', status, reason });

  test('withdrawn proposals are left out and counted, undecided ones are unknown', () => {
    const figure = approvalsOf([proposal('APPROVED'), proposal('REJECTED'), proposal('WITHDRAWN'), proposal(null), proposal(null)], '2019-06-30');
    expect(figure).toMatchObject({ value: '0.5', numerator: '1', denominator: '2', coverage: { known: 2, unknown: 2, excluded: [{ reason: 'WITHDRAWN', count: 1 }] } });
  });

  test('with nothing decided there is no share, which is not a share of zero', () => {
    expect(approvalsOf([proposal(null)], '2019-06-30')).toMatchObject({ value: null, coverage: { known: 0, unknown: 1 } });
    expect(rejectionReasonsOf([proposal('REJECTED')], '2019-06-30')).toMatchObject({ value: null, coverage: { known: 0, unknown: 1 } });
  });
});
