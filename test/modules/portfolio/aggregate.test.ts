import fc from 'fast-check';
import { Exact } from '../../../src/kernel/exact';
import { combined, placesOf, type PlaceRow } from '../../../src/modules/portfolio/aggregate-places.rules';
import { useSharedWorld } from '../../support/world';

const world = useSharedWorld('fixture');

interface Key { code: string; country?: { iso3: string } | null; subdivision?: { code: string } | null; organization?: { code: string } | null }
interface Cell { keys: Key[]; figures: { value: string | null; absence: string | null; coverage: { known: number; unknown: number; excluded: { reason: string; count: number }[] }; members: { nodes: { code: string }[] } }[] }
const codes = (cell: Cell) => cell.keys.map(({ code }) => code);
const ask = async (args: string, figures = 'value'): Promise<{ series: { measure: string; unit: string | null; additivity: string; total: Cell['figures'][0] }[]; cells: Cell[] }> =>
  (await world().data(`{ aggregate(${args}) { series { measure unit additivity total { ${figures} } } cells { keys { code country { iso3 } subdivision { code } organization { code } } figures { ${figures} } } } }`)).aggregate;
const count = async (filter: string): Promise<number> => (await world().data(`{ projects(first: 1, filter: ${filter}) { totalCount } }`)).projects.totalCount;

test.each([
  ['[COUNTRY, ROLE]', ([country, role]: string[]) => `{ participant: { country: "${country}", role: ${role} } }`],
  ['[SECTOR], vocabulary: "FX"', ([code]: string[]) => (code === 'NOT_REPORTED' ? '{ none: { sector: { vocabulary: "FX" } } }' : `{ sector: { vocabulary: "FX", code: "${code}" } }`)],
  ['[SDG]', ([code]: string[]) => (code === 'NOT_REPORTED' ? '{ missing: [SDGS] }' : `{ sdg: "${code}" }`)],
  ['[STATUS, MODALITY]', ([status, modality]: string[]) => `{ modality: ${modality}, ${status === 'NOT_REPORTED' ? 'missing: [STATUS]' : `status: ${status}`} }`],
  ['[START_YEAR]', ([year]: string[]) => (year === 'NOT_REPORTED' ? '{ missing: [START] }' : `{ startYear: ${year} }`)],
])('by %s each count is that of the list with the same filter, members included', async (by, filterOf) => {
  const { cells } = await ask(`measures: [PROJECTS], by: ${by}`, 'value members(first: 100) { nodes { ... on Project { code } } }');
  expect(cells.length).toBeGreaterThan(2);
  for (const cell of cells.filter((each) => !(by.includes('ROLE') && codes(each).includes('NOT_REPORTED')))) {
    expect([codes(cell), cell.figures[0]!.value]).toEqual([codes(cell), String(await count(filterOf(codes(cell))))]);
    expect(cell.figures[0]!.members.nodes).toHaveLength(Number(cell.figures[0]!.value));
  }
});

test('provider, facilitator and recipient are flows; nobody gives to itself, and a pair has no facilitator', async () => {
  const { cells, series } = await ask('measures: [PROJECTS], by: [PROVIDER, FACILITATOR, RECIPIENT]', 'value members(first: 10) { nodes { ... on Project { code } } }');
  const flow = (...path: string[]) => cells.find((cell) => codes(cell).join() === path.join())?.figures[0];
  expect(flow('MEX', 'USA', 'HND')).toEqual({ value: '1', members: { nodes: [{ code: 'TR01' }] } });
  expect(flow('MEX', 'org-fx-giz', 'GTM')).toEqual({ value: '1', members: { nodes: [{ code: 'TR04' }] } });
  expect(flow('MEX', 'NOT_APPLICABLE', 'HND')!.value).toBe('13');
  expect(flow('HND', 'NOT_APPLICABLE', 'MEX')!.value).toBe('3');
  expect(cells.filter(({ keys: [from, , to] }) => from!.code === to!.code && from!.code !== 'NOT_REPORTED')).toEqual([]);
  expect(series[0]).toMatchObject({ additivity: 'NOT_ADDITIVE', total: { value: '22' } });
  const giz = cells.find(({ keys }) => keys[1]!.code === 'org-fx-giz')!;
  expect(giz.keys[1]).toEqual({ code: 'org-fx-giz', country: null, subdivision: null, organization: { code: 'org-fx-giz' } });
});

test('a map: where projects work by country and by part; what has several places without shares is not split, what names no part is the whole country', async () => {
  const { cells } = await ask('measures: [PROJECTS, MONEY], by: [TERRITORY, SUBDIVISION], to: "USD", filter: { program: "P-MXHN-1719" }', 'value absence coverage { known unknown excluded { reason count } }');
  const place = (...at: string[]) => cells.find((cell) => codes(cell).join() === at.join())!;
  expect(place('HND', 'HN-FM')).toMatchObject({ keys: [{ country: { iso3: 'HND' } }, { subdivision: { code: 'HN-FM' } }], figures: [{ value: '3' }, { absence: null }] });
  expect(place('HND', 'WHOLE_COUNTRY').figures[0]!.value).toBe('1');
  expect(place('HND', 'HN-OL').figures).toMatchObject([{ value: '1' }, { value: null, absence: 'NOT_REPORTED', coverage: { known: 0, unknown: 1 } }]);
  expect(place('NOT_SPLIT', 'NOT_SPLIT').figures[0]).toMatchObject({ value: null, absence: 'NOT_APPLICABLE' });
});

