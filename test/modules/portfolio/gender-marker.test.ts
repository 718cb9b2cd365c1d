import { genderMarkerCheck, genderMarkers, genderShare, type GenderFact } from '../../../src/modules/portfolio/gender-marker.rules';

const fact = (significance: number | null, dataBySex: boolean | null, ...disaggregations: (string[] | null)[]): GenderFact => ({
  id: `${significance} ${dataBySex}`, significance, dataBySex, indicators: disaggregations.map((disaggregation, i) => ({ frameworkId: 'f', indicatorId: `i${i}`, disaggregation })),
});
const check = (...of: Parameters<typeof fact>) => {
  const { verdict, reasons, indicatorIds } = genderMarkerCheck(fact(...of), '2019-06-30');
  return [verdict, reasons, indicatorIds];
};

test('2 without data by sex is inconsistent, 1 a warning, 0 claims nothing, null is not screened', () => {
  expect(check(2, false)).toEqual(['INCONSISTENT', ['MARKED_PRINCIPAL', 'SOURCE_DENIES_DATA_BY_SEX'], []]);
  expect(check(1, false)).toEqual(['WARNING', ['MARKED_SIGNIFICANT', 'SOURCE_DENIES_DATA_BY_SEX'], []]);
  expect(check(0, false)).toEqual(['HOLDS', ['MARKED_NO_AIM'], []]);
  expect(check(null, true)).toEqual(['NOT_SCREENED', [], []]);
});

test('what nobody reported is unverified, not inconsistent', () => {
  expect(check(2, null)).toEqual(['UNVERIFIED', ['MARKED_PRINCIPAL', 'DATA_BY_SEX_NOT_REPORTED'], []]);
  expect(check(2, null, null, [])).toEqual(['UNVERIFIED', ['MARKED_PRINCIPAL', 'DATA_BY_SEX_NOT_REPORTED'], []]);
  expect(check(2, null, [], ['TERRITORY'])).toEqual(['INCONSISTENT', ['MARKED_PRINCIPAL', 'NO_INDICATOR_BY_SEX'], []]);
});

test('an indicator that is broken down by sex counts against a source that denies it', () => {
  expect(check(2, false, [], ['SEX', 'TERRITORY'])).toEqual(['HOLDS', ['MARKED_PRINCIPAL', 'INDICATOR_BY_SEX'], ['i1']]);
  expect(check(1, true)).toEqual(['HOLDS', ['MARKED_SIGNIFICANT', 'SOURCE_TELLS_DATA_BY_SEX'], []]);
});

test('the share is over what was screened: 0 counts, null does not', () => {
  const told = (facts: GenderFact[]) => { const { value, numerator, denominator, coverage } = genderShare(facts, '2019'); return [value, numerator, denominator, coverage.known, coverage.unknown]; };
  expect(told([fact(2, null), fact(1, null), fact(0, null), fact(null, true)])).toEqual(['0.667', '2', '3', 3, 1]);
  expect(told([fact(null, true)])).toEqual([null, '0', '0', 0, 1]);
  expect(told([fact(0, null)])).toEqual(['0', '0', '1', 1, 0]);
});

test('how many are unverified is known, and leaves the other two counts incomplete', () => {
  const { inconsistent, warnings, unverified } = genderMarkers([fact(2, false), fact(2, null), fact(1, false), fact(0, false), fact(null, null)], '2019');
  expect([inconsistent, warnings, unverified].map(({ value, coverage }) => [value, coverage.known, coverage.unknown])).toEqual([['1', 3, 2], ['1', 3, 2], ['1', 4, 1]]);
});
