import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/FE-08.graphql'), 'utf8');
const world = useQuestionWorld('fixture');
const ask = (locale: string) => world().data(QUESTION, { program: 'P-MXHN-1719', locale });

test('FE-08: a zero, an amount nobody reported and one that is withheld are three things', async () => {
  const { bilateralProgram: { projects } } = await ask('es');
  const line = (code: string) => projects.nodes.flatMap((project: any) => project.contributions).find((each: any) => each.code === code);
  expect(line('HN08-HND')).toEqual({ code: 'HN08-HND', currency: 'HNL', moneyOrReason: { __typename: 'Money', amount: '0', currency: 'HNL' } });
  expect(line('HN12-HND')).toEqual({ code: 'HN12-HND', currency: 'HNL', moneyOrReason: { __typename: 'Absence', reason: 'NOT_REPORTED', by: null, until: null, note: null } });
  expect(line('HN13-MEX')).toEqual({ code: 'HN13-MEX', currency: 'MXN', moneyOrReason: { __typename: 'Absence', reason: 'WITHHELD', by: 'MEX', until: '2020-12-31', note: 'SAFETY_OF_PERSONS' } });
});

test('no line of the program has neither an amount nor a reason', async () => {
  const { bilateralProgram: { projects } } = await ask('es');
  const lines = projects.nodes.flatMap((project: any) => project.contributions);
  expect(lines).toHaveLength(30);
  expect(lines.filter(({ moneyOrReason: { __typename, amount, reason } }: any) => (__typename === 'Money' ? !/^\d+(\.\d+)?$/.test(amount) : !reason))).toEqual([]);
});

test.each([['es', 'No reportado', 'Reservado'], ['en', 'Not reported', 'Withheld'], ['pt', 'Não informado', 'Reservado']])('each reason has its label in %s', async (locale, notReported, withheld) => {
  const { reasons } = await ask(locale);
  const label = (code: string) => reasons.values.nodes.find((each: any) => each.code === code).label;
  expect([label('NOT_REPORTED'), label('WITHHELD')]).toEqual([{ value: notReported, locale }, { value: withheld, locale }]);
});

test('one by one and beside it, money and its absence say the same', async () => {
  const { contributions } = await world().data(`{ contributions(first: 100) { nodes { money { amount converted(to: "USD") { amount } } absences(fields: ["money"]) { reason note }
    moneyOrReason { ... on Money { amount converted(to: "USD") { amount } } ... on Absence { reason note } } } } }`);
  expect(contributions.nodes.length).toBeGreaterThan(40);
  expect(contributions.nodes.map((line: any) => line.moneyOrReason)).toEqual(contributions.nodes.map((line: any) => line.money ?? line.absences[0]));
});
