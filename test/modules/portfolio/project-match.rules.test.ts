import fc from 'fast-check';
import { fewestShared, matchOf, titleWords, type MatchSide } from '../../../src/modules/portfolio/project-match.rules';

const nothing: MatchSide = { externalIds: [], titles: [], start: null, end: null, countries: [], organizations: [] };
const side = (over: Partial<MatchSide>): MatchSide => ({ ...nothing, ...over });
const score = (one: Partial<MatchSide>, other: Partial<MatchSide>) => matchOf(side(one), side(other)).score?.text(0) ?? null;

const WORDS = ['agua', 'energía', 'Salud', 'frontera', 'de', 'la', 'fase', '1', '2', 'comercio'];
const title = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const unique = <T>(...values: T[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 });
const anySide: fc.Arbitrary<MatchSide> = fc.record({
  externalIds: fc.uniqueArray(fc.record({ scheme: fc.constantFrom('iati', 'mx'), value: fc.constantFrom('A', 'B', 'C') }), { maxLength: 2, selector: ({ scheme, value }) => scheme + value }),
  titles: fc.array(title, { maxLength: 2 }),
  start: fc.constantFrom(null, '2015', '2015-Q2', '2016-03', '2016-03-09'),
  end: fc.constantFrom(null, '2017', '2017-Q1', '2018-02-28'),
  countries: unique('MEX', 'HND', 'PER'), organizations: unique('org-a', 'org-b'),
});

test('a match is the same both ways round, but for what is called given and found', () => {
  const turned = (one: MatchSide, other: MatchSide) => {
    const { verdict, score: number, reasons } = matchOf(one, other);
    return { verdict, score: number?.text(0), similarities: reasons.map(({ kind, similarity }) => [kind, similarity?.text(0)]).sort() };
  };
  fc.assert(fc.property(anySide, anySide, (one, other) => expect(turned(one, other)).toEqual(turned(other, one))), { numRuns: 300 });
});

test('a record is the same as itself where it has an id elsewhere, and its score is 1 wherever there is something to compare', () => {
  fc.assert(fc.property(anySide, (one) => {
    const { verdict, score: number } = matchOf(one, one);
    const comparable = one.titles.length + one.countries.length + one.organizations.length > 0 || one.start !== null;
    expect(number?.text(0) ?? null).toBe(comparable ? '1' : null);
    expect(verdict).toBe(one.externalIds.length > 0 ? 'SAME' : one.titles.length > 0 ? 'SIMILAR' : 'NONE');
  }), { numRuns: 300 });
});

test('another title and no party in common is no match, whatever the dates; the score lies between 0 and 1', () => {
  fc.assert(fc.property(anySide, anySide, (one, other) => {
    const strangers = matchOf({ ...one, externalIds: [], titles: ['Patrimonio maya'], countries: ['MEX'], organizations: [] }, { ...other, countries: ['HND', 'PER'] });
    expect(strangers.verdict).toBe('NONE');
    expect(Number(matchOf(one, other).score?.text(0) ?? 0)).toBeGreaterThanOrEqual(0);
    expect(Number(matchOf(one, other).score?.text(0) ?? 0)).toBeLessThanOrEqual(1);
  }), { numRuns: 200 });
});

test('every record that is similar holds as many of the words as candidates are searched by', () => {
  fc.assert(fc.property(anySide, anySide, (one, other) => {
    if (matchOf({ ...one, externalIds: [] }, other).verdict !== 'SIMILAR') return;
    const [words, theirs] = [titleWords(one.titles[0]!), other.titles.flatMap(titleWords)];
    if (one.titles.length === 1) expect(words.filter((word) => theirs.includes(word)).length).toBeGreaterThanOrEqual(fewestShared(words.length));
  }), { numRuns: 500 });
});

test('titles: words without accents, case and function words, in the language in which they are most alike', () => {
  expect(titleWords('Facilitación del Comercio y de la gestión')).toEqual(['facilitacion', 'comercio', 'gestion']);
  expect(titleWords('De la')).toEqual(['de', 'la']);
  expect(score({ titles: ['Gestión de fronteras'] }, { titles: ['Border management', 'GESTION DE LAS FRONTERAS'] })).toBe('1');
  expect(score({ titles: ['Energy efficiency, phase 1'] }, { titles: ['Energy efficiency, phase 2'] })).toBe('0.75');
});

test('dates: days in common over both periods; without an end, whether the starts may be one day; not known is no difference', () => {
  expect(score({ start: '2016', end: '2017' }, { start: '2017', end: '2018' })).toBe('0.4996577687'); // 2 * 365 days of 731 and 730
  expect(score({ start: '2016', end: '2016' }, { start: '2018', end: '2018' })).toBe('0');
  expect(score({ start: '2016' }, { start: '2016-03-09', end: '2018' })).toBe('1');
  expect(score({ start: '2016-04' }, { start: '2016-03-09' })).toBe('0');
  expect(score({ end: '2016' }, { start: '2016', end: '2016' })).toBeNull();
});

test('parties: countries against countries, organizations against organizations', () => {
  expect(score({ countries: ['MEX', 'HND'], organizations: ['org-a'] }, { countries: ['MEX'] })).toBe('0.6666666667');
  expect(score({ organizations: ['org-a'] }, { countries: ['MEX'] })).toBeNull();
});
