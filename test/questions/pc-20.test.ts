import { discloseDue } from '../../src/app/disclosure';
import { documented } from '../support/operations';
import { useQuestionWorld } from '../support/question-world';
import { HONDURAS, MEXICO, PARTNER, keyed } from '../support/writing';
import type { Viewer } from '../../src/kernel/viewer';

const { query } = documented('PC-20');
const world = useQuestionWorld('fixture', 'OWN');
const ask = async (as?: Viewer) => (await world().data(query, { program: 'P-MXHN-1719' }, as)).bilateralProgram.contributionTotals.missing;
const lineOf = async (as?: Viewer) => (await world().data('{ contribution(code: "HN13-MEX") { note moneyOrReason { ... on Money { amount } ... on Absence { reason note by until } } withheldAmount { money { amount } } } }', {}, as)).contribution;
const WITHHELD = { reason: 'WITHHELD', note: 'SAFETY_OF_PERSONS', by: 'MEX', until: '2020-12-31' };
const SUM = '{ bilateralProgram(code: "P-MXHN-1719") { contributionTotals(filter: { contributorCountry: "MEX" }) { money { value coverage { known excluded { reason count } } } } } }';
const sum = async (as?: Viewer) => (await world().data(SUM, {}, as)).bilateralProgram.contributionTotals.money[0];
const events = async () => (await world().data('{ changes(first: 100, kinds: [AMOUNT_CHANGED]) { nodes { kind recordCode actor reason fields { field before after } es: sentence(locale: "es") { value } } } }')).changes.nodes;
const SAVE = 'mutation ($input: SaveWithheldAmountInput!) { saveWithheldAmount(input: $input) { recordVersion userErrors { code field expected } } }';
const LINE = 'mutation ($input: SaveContributionLineInput!) { saveContributionLine(input: $input) { recordVersion visibility userErrors { code field expected } } }';

test('PC-20: what is withheld, by whose decision, why and until when; the owner alone sees the amount', async () => {
  const line = (code: string, currency: string, iso3: string) => ({ code, currency, contributorCountry: { iso3 }, withheldAmount: null });
  const missing = [
    { line: line('HN12-HND', 'HNL', 'HND'), reason: 'NOT_REPORTED', note: null, by: null, until: null },
    { line: line('HN13-MEX', 'MXN', 'MEX'), ...WITHHELD },
  ];
  for (const other of [undefined, HONDURAS, PARTNER]) expect(await ask(other)).toEqual(missing);
  expect((await ask(MEXICO)).filter((each: any) => each.reason === 'WITHHELD')).toEqual([{ line: { ...missing[1]!.line, withheldAmount: { money: { amount: '400000', currency: 'MXN' } } }, ...WITHHELD }]);
});

test('what is held back is in no figure, not in the owner\'s either', async () => {
  expect(await sum()).toEqual({ value: '7350000.00', coverage: { known: 13, excluded: [{ reason: 'WITHHELD', count: 1 }] } });
  expect((await sum(MEXICO)).coverage.excluded).toEqual([{ reason: 'WITHHELD', count: 1 }]);
});

test('nobody holds back what is of another, and what is held back is never published itself', async () => {
  const input = { idempotencyKey: keyed(), contribution: 'HN12-HND', amount: '5', citations: [{ source: 'fx-register' }] };
  const refused = (userErrors: object) => ({ saveWithheldAmount: { recordVersion: null, userErrors: [userErrors] } });
  expect(await world().monolith.data(SAVE, { input }, MEXICO)).toEqual(refused({ code: 'RULE', field: null, expected: 'the rule "withheld amount is of the custodian of its line" to hold' }));
  expect(await world().monolith.data(SAVE, { input: { ...input, idempotencyKey: keyed() } }, HONDURAS)).toEqual(refused({ code: 'RULE', field: null, expected: 'the rule "withheld amount of a line that says so among its absences" to hold' }));
  expect(await world().monolith.data(SAVE, { input: { ...input, idempotencyKey: keyed(), publish: true } }, HONDURAS)).toEqual(refused({ code: 'RULE', field: 'visibility', expected: expect.stringContaining('never published itself') }));
});

describe('on its day', () => {
  test('nothing happens while the day lasts', async () => {
    expect(await discloseDue(world().database.pool, '2020-12-31')).toBe(0);
    expect((await lineOf()).moneyOrReason).toEqual(WITHHELD);
  });

  test('on 2021-01-01 the value appears, counts, and the feed tells; a change that waited keeps waiting, with the value', async () => {
    const head = await world().data('{ contribution(code: "HN13-MEX") { recordVersion } }', {}, MEXICO);
    const waiting = await world().monolith.data(LINE, { input: { idempotencyKey: keyed(), code: 'HN13-MEX', recordVersion: head.contribution.recordVersion, note: 'Aún no público' } }, MEXICO);
    expect(waiting.saveContributionLine).toEqual({ recordVersion: head.contribution.recordVersion + 1, visibility: 'DRAFT', userErrors: [] });

    expect(await discloseDue(world().database.pool, '2021-01-01')).toBe(1);
    for (const anybody of [undefined, MEXICO]) expect(await lineOf(anybody)).toEqual({ note: null, moneyOrReason: { amount: '400000' }, withheldAmount: null });
    expect(await sum()).toEqual({ value: '7750000.00', coverage: { known: 14, excluded: [] } });
    expect((await events()).filter(({ recordCode }: any) => recordCode === 'HN13-MEX')).toEqual([{
      kind: 'AMOUNT_CHANGED', recordCode: 'HN13-MEX', actor: 'MEX', reason: 'withheld until 2020-12-31',
      fields: expect.arrayContaining([{ field: 'amount', before: null, after: '400000' }]), es: { value: expect.stringContaining('HN13-MEX') },
    }]);
  });

  test('the change that waited can be published afterwards', async () => {
    const { contribution: { recordVersion } } = await world().data('{ contribution(code: "HN13-MEX") { recordVersion } }', {}, MEXICO);
    const { saveContributionLine } = await world().monolith.data(LINE, { input: { idempotencyKey: keyed(), code: 'HN13-MEX', recordVersion, publish: true } }, MEXICO);
    expect(saveContributionLine).toMatchObject({ visibility: 'PUBLISHED', userErrors: [] });
    expect(await lineOf()).toMatchObject({ note: 'Aún no público', moneyOrReason: { amount: '400000' } });
  });

  test('a second look finds nothing', async () => {
    expect(await discloseDue(world().database.pool, '2021-01-02')).toBe(0);
  });
});
