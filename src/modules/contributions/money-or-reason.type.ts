import { createUnionType } from 'type-graphql';
import { Absence } from '../../kernel/absence';
import { Money, moneyOf } from '../../kernel/money';
import type { Row } from '../../kernel/stub';
import { absenceOf } from './counted-once.rules';

/** Never null, so that whoever draws it cannot forget one of the ways in which an amount is missing. */
export const MoneyOrReason = createUnionType({
  name: 'MoneyOrReason',
  description: 'An amount, zero among them, or the reason why there is none: not reported, withheld until a day, not applicable, and so on.',
  types: () => [Money, Absence] as const,
  resolveType: (value: Row) => value.__typename as string,
});

export const moneyOrReason = (row: Row): Row => (row.amount === null
  ? { ...absenceOf(row, 'money'), __typename: 'Absence' } : Object.assign(moneyOf(row.amount, row.currency, row.valueDate), { __typename: 'Money' }));
