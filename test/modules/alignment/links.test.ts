import { useSharedWorld } from '../../support/world';

const world = useSharedWorld('fixture');

const LINK = `query Link($code: String!) { alignmentLink(code: $code) {
  code level strength planScope evidence assertedOn page clause quote priorityText planName
  subject { __typename ... on Project { code } ... on Session { code } ... on FrameworkIndicator { code } }
  framework { code version } node { code } indicator { code }
  asserterCountry { iso3 } asserterOrganization { code } document { code }
  absences { field reason } sources { title }
} }`;

test('a claim with everything that backs it', async () => {
  expect((await world().data(LINK, { code: 'LN-HN01-HN' })).alignmentLink).toEqual({
    code: 'LN-HN01-HN', level: 'INDICATOR', strength: 'CONTRIBUTES', planScope: 'NATIONAL_PLAN', evidence: 'DOCUMENTED', assertedOn: '2017-03-15',
    page: '4', clause: '1', quote: 'El proyecto contribuye a reducir los días de despacho aduanero.', priorityText: null, planName: null,
    subject: { __typename: 'Project', code: 'HN01' }, framework: { code: 'HN-PLAN-1', version: '1' }, node: null, indicator: { code: 'HN-PLAN-1:I2.1' },
    asserterCountry: { iso3: 'HND' }, asserterOrganization: { code: 'org-fx-sefin' }, document: { code: 'doc-jc8' },
    absences: [{ field: 'priorityText', reason: 'NOT_REPORTED' }], sources: [{ title: 'FICTIONAL minutes of JC8' }],
  });
});

test('a claim without a document is shown as such, and how well each is backed', async () => {
  const { alignmentLink: bare } = await world().data(LINK, { code: 'LN-HN12-HN' });
  expect(bare).toMatchObject({ evidence: 'CONFIRMED', document: null, page: null, quote: null, asserterOrganization: null });
  expect(bare.absences.map(({ field }: { field: string }) => field)).toEqual(expect.arrayContaining(['document', 'page', 'clause', 'quote', 'assertedOn']));
  expect((await world().data(LINK, { code: 'LN-HN08-DISPUTED' })).alignmentLink).toMatchObject({ evidence: 'DISPUTED', node: { code: 'HN-PLAN-1:O2' } });
  expect((await world().data(LINK, { code: 'LN-HN01-RF' })).alignmentLink).toMatchObject({ evidence: 'ASSERTED', subject: { __typename: 'FrameworkIndicator', code: 'HN01-RF:1' } });
  expect((await world().data(LINK, { code: 'LN-JC8' })).alignmentLink).toMatchObject({ evidence: 'DOCUMENTED', subject: { __typename: 'Session', code: 'JC8' }, framework: null, planName: 'Objetivos de la Agenda 2030' });
});

test('the word of a party on a claim leads to it and back', async () => {
  const WORDS = '{ attestations(filter: { verdict: DISPUTED, country: "HND" }) { nodes { code record { __typename ... on AlignmentLink { code evidence } } } } }';
  const { attestations } = await world().data(WORDS);
  expect(attestations.nodes).toContainEqual({ code: 'AT-LN-HN08-HND', record: { __typename: 'AlignmentLink', code: 'LN-HN08-DISPUTED', evidence: 'DISPUTED' } });
});

