import fc from 'fast-check';
import { fold, matchesOf, searchWords, toTsQuery, wordsOf } from '../../src/kernel/search';

test('folding forgets accents and case', () => {
  expect(fold('Facilitación del COMERCIO, São Tomé, Großmühle, İzmir')).toBe('facilitacion del comercio, sao tome, grossmuhle, izmir');
});

test('words are letters and digits, without repeats', () => {
  expect(wordsOf("Plan K'atun 2032: plan (2.ª fase)")).toEqual(['plan', 'k', 'atun', '2032', '2', 'a', 'fase']);
});

test('a search for nothing and a search for far too much are refused', () => {
  const refused = (text: string) => { try { searchWords('text', text); } catch (error) { return (error as any).extensions.code; } return null; };
  expect(refused('')).toBe('BAD_USER_INPUT');
  expect(refused(' -- !! ')).toBe('BAD_USER_INPUT');
  expect(refused('a'.repeat(201))).toBe('BAD_USER_INPUT');
  expect(refused('a b c d e f g h i j k l m')).toBe('BAD_USER_INPUT');
  expect(refused('a b c d e f g h i j k l')).toBeNull();
});

test('every word is wanted, each as a beginning', () => {
  expect(toTsQuery(['ventanilla', 'unica'])).toBe("'ventanilla':* & 'unica':*");
});

test('no text can break out of the query', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
    expect(toTsQuery(wordsOf(text)).replace(/'[\p{L}\p{N}]+':\*/gu, 'w')).toMatch(/^(w( & w)*)?$/);
  }));
});

test('matches point at the text as shown, and leave out texts without one', () => {
  const entries = [
    { field: 'name', locale: 'es', text: 'Agencia de Cooperación Única' },
    { field: 'acronym', locale: null, text: 'XYZ' },
  ];
  expect(matchesOf(entries, ['unica', 'coop'])).toEqual([
    { field: 'name', locale: 'es', text: 'Agencia de Cooperación Única', ranges: [{ start: 11, length: 4 }, { start: 23, length: 5 }] },
  ]);
});

test('a range spans marks that are characters of their own, letters that fold to two, and pairs of code units', () => {
  const found = (text: string, word: string) => matchesOf([{ field: 'f', locale: null, text }], [word]).flatMap((m) => m.ranges.map((r) => text.slice(r.start, r.start + r.length)));
  expect(found('Me\u0301xico', 'me')).toEqual(['Me\u0301']);
  expect(found('Großmühle', 'gross')).toEqual(['Groß']);
  expect(found('\u{1F600} Ñandú', 'nan')).toEqual(['Ñan']);
  expect(found('informatique', 'form')).toEqual([]);
});

test('the longest beginning of a word is the range', () => {
  expect(matchesOf([{ field: 'f', locale: null, text: 'migrantes' }], ['mi', 'migra'])[0]!.ranges).toEqual([{ start: 0, length: 5 }]);
});

test('every range of any text holds what was searched for', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), (text, at) => {
    const words = wordsOf(text);
    fc.pre(words.length > 0);
    const word = words[at % words.length]!;
    const [match] = matchesOf([{ field: 'f', locale: null, text }], [word]);
    const shown = match!.ranges.map((range) => text.slice(range.start, range.start + range.length));
    expect(shown.some((part) => wordsOf(part).some((each) => each.startsWith(word)))).toBe(true);
  }));
});

test('a word that is cut is cut between characters, since half of one is no text', () => {
  const [word] = wordsOf(`a${'\u{20000}'.repeat(80)}`);
  expect(word).toBe(`a${'\u{20000}'.repeat(49)}`);
});
