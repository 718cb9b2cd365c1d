import { contributions } from '../../../src/modules/contributions';
import { useSharedWorld } from '../../support/world';

const world = useSharedWorld('fixture');
const idOf = (code: string) => `(select id from contribution_line where code = '${code}')`;

/** Each change breaks one rule that no constraint holds; the records are listed, and nothing before. */
const BROKEN: [name: string, codes: string[], sql: string][] = [
  ['contribution-not-round-in-circles', ['HN10-MEX-BUDGET-1', 'HN10-MEX-BUDGET-2'], `update contribution_line set revises_id = ${idOf('HN10-MEX-BUDGET-2')} where code = 'HN10-MEX-BUDGET-1'`],
  ['contribution-not-round-in-circles', ['HN01-HND', 'HN01-MEX'], `update contribution_line set part_of_id = case code when 'HN01-MEX' then ${idOf('HN01-HND')} else ${idOf('HN01-MEX')} end where code in ('HN01-MEX', 'HN01-HND')`],
  ['split-of-what-several-receive', ['TR07-GIZ'], `update contribution_line set receiver_country = 'PRY' where code = 'TR07-GIZ'`],
  ['split-shares-sum-to-100', ['TR07-GIZ'], `update contribution_line_recipient set percentage = 99.99 where line_id = ${idOf('TR07-GIZ')}`],
  ['payment-in-the-currency-of-its-line', ['TR01-USAID-PAID-1'], `update disbursement set currency = 'MXN' where code = 'TR01-USAID-PAID-1'`],
  ['withheld-amount-of-a-line-that-says-so', ['HN13-MEX-amount'], `update contribution_line set absences = '[]' where code = 'HN13-MEX'`],
  ['share-of-a-total-of-the-same-budget', ['P-MXHN-1719-SHARE-MEX'], `update budget_statement set currency = 'USD' where code = 'P-MXHN-1719-SHARE-MEX'`],
];

test.each(BROKEN)('%s lists %s', async (name, codes, sql) => {
  const { sql: listing } = contributions.invariants.find((each) => each.name === name)!;
  await world().database.owner!.transaction(async (tx) => {
    await tx.query('set local role mixta_loader');
    expect(await tx.query(listing)).toEqual([]);
    await tx.query(sql);
    expect((await tx.query(listing)).map((each: { code: string }) => each.code)).toEqual(codes);
    throw new Error('rolled back');
  }).catch((error: Error) => { if (error.message !== 'rolled back') throw error; });
});

test('every rule has a record that breaks it here', () => {
  expect([...new Set(BROKEN.map(([name]) => name))].sort()).toEqual(contributions.invariants.map((each) => each.name).sort());
});