describe('figures over claims and reports', () => {
  const FIGURES = `query Figures($iso3: String!, $basis: AlignmentBasis!, $program: String, $year: Int, $asOf: PartialDate) { country(iso3: $iso3) {
    alignment(basis: $basis, program: $program, approvalYear: $year, asOf: $asOf) { objectives { value numerator denominator asOf coverage { known unknown excluded { reason count } } members(first: 20) { nodes { ... on Project { code } } } } }
  } }`;
  const objectives = async (variables: Record<string, unknown>) => (await world().data(FIGURES, { basis: 'CONFIRMED', ...variables })).country.alignment.objectives;

  test('Honduras: ten of its projects are claimed and counted, the cancelled one and the disputed one are not; where it gives there is no row', async () => {
    const answer = await objectives({ iso3: 'HND', program: 'P-MXHN-1719' });
    expect(answer.members.nodes.map(({ code }: { code: string }) => code)).toEqual(['HN01', 'HN02', 'HN03', 'HN05', 'HN07', 'HN09', 'HN10', 'HN12', 'HN13', 'HN14']);
    expect(answer).toMatchObject({ value: '1', numerator: '10', denominator: '10', asOf: '2019-06-30', coverage: { known: 10, unknown: 1, excluded: [{ reason: 'CANCELLED', count: 1 }, { reason: 'DISPUTED', count: 1 }] } });
  });

  test('as of the day before the minutes nothing had been said', async () => {
    expect(await objectives({ iso3: 'HND', program: 'P-MXHN-1719', asOf: '2017-03-14' })).toMatchObject({ value: null, numerator: '0', asOf: '2017-03-14' });
  });

  test('the extent without a value tells of how many projects all three parts are known', async () => {
    const query = '{ country(iso3: "HND") { alignment(program: "P-MXHN-1719") { extent { value coverage { known unknown } } } } }';
    expect((await world().data(query)).country.alignment.extent).toEqual({ value: null, coverage: { known: 0, unknown: 11 } });
  });

  test('a dispute or a confirmation of later changes no answer of before', async () => {
    const asserted = { iso3: 'HND', program: 'P-MXHN-1719', basis: 'ASSERTED' };
    const reasons = (answer: any) => answer.coverage.excluded.map(({ reason }: { reason: string }) => reason);
    const [before, after] = [await objectives({ ...asserted, asOf: '2019-05-01' }), await objectives({ ...asserted, asOf: '2019-05-02' })];
    expect([reasons(before), reasons(after)]).toEqual([['CANCELLED'], ['CANCELLED', 'DISPUTED']]);
    expect([before.numerator, after.numerator]).toEqual(['11', '10']);
    const [gaps, covered] = ['alignmentGaps(against: { country: "HND" }, level: OBJECTIVE, asOf: $asOf) { nodes { project { code } } }', 'planCoverage(against: { country: "HND" }, asOf: $asOf) { objectives { disputed { code } } }'];
    const told = async (asOf: string) => (await world().data(`query ($asOf: PartialDate) { bilateralProgram(code: "P-MXHN-1719") { ${gaps} ${covered} } }`, { asOf })).bilateralProgram;
    const [then, now] = [await told('2019-05-01'), await told('2019-05-02')];
    expect([then.planCoverage.objectives.disputed, now.planCoverage.objectives.disputed]).toEqual([[], [{ code: 'HN08' }]]);
    expect(then.alignmentGaps.nodes).not.toContainEqual({ project: { code: 'HN08' } });
  });

  test('by year of approval, and no year is like another; a program that nobody may see finds nothing', async () => {
    expect(await objectives({ iso3: 'HND', year: 2016 })).toMatchObject({ numerator: '1', denominator: '1', members: { nodes: [{ code: 'TR01' }] } });
    expect(await objectives({ iso3: 'HND', year: 0 })).toMatchObject({ value: null, coverage: { known: 0, unknown: 0, excluded: [] } });
    expect(await objectives({ iso3: 'HND', program: 'P-NONE' })).toMatchObject({ value: null, coverage: { known: 0, unknown: 0, excluded: [] } });
  });

  test('reports of parties: an answered no is a no, no indicators cannot be measured', async () => {
    const GROUPS = `{ mex: country(iso3: "MEX") { alignment { objectives { value } indicators { value } dataSources { value } evaluation { value } extent { value } } }
      pry: country(iso3: "PRY") { alignment { objectives { value } indicators { value } dataSources { value } extent { value } } }
      arg: country(iso3: "ARG") { alignment(basis: ASSERTED) { objectives { value } indicators { value coverage { known unknown excluded { reason count } } } } } }`;
    expect(await world().data(GROUPS)).toEqual({
      mex: { alignment: { objectives: { value: '1' }, indicators: { value: '0.75' }, dataSources: { value: '0.5' }, evaluation: { value: '1' }, extent: { value: '0.75' } } },
      pry: { alignment: { objectives: { value: '0' }, indicators: { value: '0' }, dataSources: { value: '0.2' }, extent: { value: '0.067' } } },
      arg: { alignment: { objectives: { value: null }, indicators: { value: null, coverage: { known: 0, unknown: 0, excluded: [{ reason: 'NO_INDICATORS', count: 1 }] } } } },
    });
  });

  test('apart by provider, and from the side of the provider', async () => {
    const BY = `{ country(iso3: "HND") { alignmentBy(dimension: PROVIDER) { key figures { objectives { numerator denominator } } } }
      giver: country(iso3: "USA") { alignmentAsProvider { objectives { numerator denominator members(first: 5) { nodes { ... on Project { code } } } } } }
      program: bilateralProgram(code: "P-MXHN-1719") { alignment(recipient: "HND") { objectives { numerator denominator } } } }`;
    expect(await world().data(BY)).toMatchObject({
      country: { alignmentBy: [{ key: 'DEU', figures: { objectives: { numerator: '0' } } }, { key: 'MEX', figures: { objectives: { numerator: '11', denominator: '11' } } }, { key: 'USA', figures: { objectives: { numerator: '1' } } }] },
      giver: { alignmentAsProvider: { objectives: { numerator: '1', denominator: '1', members: { nodes: [{ code: 'TR01' }] } } } },
      program: { alignment: { objectives: { numerator: '10', denominator: '10' } } },
    });
  });
});

test('nothing of a draft: neither a draft claim, nor a published one on a draft project or plan', async () => {
  const ALL = '{ alignmentLinks(first: 100) { totalCount nodes { code } } resultsFramework(code: "HN-PLAN-1") { alignmentLinks { code } } project(code: "HN08") { alignmentLinks { code } alignmentAssessments { code } } }';
  const answer = await world().run(ALL);
  expect(answer.errors).toBeUndefined();
  expect(JSON.stringify(answer)).not.toMatch(/DRAFT/);
  expect(answer.data.project).toEqual({ alignmentLinks: [{ code: 'LN-HN08-DISPUTED' }, { code: 'LN-HN08-PX' }], alignmentAssessments: [] });
  expect((await world().data(LINK, { code: 'LN-TO-A-DRAFT' })).alignmentLink).toBeNull();
});

test('a project is found under the code that a merge retired, and under none whose merge may not be seen', async () => {
  const FIT = 'query ($project: String!) { thematicFit(project: $project, node: "HN-PLAN-1:O1") { verdict level checks { theme period role } } }';
  const verdict = async (project: string) => (await world().data(FIT, { project })).thematicFit;
  const today = await verdict('HN14');
  expect(today).not.toBeNull();
  expect([await verdict('HN14-HN'), await verdict('DRAFT-HN01-OLD'), await verdict('OLD-OF-A-DRAFT')]).toEqual([today, null, null]);
});
