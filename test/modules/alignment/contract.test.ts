import { operationsIn } from '../../support/operations';
import { useSharedWorld } from '../../support/world';

const world = useSharedWorld('demo');
const { query } = operationsIn('test/federation/contract').find(({ name }) => name === 'figures')!;

const figures = async (recipient: string, provider: string | null) => (await world().data(query, { recipient, provider })).country.alignment;

test('what Peru gives Paraguay: two of two projects, as Paraguay itself says; where Paraguay gives there is no row', async () => {
  expect(await figures('PRY', 'PER')).toEqual({
    objectives: { value: '1', numerator: '2', denominator: '2', coverage: { known: 2, unknown: 0, excluded: [] } },
    indicators: { value: null, numerator: '0', denominator: '0' },
    dataSources: { value: null },
    evaluation: { value: null },
    extent: { value: null, rule: { code: 'alignment-extent', version: '1', text: expect.stringContaining('only where all three exist') }, members: { totalCount: 2 } },
  });
});

test.each(['HND', 'MEX'])('%s: nobody has said anything that counts, and that is the right answer', async (iso3) => {
  const answer = await figures(iso3, null);
  for (const name of ['objectives', 'indicators', 'dataSources', 'evaluation', 'extent']) expect(answer[name].value).toBeNull();
  expect(answer.objectives.coverage).toMatchObject({ known: 0, unknown: expect.any(Number) });
  expect(answer.objectives.coverage.unknown).toBeGreaterThan(0);
});

test('the 28 sourced claims of the set and the two that its note on trade facilitation states all load; twelve name a plan of the register', async () => {
  const COUNTS = '{ all: alignmentLinks(first: 1) { totalCount } registered: alignmentLinks(first: 1, filter: { planRegistered: true }) { totalCount } national: alignmentLinks(first: 1, filter: { planScope: NATIONAL_PLAN }) { totalCount } }';
  expect(await world().data(COUNTS)).toEqual({ all: { totalCount: 30 }, registered: { totalCount: 12 }, national: { totalCount: 15 } });
});
