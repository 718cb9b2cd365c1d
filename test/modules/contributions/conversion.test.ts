import { useQuestionWorld } from '../../support/question-world';

const world = useQuestionWorld('fixture');
const CONVERTED = 'amount currency rate rateDate rates { currency rate isInverse base period } table source approximate missing';
const ask = async (code: string, to: string, table?: string) =>
  (await world().data(`query ($code: String!, $to: String!, $table: String) { contribution(code: $code) { money { converted(to: $to, table: $table) { ${CONVERTED} } } } }`, { code, to, table })).contribution.money.converted;

test('a table or currency that nobody has loaded is refused, naming what there is', async () => {
  const run = (more: string) => world().run(`{ contribution(code: "TR01-AMEXCID") { money { converted(${more}) { amount } } } }`);
  expect((await run('to: "USD", table: "NOWHERE"')).errors).toMatchObject([{ message: expect.stringContaining('FX-2019, FX-OWN, IMF-ENDA-USD'), extensions: { code: 'BAD_USER_INPUT' } }]);
  expect((await run('to: "XYZ"')).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
});

test('without a rate there is no amount, and the answer says which rate is missing', async () => {
  expect(await ask('TR03-JICA', 'USD', 'FX-OWN')).toEqual({
    amount: null, currency: 'USD', rate: null, rateDate: null, rates: [], table: 'FX-OWN', source: 'FICTIONAL partner', approximate: true, missing: 'a rate of JPY for 2016 in table FX-OWN',
  });
});

test('into the base, by the table that the register puts first', async () => {
  expect(await ask('TR01-AMEXCID', 'USD')).toEqual({
    amount: '105263.16', currency: 'USD', rate: '0.0526315789', rateDate: '2016', rates: [{ currency: 'MXN', rate: '19.0', isInverse: false, base: 'USD', period: '2016' }],
    table: 'FX-2019', source: 'FICTIONAL question bank', approximate: true, missing: null,
  });
});

test('between two currencies through the base, one of them stated the other way round; yen have no smaller unit', async () => {
  expect(await ask('TR02-GIZ', 'MXN')).toMatchObject({ amount: '6441000.00', rate: '21.4700000000', rates: [{ currency: 'EUR', rate: '1.13', isInverse: true }, { currency: 'MXN', rate: '19.0', isInverse: false }] });
  expect(await ask('TR02-GIZ', 'JPY')).toMatchObject({ amount: '37968000', approximate: true });
  expect(await ask('TR01-USAID', 'EUR')).toMatchObject({ amount: '442477.88' });
});

test('the same currency needs no rate and is exact; zero is zero in every currency', async () => {
  expect(await ask('TR01-AMEXCID', 'MXN')).toMatchObject({ amount: '2000000.00', rate: '1.0000000000', rates: [], approximate: false });
  expect(await ask('HN08-HND', 'USD')).toMatchObject({ amount: '0.00', rate: null, missing: null });
});

test('another table gives another amount under its own label; a day falls back to the average of its year', async () => {
  expect(await ask('HN01-MEX', 'USD', 'FX-OWN')).toMatchObject({ amount: '60000.00', table: 'FX-OWN', rateDate: '2017' });
  expect(await ask('HN01-MEX', 'USD', 'IMF-ENDA-USD')).toMatchObject({ table: 'IMF-ENDA-USD', source: 'International Monetary Fund', rateDate: '2017', approximate: true });
});

test('the tables with their rates; the one put first is the default', async () => {
  expect(await world().data('{ exchangeRateTables { nodes { code label(locale: "en") { value } base provider url licence precedence isDefault rates(currency: "MXN", last: 1) { totalCount nodes { currency period rate isInverse } } } } }')).toEqual({ exchangeRateTables: { nodes: [
    { code: 'FX-2019', label: { value: 'Fictional table' }, base: 'USD', provider: 'FICTIONAL question bank', url: null, licence: 'FICTIONAL: a test input', precedence: 1, isDefault: true, rates: { totalCount: 7, nodes: [{ currency: 'MXN', period: '2019', rate: '19.0', isInverse: false }] } },
    { code: 'FX-OWN', label: { value: 'Fictional table of a partner' }, base: 'USD', provider: 'FICTIONAL partner', url: null, licence: 'FICTIONAL: a test input', precedence: 2, isDefault: false, rates: { totalCount: 7, nodes: [{ currency: 'MXN', period: '2019', rate: '20', isInverse: false }] } },
    { code: 'IMF-ENDA-USD', label: { value: 'IMF: yearly averages per US dollar' }, base: 'USD', provider: 'International Monetary Fund', url: 'https://data.imf.org/', licence: expect.stringContaining('Source: International Monetary Fund'), precedence: 100, isDefault: false, rates: { totalCount: 35, nodes: [{ currency: 'MXN', period: '2024', rate: expect.stringMatching(/^18\./), isInverse: false }] } },
  ] } });
});
