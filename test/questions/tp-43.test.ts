import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from '../../src/app/load';
import { packageFolder, removePackageFolders } from '../support/package-folder';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/TP-43.graphql'), 'utf8');
const LINES = JSON.parse(readFileSync(join(ROOT, 'test/packages/fixture/contributions.json'), 'utf8')) as { code: string }[];
const world = useQuestionWorld('fixture', 'OWN');
afterAll(removePackageFolders);

const ask = (country: string, project = 'TR04') => world().data(QUESTION, { project, country });
const split = (guatemala: string, honduras: string) => load(world().database.owner!, packageFolder({
  contributions: LINES.filter(({ code }) => code.startsWith('TR04')).map((line) => ({ ...line, recipients: [{ country: 'GTM', percentage: guatemala }, { country: 'HND', percentage: honduras }] })),
}));

const BY_SHARE = { perspective: 'BY_SHARE', additivity: 'ADDITIVE' };
const rule = { code: 'money-by-currency-custodian-by-share', version: '1', text: expect.stringContaining('an even split is never assumed') };
const unknown = (currency: string, count: number) => ({ currency, value: null, coverage: { known: 0, unknown: 0, excluded: [{ reason: 'NOT_REPORTED', count }] }, rule, asOf: '2019-06-30', members: { nodes: [] } });
const known = (currency: string, value: string, ...codes: string[]) => ({ currency, value, coverage: { known: codes.length, unknown: 0, excluded: [] }, rule, asOf: '2019-06-30', members: { nodes: codes.map((code) => ({ code })) } });
const WHOLE = [{ currency: 'EUR', value: '200000.00' }, { currency: 'MXN', value: '1500000.00' }];

test('TP-43: nobody has reported how TR04 is split, so the part of Honduras is not known and never half', async () => {
  const part = {
    ...BY_SHARE, money: [unknown('EUR', 1), unknown('MXN', 2)], missing: ['TR04-AMEXCID', 'TR04-ANTAD', 'TR04-GIZ'].map((code) => ({ line: { code }, reason: 'NOT_REPORTED' })),
  };
  expect(await ask('HND')).toEqual({
    project: {
      contributions: ['TR04-AMEXCID', 'TR04-ANTAD', 'TR04-GIZ'].map((code) => ({ code, recipients: [] })),
      contributionTotals: { money: WHOLE, by: [{ key: 'GTM', totals: part }, { key: 'HND', totals: part }] },
    },
    country: { contributionsReceived: part },
  });
});

test('what has one recipient is whole to it, and a country that receives nothing has no figure', async () => {
  const { project, country } = await ask('HND', 'TR05');
  expect(project.contributionTotals.by).toEqual([{ key: 'GTM', totals: { ...BY_SHARE, money: [known('EUR', '400000.00', 'TR05-AECID'), known('MXN', '4000000.00', 'TR05-AMEXCID')], missing: [] } }]);
  expect(country.contributionsReceived).toEqual({ ...BY_SHARE, money: [], missing: [] });
});

test('a split that does not sum to exactly 100 is refused, in a package and by the database', async () => {
  const { problems } = await split('60', '50');
  expect(problems.map(({ record, field, expected, got }) => ({ record, field, expected, got }))).toEqual(['TR04-GIZ', 'TR04-AMEXCID', 'TR04-ANTAD'].map((record) => (
    { record, field: 'recipients', expected: 'percentages that sum to exactly 100, or none', got: 'a sum of 110' })));
  expect(await split('33.33', '66.66')).toMatchObject({ problems: [{ got: 'a sum of 99.99' }, {}, {}] });
  await expect(world().database.owner!.query(`insert into contribution_line_recipient values ((select id from contribution_line where code = 'TR04-GIZ'), 0, 'HND', 99.99)`)).rejects.toThrow('percentages do not sum to exactly 100');
});

test('TP-43: with 60 for Guatemala and 40 for Honduras the parts are computed, and add up to the whole', async () => {
  expect(await split('60', '40')).toMatchObject({ problems: [], records: 3 });
  const [guatemala, honduras] = [['120000.00', '900000.00'], ['80000.00', '600000.00']].map(([euros, pesos]) => (
    { ...BY_SHARE, money: [known('EUR', euros!, 'TR04-GIZ'), known('MXN', pesos!, 'TR04-AMEXCID', 'TR04-ANTAD')], missing: [] }));
  const recipients = [{ country: { iso3: 'GTM' }, percentage: '60' }, { country: { iso3: 'HND' }, percentage: '40' }];
  expect(await ask('HND')).toEqual({
    project: {
      contributions: ['TR04-AMEXCID', 'TR04-ANTAD', 'TR04-GIZ'].map((code) => ({ code, recipients })),
      contributionTotals: { money: WHOLE, by: [{ key: 'GTM', totals: guatemala }, { key: 'HND', totals: honduras }] },
    },
    country: { contributionsReceived: honduras },
  });
});

test('a share is not taken twice, and the whole for each country stays whole', async () => {
  const { errors } = await world().run('{ country(iso3: "HND") { contributionsReceived(recipients: BY_SHARE) { by(dimension: RECIPIENT) { key } } } }');
  expect(errors).toMatchObject([{ message: expect.stringContaining('another dimension'), extensions: { code: 'BAD_USER_INPUT' } }]);
  const { country } = await world().data(`{ country(iso3: "HND") {
    contributionsReceived(filter: { project: "TR04" }) { perspective additivity money { value } }
    shared: contributionsReceived(filter: { project: "TR04" }, recipients: BY_SHARE) { converted(to: "USD") { total { value } } burden(to: "USD") { total } by(dimension: CONTRIBUTOR) { key totals { perspective money { value } } } }
  } }`);
  expect(country).toEqual({
    contributionsReceived: { perspective: 'PER_COUNTRY', additivity: 'NOT_ADDITIVE', money: [{ value: '200000.00' }, { value: '1500000.00' }] },
    shared: {
      converted: { total: { value: expect.stringMatching(/^1\d{5}\.\d\d$/) } }, burden: { total: expect.stringMatching(/^1\d{5}\.\d\d$/) },
      by: [{ key: 'DEU', totals: { perspective: 'BY_SHARE', money: [{ value: '80000.00' }] } }, { key: 'MEX', totals: { perspective: 'BY_SHARE', money: [{ value: '600000.00' }] } }],
    },
  });
  expect(country.shared.burden.total).toBe(country.shared.converted.total.value);
});
