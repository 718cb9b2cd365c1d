import { localized, type StoredText } from '../../src/kernel/localized';

const STORED: StoredText = [
  { locale: 'es', text: 'Salud materna', status: 'HUMAN' },
  { locale: 'en', text: 'Maternal health', status: 'STALE' },
];

test('no text is null, never an empty one', () => {
  expect(localized(null, 'es')).toBeNull();
  expect(localized([], 'es')).toBeNull();
});

test('the language asked for comes with its own status', () => {
  expect(localized(STORED, 'en')).toEqual({ value: 'Maternal health', locale: 'en', status: 'STALE', chain: ['en', 'es'] });
});

test('a regional tag falls back to its base language without calling that a fallback', () => {
  expect(localized(STORED, 'es-MX')).toEqual({ value: 'Salud materna', locale: 'es', status: 'HUMAN', chain: ['es-MX', 'es', 'en'] });
});

test('another language is shown from the original, and says so', () => {
  expect(localized(STORED, 'pt')).toEqual({ value: 'Salud materna', locale: 'es', status: 'FALLBACK', chain: ['pt', 'es', 'en'] });
});

test('without a language the original is shown', () => {
  expect(localized(STORED)).toMatchObject({ value: 'Salud materna', status: 'HUMAN' });
});
