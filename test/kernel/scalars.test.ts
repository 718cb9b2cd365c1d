import { Decimal, PartialDate } from '../../src/kernel/scalars';
import { prefixOf, recordId } from '../../src/kernel/record-id';

test.each(['NaN', 'Infinity', '1e400', '-', '', '01', '1.', '.5', '1,5', 1.5, null, '123456789012345678901'])('%j is no decimal', (value) => {
  expect(() => Decimal.parseValue(value)).toThrow(/expected a decimal/);
});

test.each(['0', '-0.5', '28.6', '12345678901234567890.0123456789'])('%s is a decimal, kept digit by digit', (text) => {
  expect(Decimal.parseValue(text)).toBe(text);
});

test('a date that does not exist is refused with the shapes that do', () => {
  expect(() => PartialDate.parseValue('2023-02-29')).toThrow('PartialDate: expected a date such as 2015, 2015-Q1, 2015-04 or 2015-04-09, got "2023-02-29"');
});

test('an id tells its type, is the same everywhere, and differs by type', () => {
  expect(recordId('cty', 'MEX')).toBe('cty_nvr6n8qg2v1jrgnh');
  expect(prefixOf(recordId('prj', 'HN01'))).toBe('prj');
  expect(recordId('prj', 'X')).not.toBe(recordId('off', 'X').replace('off', 'prj'));
});

test.each(['', 'cty_', 'cty_XX', 'project 1', 'cty_nvr6n8qg2v1jrgn', 'cty_nvr6n8qg2v1jrgnhh', "cty_'; drop table--"])('%j is not shaped like an id', (text) => {
  expect(prefixOf(text)).toBeNull();
});