test('money converted: cells and total by the same rates, what is withheld or not reported left out with its reason', async () => {
  const { series, cells } = await ask('measures: [MONEY], by: [STATUS], to: "MXN", filter: { program: "P-MXHN-1719" }', 'value coverage { known unknown excluded { reason count } }');
  const totals = (await world().data('{ bilateralProgram(code: "P-MXHN-1719") { contributionTotals { converted(to: "MXN") { total { value coverage { known unknown excluded { reason count } } } } } } }')).bilateralProgram.contributionTotals.converted.total;
  expect(series).toEqual([{ measure: 'MONEY', unit: 'MXN', additivity: 'ADDITIVE', total: totals }]);
  expect(cells.map(({ figures }) => figures[0]!.coverage.known).reduce((a, b) => a + b)).toBe(totals.coverage.known);
});

test('people, attendances and events of a project; a held-back count is SUPPRESSED, a project without any is unknown', async () => {
  const { cells, series } = await ask('measures: [ATTENDANCES, PEOPLE, EVENTS], by: [MODALITY]', 'value absence coverage { known unknown excluded { reason count } }');
  const triangular = cells.find((cell) => codes(cell)[0] === 'TRIANGULAR')!;
  expect(triangular.figures).toEqual([
    { value: '233', absence: null, coverage: { known: 1, unknown: 6, excluded: [] } },
    { value: '222', absence: null, coverage: { known: 1, unknown: 6, excluded: [] } },
    { value: '3', absence: null, coverage: { known: 3, unknown: 6, excluded: [] } },
  ]);
  const bilateral = cells.find((cell) => codes(cell)[0] === 'BILATERAL')!;
  expect(bilateral.figures[2]).toEqual({ value: null, absence: 'NOT_REPORTED', coverage: { known: 0, unknown: 14, excluded: [{ reason: 'NOT_HELD', count: 1 }] } });
  expect(series.map(({ measure, additivity }) => [measure, additivity])).toEqual([['ATTENDANCES', 'ADDITIVE'], ['PEOPLE', 'NOT_ADDITIVE'], ['EVENTS', 'ADDITIVE']]);
});

test('a filter by a program that nobody may see finds nothing: no cell, a total of zero projects', async () => {
  expect(await ask('measures: [PROJECTS, EXPERT_DAYS], by: [STATUS], filter: { program: "DRAFT-P" }', 'value absence')).toEqual({
    series: [{ measure: 'PROJECTS', unit: null, additivity: 'ADDITIVE', total: { value: '0', absence: null } }, { measure: 'EXPERT_DAYS', unit: 'EXPERT_DAYS', additivity: 'ADDITIVE', total: { value: null, absence: 'NOT_APPLICABLE' } }], cells: [],
  });
});

test('the statements do not grow with the projects', async () => {
  const statements = async (filter: string) => {
    await ask(`measures: [PROJECTS, MONEY, EXPERT_DAYS, EVENTS, PEOPLE], by: [SECTOR, STATUS], vocabulary: "FX", ${filter}`, 'value members(first: 20) { nodes { id } }');
    return world().statements();
  };
  await statements('filter: {}'); // labels and rates are in memory from here on
  const few = await statements('filter: { sector: { code: "TRADE" } }');
  expect(await statements('filter: {}')).toBeLessThanOrEqual(few + 1); // originals of second reports are read where there are any
});

const SHARES = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 5 }).map((parts) => parts.map((part, i) => ({ cell: String(i), percentage: Exact.of(String(part * 100)).over(Exact.of(String(parts.reduce((a, b) => a + b)))).rounded(10) })));

test('places split by shares come to the whole, and none is invented where a share is missing', () => {
  fc.assert(fc.property(SHARES, SHARES, fc.boolean(), (one, other, isWhole) => {
    const rows = (parts: typeof one): PlaceRow[] => parts.map((part) => ({ id: 'p', ...part, percentage: isWhole ? null : part.percentage }));
    const split = (parts: typeof one) => placesOf(rows(parts), 'SHARED', 'NOT_SPLIT').get('p')!;
    const all = combined([split(one), split(other)]);
    const sum = Number(Exact.sum(all.map(({ share }) => share)).rounded(6));
    expect(Math.abs(sum - 1)).toBeLessThan(0.00001);
    if (isWhole) expect(all).toHaveLength(1);
    expect(placesOf(rows(one), 'WHOLE', 'NOT_SPLIT').get('p')!.every(({ share }) => share.rounded(0) === '1')).toBe(true);
  }));
});
