import { recordId } from '../../../src/kernel/record-id';
import { useSharedWorld } from '../../support/world';

describe('drafts', () => {
  const world = useSharedWorld('fixture');

  test.each([['Offer', 'off', 'offer', 'DRAFT-OF-1'], ['Request', 'req', 'request', 'DRAFT-RQ-1']])('a draft %s is as unknown as one that does not exist, by code and by id', async (_, prefix, field, code) => {
    const query = `query ($code: String!, $id: ID!) { ${field}(code: $code) { id } node(id: $id) { id } }`;
    expect(await world().run(query, { code, id: recordId(prefix, code) })).toMatchObject({ data: { [field]: null, node: null } });
  });

  test('drafts are in no list, count or edge', async () => {
    expect(await world().data(`{
      offers(filter: { offeredTo: "HND" }) { totalCount nodes { code } }
      requests { totalCount nodes { code } }
      mexico: country(iso3: "MEX") { offers { totalCount nodes { code } } }
      honduras: country(iso3: "HND") { requests { totalCount nodes { code } } }
      session(code: "JC8") { requests { totalCount nodes { code } } }
      organization(code: "org-fx-sat") { offers { totalCount nodes { code } } }
    }`)).toEqual({
      offers: { totalCount: 1, nodes: [{ code: 'OF-MX-1' }] },
      requests: { totalCount: 2, nodes: [{ code: 'RQ-CSO-1' }, { code: 'RQ-HN-1' }] },
      mexico: { offers: { totalCount: 1, nodes: [{ code: 'OF-MX-1' }] } },
      honduras: { requests: { totalCount: 1, nodes: [{ code: 'RQ-HN-1' }] } },
      session: { requests: { totalCount: 1, nodes: [{ code: 'RQ-HN-1' }] } },
      organization: { offers: { totalCount: 1, nodes: [{ code: 'OF-MX-1' }] } },
    });
  });

  test('an offer whole', async () => {
    expect(await world().data(`{ offer(code: "OF-HN-1") {
      code provider { iso3 } institution { code } institutionName title { value } topic(locale: "es") { value locale status } sectorText
      sectors { vocabulary code suggested label { value } } sdgs { code level suggested } modality languages start end basis
      offeredTo { name country { iso3 } grouping { code } } absences { field reason } sources { code }
    } }`)).toEqual({ offer: {
      code: 'OF-HN-1', provider: { iso3: 'HND' }, institution: null, institutionName: 'Instituto del Café', title: null,
      topic: { value: 'Control biológico del café', locale: 'es', status: 'HUMAN' }, sectorText: 'agricultura',
      sectors: [{ vocabulary: 'FX', code: 'AGRICULTURE', suggested: false, label: { value: expect.any(String) } }], sdgs: [{ code: '2.4', level: 'TARGET', suggested: true }],
      modality: null, languages: ['es'], start: null, end: null, basis: 'STATED_STRENGTH',
      offeredTo: [{ name: 'toda América Latina', country: null, grouping: null }],
      absences: ['title', 'modality', 'start', 'end'].map((field) => ({ field, reason: 'NOT_REPORTED' })), sources: [{ code: 'fx-hn-register' }],
    } });
  });

  test('a request of a community has no country, which does not apply rather than lack', async () => {
    expect(await world().data('{ request(code: "RQ-CSO-1") { country { iso3 } institutionName addressedTo { name } session { id } project { code } absences(fields: ["country"]) { field reason } } }')).toEqual({ request: {
      country: null, institutionName: 'Red de comunidades del Golfo', addressedTo: [], session: null, project: null, absences: [{ field: 'country', reason: 'NOT_APPLICABLE' }],
    } });
  });

  test('a request tells the session it was put to and the project that came of it', async () => {
    expect(await world().data('{ request(code: "RQ-HN-1") { status date addressedTo { country { iso3 } } session { code } project { code } } }')).toEqual({ request: {
      status: 'APPROVED', date: '2017-03-15', addressedTo: [{ country: { iso3: 'MEX' } }], session: { code: 'JC8' }, project: { code: 'HN10' },
    } });
  });

  test('filters go by sector tree, goal and target; null is no filter', async () => {
    const count = async (field: string, filter: object | null) => (await world().data(`query ($filter: ${field === 'offers' ? 'OfferFilter' : 'RequestFilter'}) { ${field}(filter: $filter) { totalCount } }`, { filter }))[field].totalCount;
    expect(await count('offers', null)).toBe(2);
    expect(await count('offers', { provider: null, sdg: null })).toBe(2);
    expect(await count('offers', { sdg: '17' })).toBe(1);
    expect(await count('offers', { sdg: '1' })).toBe(0);
    expect(await count('offers', { sector: { vocabulary: 'FX', code: 'TRADE' } })).toBe(1);
    expect(await count('offers', { sector: { vocabulary: 'FX', code: 'TRA' } })).toBe(0);
    expect(await count('requests', { sdg: '3' })).toBe(1);
    expect(await count('requests', { addressedTo: 'MEX', status: 'APPROVED' })).toBe(1);
  });
});

describe('the demonstration set', () => {
  const world = useSharedWorld('demo');

  test('113 offers and 47 requests, four of them without a country', async () => {
    expect(await world().data('{ offers(first: 1) { totalCount coverage { scope } } requests(first: 1) { totalCount } }')).toMatchObject({ offers: { totalCount: 113 }, requests: { totalCount: 47 } });
    const { requests } = await world().data('{ requests(first: 100) { nodes { code country { iso3 } absences(fields: ["country"]) { reason } } } }');
    expect(requests.nodes.filter((each: any) => !each.country).map((each: any) => each.absences)).toEqual(Array(4).fill([{ reason: 'NOT_APPLICABLE' }]));
  });

  test('a topic is never shown as a title', async () => {
    const { offers } = await world().data('{ offers(first: 100) { nodes { title { value } topic { value } } } }');
    expect(offers.nodes.every((each: any) => (each.title === null) !== (each.topic === null))).toBe(true);
  });

  test('a DAC code of three digits finds what lies inside it', async () => {
    const { inside, exact } = await world().data('{ inside: offers(filter: { sector: { vocabulary: "DAC", code: "151" } }) { totalCount } exact: offers(filter: { sector: { vocabulary: "DAC", code: "15170" } }) { totalCount } }');
    expect(inside.totalCount).toBeGreaterThan(exact.totalCount);
    expect(exact.totalCount).toBeGreaterThan(0);
  });

  test('statements do not grow with the number of offers', async () => {
    const query = '{ offers(first: N) { nodes { provider { name { value } } institution { code } sectors { code label { value } } sdgs { code } offeredTo { country { iso3 } organization { code } grouping { code } } sources { title } } } }';
    await world().data(query.replace('N', '60'));
    const few = world().statements();
    await world().data(query.replace('N', '100'));
    expect(world().statements()).toBe(few); // the first sixty name parties of every kind
  });
});
