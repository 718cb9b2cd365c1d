import fc from 'fast-check';
import { isSameName, nameOn, namingOf, type AliasFact, type NamedFact } from '../../../src/modules/actors/organization-names.rules';

const alias = (over: Partial<AliasFact>): AliasFact => ({ name: 'Alte Gesellschaft für Arbeit', kind: 'FORMER_NAME', relation: 'PREDECESSOR', from: '1975', to: '2010-12-31', ...over });
const organization = (...aliases: AliasFact[]): NamedFact => ({ name: [{ locale: 'de', text: 'Neue Gesellschaft', status: 'HUMAN' }, { locale: 'en', text: 'New Company', status: 'HUMAN' }], acronym: 'NG', aliases });
const name = (on: string, ...aliases: AliasFact[]) => nameOn(organization(...aliases), on)?.name ?? null;

test('a name is the same in either spelling of German letters, without regard to accents and case; a part of a name is not', () => {
  expect(isSameName('für Arbeit', 'FUER ARBEIT')).toBe(true);
  expect(isSameName('Güemes', 'Guemes')).toBe(true);
  expect(isSameName('Cooperación', 'cooperacion')).toBe(true);
  expect(isSameName('Gesellschaft für Arbeit', 'Gesellschaft')).toBe(false);
});

test('what a name is: of several the one with dates, then the name before the spelling', () => {
  const spelt = alias({ name: 'Alte Gesellschaft fuer Arbeit', kind: 'ALIAS', from: null, to: null });
  expect(namingOf(organization(spelt, alias({})), 'alte gesellschaft FUER arbeit')).toEqual({ name: 'Alte Gesellschaft für Arbeit', kind: 'FORMER_NAME', relation: 'PREDECESSOR', from: '1975', to: '2010-12-31' });
  expect(namingOf(organization(spelt), 'Alte Gesellschaft fuer Arbeit')).toMatchObject({ kind: 'ALIAS', from: null, to: null });
  expect(namingOf(organization(), 'new company')).toEqual({ name: 'New Company', kind: 'NAME', relation: 'SAME_ORGANIZATION', from: null, to: null });
  expect(namingOf(organization(), 'New')).toBeNull();
});

test('the name on a day: that of before while its dates say so, that of today after, and nobody knows where dates are missing', () => {
  expect(['1975', '2010-12-31', '2011', '2019'].map((on) => name(on, alias({})))).toEqual(['Alte Gesellschaft für Arbeit', 'Alte Gesellschaft für Arbeit', 'Neue Gesellschaft', 'Neue Gesellschaft']);
  expect(name('1974', alias({}))).toBeNull();
  expect(name('2005', alias({ to: null }))).toBeNull();
  expect(name('1900')).toBe('Neue Gesellschaft');
  expect(name('1990', alias({}), alias({ name: 'Mittlere', from: '1985', to: '1995' }))).toBe('Mittlere');
});

test('acronyms follow their own dates; another acronym of today does not replace the one that it goes by', () => {
  expect(nameOn(organization(alias({}), alias({ name: 'AGA', kind: 'ACRONYM' })), '2005')).toMatchObject({ acronym: 'AGA' });
  expect(nameOn(organization(alias({}), alias({ name: 'AGA', kind: 'ACRONYM', from: null, to: null })), '2005')).toMatchObject({ acronym: null });
  expect(nameOn(organization(alias({ name: 'NGO', kind: 'ACRONYM', relation: 'SAME_ORGANIZATION', from: null, to: null })), '2005')).toMatchObject({ acronym: 'NG' });
});

test('on every day at most one name holds, and it is one of those recorded', () => {
  const year = fc.integer({ min: 1950, max: 2020 }).map(String);
  const aliases = fc.array(fc.record({ name: fc.constantFrom('A', 'B', 'C'), from: fc.option(year), to: fc.option(year) }).map((each) => alias(each)), { maxLength: 4 });
  fc.assert(fc.property(aliases, year, (all, on) => {
    const found = nameOn(organization(...all), on);
    const holds = all.filter(({ from, to }) => to !== null && (from === null || from <= on) && on <= to);
    if (holds.length > 0) return expect(holds.map((each) => each.name)).toContain(found!.name);
    return expect(found?.name ?? null).toBe(all.every(({ to }) => to !== null && to < on) ? 'Neue Gesellschaft' : null);
  }), { numRuns: 300 });
});
