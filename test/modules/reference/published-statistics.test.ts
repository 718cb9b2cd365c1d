import { isObjectType, isUnionType, getNamedType } from 'graphql';
import { monolithSchema } from '../../../src/app/composition';
import { recordId } from '../../../src/kernel/record-id';
import { useSharedWorld } from '../../support/world';

describe('in the fixture', () => {
  const world = useSharedWorld('fixture');

  test('a draft is hidden by every path: code, id, list, count, filter', async () => {
    const query = `query ($code: String!, $id: ID!) { publishedStatistic(code: $code) { id } node(id: $id) { id }
      publishedStatistics { totalCount nodes { code } } byYear: publishedStatistics(filter: { year: 2017, country: "MEX" }) { totalCount } byWord: publishedStatistics(filter: { contains: "FICTIONAL" }) { totalCount } }`;
    const { data, errors } = await world().run(query, { code: 'DRAFT-st-tri-2017', id: recordId('sta', 'DRAFT-st-tri-2017') });
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      publishedStatistic: null, node: null, byYear: { totalCount: 0 }, byWord: { totalCount: 0 },
      publishedStatistics: { totalCount: 3, nodes: [{ code: 'st-mex-lac-share' }, { code: 'st-mex-tc-share' }, { code: 'st-mex-tri-2016' }] },
    });
  });

  test('36 triangular projects in 2016: the partners named are not all, and a group is not its members', async () => {
    const { publishedStatistic } = await world().data(`{ publishedStatistic(code: "st-mex-tri-2016") {
      subject(locale: "es") { value locale status } value unit period periodStart periodEnd country { iso3 iso2 } currency { code } flow modality
      partners { iso3 } partnerGroups sectors breakdownExhaustive sources { code } absences(fields: ["currency", "flow", "period"]) { field reason } } }`);
    expect(publishedStatistic).toEqual({
      subject: { value: 'Triangular projects of Mexico', locale: 'en', status: 'FALLBACK' }, value: '36', unit: 'projects', period: '2016', periodStart: '2016', periodEnd: '2016',
      country: { iso3: 'MEX', iso2: 'MX' }, currency: null, flow: null, modality: null,
      partners: ['ESP', 'DEU', 'JPN', 'USA', 'GBR', 'NLD'].map((iso3) => ({ iso3 })), partnerGroups: ['multilateral organizations'],
      sectors: ['environment', 'agriculture', 'health', 'education', 'civil protection'], breakdownExhaustive: false, sources: [{ code: 'seed-000' }],
      absences: [{ field: 'currency', reason: 'NOT_APPLICABLE' }, { field: 'flow', reason: 'NOT_REPORTED' }],
    });
  });

  test('a year that a source does not print is not reported, and a filter by year does not guess it in', async () => {
    const { share, of2016 } = await world().data(`{
      share: publishedStatistic(code: "st-mex-lac-share") { value unit period periodStart partners { iso3 } breakdownExhaustive absences(fields: ["period"]) { field reason } }
      of2016: publishedStatistics(filter: { year: 2016 }) { nodes { code } } }`);
    expect(share).toEqual({ value: '75', unit: 'percent', period: null, periodStart: null, partners: [], breakdownExhaustive: null, absences: [{ field: 'period', reason: 'NOT_REPORTED' }] });
    expect(of2016).toEqual({ nodes: [{ code: 'st-mex-tri-2016' }] });
  });

  test('a filter that is null is no filter; one that cannot be is refused', async () => {
    expect((await world().data('{ publishedStatistics(filter: { year: null, unit: null, country: null, flow: null, contains: null }) { totalCount } }')).publishedStatistics.totalCount).toBe(3);
    const { errors } = await world().run('{ publishedStatistics(filter: { year: 0 }) { totalCount } }');
    expect(errors![0]).toMatchObject({ message: 'filter.year: expected a year from 1900 to 2100, got 0', extensions: { code: 'BAD_USER_INPUT' } });
  });

  test.each([['%', 0], ['_', 0], ['\\\\', 0], ['TRIANGULAR', 1], ['share of', 2]])('words are taken as they are: %s', async (contains, count) => {
    expect((await world().data(`{ publishedStatistics(filter: { contains: "${contains}" }) { totalCount } }`)).publishedStatistics.totalCount).toBe(count);
  });
});

