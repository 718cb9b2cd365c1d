import { useQuestionWorld } from '../../support/question-world';

const world = useQuestionWorld('fixture');
const MONEY = 'code money { amount currency } absences(fields: ["money"]) { field reason by until note }';

describe('what is hidden', () => {
  test('a draft line, and published lines of a draft project, program or organization, are in no list and no count', async () => {
    const { contributions, contribution } = await world().data('{ contribution(code: "LINE-OF-A-DRAFT-ORGANIZATION") { id } contributions(first: 100, filter: { contributorCountry: "MEX" }) { totalCount nodes { code } } }');
    expect(contribution).toBeNull();
    expect(contributions.totalCount).toBe(contributions.nodes.length);
    expect(contributions.nodes.map((each: { code: string }) => each.code).filter((code: string) => /DRAFT/.test(code))).toEqual([]);
  });

  test('a filter by a hidden program, organization or project finds nothing', async () => {
    for (const filter of ['program: "DRAFT-P-MXHN-1921"', 'contributorOrganization: "DRAFT-org-1"', 'project: "DRAFT-TR99"']) {
      expect(await world().data(`{ contributions(filter: { ${filter} }) { totalCount nodes { code } } }`)).toEqual({ contributions: { totalCount: 0, nodes: [] } });
    }
  });

  test('payments under a draft, and draft payments, budgets, revisions and methods, are not there', async () => {
    const answer = await world().data(`{
      project(code: "TR01") { contributions(filter: { currency: "USD" }) { code disbursements { code } } }
      bilateralProgram(code: "P-MXHN-1719") { budgets { code shares { code } total { code } } }
      contribution(code: "HN10-MEX-BUDGET-2") { revisedBy { code } }
      valuationMethods { nodes { code } }
    }`);
    expect(answer).toEqual({
      project: { contributions: [{ code: 'TR01-USAID', disbursements: [{ code: 'TR01-USAID-PAID-1' }, { code: 'TR01-USAID-PAID-2' }, { code: 'TR01-USAID-PAID-3' }] }] },
      bilateralProgram: { budgets: [
        { code: 'P-MXHN-1719-SHARE-MEX', shares: [], total: { code: 'P-MXHN-1719-TOTAL' } },
        { code: 'P-MXHN-1719-TOTAL', shares: [{ code: 'P-MXHN-1719-SHARE-MEX' }], total: null },
      ] },
      contribution: { revisedBy: [] },
      valuationMethods: { nodes: [{ code: 'FX-RENCID-1' }, { code: 'FX-RENCID-2' }] },
    });
  });
});

test('a zero is an amount, and each amount that is missing has its own reason', async () => {
  const answer = await world().data(`{ zero: contribution(code: "HN08-HND") { ${MONEY} } unknown: contribution(code: "HN12-HND") { ${MONEY} currency } withheld: contribution(code: "HN13-MEX") { ${MONEY} } inKind: contribution(code: "TR01-SAT") { ${MONEY} quantity unit } }`);
  expect(answer).toEqual({
    zero: { code: 'HN08-HND', money: { amount: '0', currency: 'HNL' }, absences: [] },
    unknown: { code: 'HN12-HND', money: null, currency: 'HNL', absences: [{ field: 'money', reason: 'NOT_REPORTED', by: null, until: null, note: null }] },
    withheld: { code: 'HN13-MEX', money: null, absences: [{ field: 'money', reason: 'WITHHELD', by: 'MEX', until: '2020-12-31', note: 'SAFETY_OF_PERSONS' }] },
    inKind: { code: 'TR01-SAT', money: null, quantity: '80', unit: 'EXPERT_DAYS', absences: [{ field: 'money', reason: 'NOT_APPLICABLE', by: null, until: null, note: 'Effort in kind alone' }] },
  });
});

test('a line with everything that it says', async () => {
  expect(await world().data(`{ contribution(code: "TR01-SAT") {
    project { code } program { code } contributorCountry { iso3 } contributorOrganization { code } contributorName receiver { iso3 } tossdModality { list code label(locale: "en") { value } } category nature vintage valueDate note
    revises { code } partOf { code } duplicateOf { code } attestations { verdict } sources { code }
  } }`)).toEqual({ contribution: {
    project: { code: 'TR01' }, program: null, contributorCountry: { iso3: 'MEX' }, contributorOrganization: { code: 'org-fx-sat' }, contributorName: null, receiver: null,
    tossdModality: { list: 'TossdModality', code: 'D01', label: { value: 'In-kind technical cooperation experts' } }, category: 'TECHNICAL', nature: 'EXECUTED', vintage: null, valueDate: '2016', note: null,
    revises: null, partOf: null, duplicateOf: null, attestations: [], sources: [{ code: 'fx-register' }],
  } });
});

test('both values of a disputed amount stay readable', async () => {
  expect(await world().data('{ contribution(code: "HN07-MEX") { money { amount currency } attestations { country { iso3 } verdict field ownValue ownCurrency } } }')).toEqual({ contribution: {
    money: { amount: '450000', currency: 'MXN' }, attestations: [{ country: { iso3: 'HND' }, verdict: 'DISPUTED', field: 'money', ownValue: '380000', ownCurrency: 'MXN' }],
  } });
});

test('a revised amount stands beside what it revises', async () => {
  expect(await world().data('{ project(code: "HN10") { contributions(filter: { nature: BUDGETED }) { code vintage money { amount } revises { code } revisedBy { code } } } }')).toEqual({ project: { contributions: [
    { code: 'HN10-MEX-BUDGET-1', vintage: '2017-03-15', money: { amount: '850000' }, revises: null, revisedBy: [{ code: 'HN10-MEX-BUDGET-2' }] },
    { code: 'HN10-MEX-BUDGET-2', vintage: '2018-01-12', money: { amount: '920000' }, revises: { code: 'HN10-MEX-BUDGET-1' }, revisedBy: [] },
  ] } });
});

test('fiscal years are data; a country without one has none', async () => {
  const ask = (iso3: string) => `country(iso3: "${iso3}") { fiscalCalendar { startMonth namedBy country { iso3 } } }`;
  expect(await world().data(`{ mx: ${ask('MEX')} us: ${ask('USA')} jp: ${ask('JPN')} gb: ${ask('GBR')} hn: ${ask('HND')} }`)).toEqual({
    mx: { fiscalCalendar: { startMonth: 1, namedBy: 'START_YEAR', country: { iso3: 'MEX' } } }, us: { fiscalCalendar: { startMonth: 10, namedBy: 'END_YEAR', country: { iso3: 'USA' } } },
    jp: { fiscalCalendar: { startMonth: 4, namedBy: 'START_YEAR', country: { iso3: 'JPN' } } }, gb: { fiscalCalendar: { startMonth: 4, namedBy: 'START_YEAR', country: { iso3: 'GBR' } } },
    hn: { fiscalCalendar: null },
  });
});

test('one statement per edge, whatever the number of lines', async () => {
  const query = (n: number) => `{ contributions(first: ${n}) { nodes { code revises { code } partOf { code } revisedBy { code } disbursements { code } attestations { verdict } project { code } contributorCountry { iso3 } } } }`;
  await world().monolith.data(query(2));
  const few = world().monolith.statements();
  await world().monolith.data(query(50));
  expect(world().monolith.statements()).toBeLessThanOrEqual(few + 4); // edges that none of the first two lines has
});