describe('in the demonstration set', () => {
  const world = useSharedWorld('demo');

  test('all 61 are there, each with a source and a unit', async () => {
    const { publishedStatistics } = await world().data('{ publishedStatistics(first: 100) { totalCount nodes { code value unit sources { title } citations { confidence } } } }');
    expect(publishedStatistics.totalCount).toBe(61);
    expect(publishedStatistics.nodes.filter((each: { sources: unknown[]; unit: string }) => each.sources.length === 0 || each.unit === '')).toEqual([]);
    expect(publishedStatistics.nodes.filter((each: { citations: { confidence: string }[] }) => each.citations[0]!.confidence === 'MEDIUM')).toHaveLength(8);
  });

  test('two sources give two totals for 2013; both can be read, neither wins', async () => {
    const { publishedStatistics } = await world().data(`{ publishedStatistics(filter: { country: "MEX", year: 2013, unit: "USD million", flow: PROVIDED, contains: "cooperation of mexico: total" }) {
      nodes { code value currency { code label(locale: "es") { value } } period basis note sources { title } citations { confidence } } } }`);
    expect(publishedStatistics.nodes.map((each: { code: string; value: string }) => [each.code, each.value])).toEqual([['qn-2013-oecd', '529'], ['qn-2013-total-a', '552'], ['qn-2013-total-b', '396']]);
    expect(publishedStatistics.nodes[2]).toEqual({
      code: 'qn-2013-total-b', value: '396', currency: { code: 'USD', label: { value: 'Dólar estadounidense' } }, period: '2013',
      basis: 'figures published by the Government of Mexico, as quoted by the source',
      note: 'published in 2016 next to the 2014 figure; differs from 552, probably another treatment of debt relief; not explained in the excerpt',
      sources: [{ title: 'OECD: Mexico\'s Development Co-operation (figures 2014)' }], citations: [{ confidence: 'MEDIUM' }],
    });
  });

  test('numbers and periods stay as printed: 52.0, to 2020, c. 2017, FY2015', async () => {
    const { a, b, c, d } = await world().data(`{
      a: publishedStatistic(code: "st-segib-socioec") { value }
      b: publishedStatistic(code: "st-pm-blz") { value currency { code } country { iso3 } period periodStart periodEnd absences(fields: ["periodStart"]) { reason note } }
      c: publishedStatistic(code: "qn-2017-projects") { value period periodStart periodEnd flow scope }
      d: publishedStatistic(code: "st-usa-jica-tctp") { period periodStart periodEnd } }`);
    expect([a, b, c, d]).toEqual([
      { value: '52.0' },
      { value: '57.5', currency: { code: 'USD' }, country: { iso3: 'BLZ' }, period: 'to 2020', periodStart: null, periodEnd: '2020', absences: [{ reason: 'NOT_REPORTED', note: 'The source says up to when, not since when.' }] },
      { value: '595', period: 'c. 2017', periodStart: null, periodEnd: null, flow: 'BOTH', scope: 'AMEXCID, both directions' },
      { period: 'FY2015', periodStart: null, periodEnd: null },
    ]);
  });

  test('a period of several years is found by any of them', async () => {
    const ask = async (year: number) => (await world().data(`{ publishedStatistics(filter: { year: ${year}, unit: "percent", country: "MEX" }) { nodes { code } } }`)).publishedStatistics.nodes;
    expect(await ask(2011)).toEqual([{ code: 'st-mex-tc-share' }]);
    expect(await ask(2014)).toEqual([{ code: 'st-mex-tc-share' }]);
    expect(await ask(2015)).toEqual([]);
  });
});

test('statistics that others published share no type with figures that the register computes', () => {
  const schema = monolithSchema();
  const published = schema.getType('PublishedStatistic');
  const figure = schema.getType('Figure');
  if (!isObjectType(published)) throw new Error('PublishedStatistic: expected an object type');
  const reached = Object.values(published.getFields()).map((field) => getNamedType(field.type).name);
  expect(reached).not.toContain('Figure');
  for (const type of Object.values(schema.getTypeMap())) if (isUnionType(type)) expect(type.getTypes().map((each) => each.name)).not.toContain('PublishedStatistic');
  if (isObjectType(figure)) expect(figure.getInterfaces()).toEqual([]);
  expect(published.getInterfaces().map((each) => each.name)).toEqual(['Node']);
});
