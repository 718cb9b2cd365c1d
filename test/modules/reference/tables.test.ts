import { useSharedWorld } from '../../support/world';

const world = useSharedWorld('empty');

const counted = async (query: string) => Object.fromEntries(Object.entries(await world().data(`{ ${query} }`)).map(([key, list]) => [key, (list as { totalCount: number }).totalCount]));

test('what is no code of a list is null', async () => {
  expect(await world().data('{ sdg(code: "18") { id } sector(vocabulary: "DAC", code: "nope") { id } codeList(name: "Nope") { name } place(code: "nope") { id } source(code: "nope") { id } document(code: "nope") { id } publishedStatistic(code: "nope") { id } }')).toEqual({
    sdg: null, sector: null, codeList: null, place: null, source: null, document: null, publishedStatistic: null,
  });
});

test('every reference table loads whole', async () => {
  expect(await counted(`goals: sdgs(level: GOAL) { totalCount } targets: sdgs(level: TARGET) { totalCount } indicators: sdgs(level: INDICATOR) { totalCount }
    dac: sectors(vocabulary: "DAC") { totalCount } segib: sectors(vocabulary: "SEGIB") { totalCount }
    policyMarkers { totalCount } currencies { totalCount } regions { totalCount } categories: sdgs(parent: "17") { totalCount }`)).toEqual({
    goals: 17, targets: 169, indicators: 252, dac: 405, segib: 36, policyMarkers: 12, currencies: 153, regions: 30, categories: 19,
  });
});

test('a connection of a reference list says that nothing else has been loaded', async () => {
  expect(await world().data('{ policyMarkers(first: 1) { coverage { scope sources { title } } } }')).toEqual({
    policyMarkers: { coverage: { scope: 'nothing has been loaded yet', sources: [] } },
  });
});

test('goals and markers come in the order people count, not in that of letters', async () => {
  const { goals, targets, markers } = await world().data('{ goals: sdgs(level: GOAL) { nodes { code } } targets: sdgs(parent: "3") { nodes { code } } markers: policyMarkers { nodes { code } } }');
  expect(goals.nodes.map((goal: { code: string }) => goal.code)).toEqual(Array.from({ length: 17 }, (_, i) => String(i + 1)));
  expect(targets.nodes.map((target: { code: string }) => target.code)).toEqual(['3.1', '3.2', '3.3', '3.4', '3.5', '3.6', '3.7', '3.8', '3.9', '3.a', '3.b', '3.c', '3.d']);
  expect(markers.nodes.map((marker: { code: string }) => marker.code)).toEqual(Array.from({ length: 12 }, (_, i) => String(i + 1)));
});

test('a page of goals goes on where the last one ended', async () => {
  const first = await world().data('{ sdgs(level: GOAL, first: 9) { nodes { code } pageInfo { endCursor hasNextPage } } }');
  const next = await world().data('query ($after: String) { sdgs(level: GOAL, first: 9, after: $after) { nodes { code } pageInfo { hasNextPage hasPreviousPage } } }', { after: first.sdgs.pageInfo.endCursor });
  expect(first.sdgs.nodes.at(-1)).toEqual({ code: '9' });
  expect(next.sdgs).toEqual({ nodes: ['10', '11', '12', '13', '14', '15', '16', '17'].map((code) => ({ code })), pageInfo: { hasNextPage: false, hasPreviousPage: true } });
});

test('the SDG tree can be walked from either end', async () => {
  expect(await world().data('{ sdg(code: "3.8.1") { level parent { code level label(locale: "pt") { value status } parent { code parent { code } } } children { code } } }')).toEqual({
    sdg: {
      level: 'INDICATOR', children: [],
      parent: { code: '3.8', level: 'TARGET', label: { value: expect.stringMatching(/saúde/i), status: 'HUMAN' }, parent: { code: '3', parent: null } },
    },
  });
  const { sdg } = await world().data('{ sdg(code: "17") { label(locale: "es") { value } children { code children { code } } } }');
  expect(sdg.label).toEqual({ value: 'Alianzas para lograr los Objetivos' });
  expect(sdg.children).toHaveLength(19);
  expect(sdg.children[10]).toEqual({ code: '17.11', children: [{ code: '17.11.1' }] });
});

test('an SDG indicator asked for in Spanish is shown in English and says so', async () => {
  expect(await world().data('{ sdg(code: "3.1.1") { label(locale: "es") { value locale status chain } } }')).toEqual({
    sdg: { label: { value: 'Maternal mortality ratio', locale: 'en', status: 'FALLBACK', chain: ['es', 'en'] } },
  });
});

test('a withdrawn sector can be read, is marked, and keeps its place in the tree', async () => {
  expect(await world().data('{ sector(vocabulary: "DAC", code: "11321") { code level status withdrawnOn label(locale: "en") { value } parent { code label(locale: "es") { value } parent { code parent { code parent { code } } } } } }')).toEqual({
    sector: {
      code: '11321', level: 5, status: 'WITHDRAWN', withdrawnOn: null, label: { value: 'Lower secondary education' },
      parent: { code: '113', label: { value: 'Educación secundaria' }, parent: { code: '11', parent: { code: '1', parent: null } } },
    },
  });
});

test('the same code in two vocabularies is two sectors', async () => {
  expect(await world().data('{ dac: sector(vocabulary: "DAC", code: "1") { vocabulary code } none: sector(vocabulary: "SEGIB", code: "11321") { code } }')).toEqual({ dac: { vocabulary: 'DAC', code: '1' }, none: null });
});

test('regions stand in each other', async () => {
  const { regions } = await world().data('{ regions(first: 100) { nodes { code label(locale: "es") { value } parent { code } children { code } } } }');
  expect(regions.nodes.find((region: { code: string }) => region.code === '013')).toEqual({ code: '013', label: { value: 'América Central' }, parent: { code: '419' }, children: [] });
  expect(regions.nodes.find((region: { code: string }) => region.code === '419')).toMatchObject({ parent: { code: '019' }, children: [{ code: '005' }, { code: '013' }, { code: '029' }] });
  expect(regions.nodes[0]).toMatchObject({ code: '001', parent: null });
});

test('a currency has its digits and a name in each language', async () => {
  const { currencies } = await world().data('{ currencies(first: 100) { nodes { code digits es: label(locale: "es") { value } pt: label(locale: "pt-BR") { value status } } } }');
  expect(currencies.nodes.find((each: { code: string }) => each.code === 'HNL')).toEqual({ code: 'HNL', digits: 2, es: { value: 'Lempira hondureño' }, pt: { value: 'Lempira hondurenha', status: 'HUMAN' } });
});

test('every kind of reference record is found again by its id', async () => {
  const found = await world().data('{ a: sdg(code: "3") { id } b: sector(vocabulary: "SEGIB", code: "A") { id } c: policyMarkers(first: 1) { nodes { id } } d: currencies(first: 1) { nodes { id } } e: regions(first: 1) { nodes { id } } f: sdg(code: "3.8.1") { id } }');
  const ids = [found.a.id, found.c.nodes[0].id, found.d.nodes[0].id, found.e.nodes[0].id, found.f.id];
  const answers = await Promise.all(ids.map((id) => world().data('query ($id: ID!) { node(id: $id) { __typename id ... on Sdg { code } ... on PolicyMarker { code } ... on Currency { code } ... on Region { code } } }', { id })));
  expect(answers.map(({ node }) => node)).toEqual([
    { __typename: 'Sdg', id: ids[0], code: '3' }, { __typename: 'PolicyMarker', id: ids[1], code: '1' }, { __typename: 'Currency', id: ids[2], code: 'AED' },
    { __typename: 'Region', id: ids[3], code: '001' }, { __typename: 'Sdg', id: ids[4], code: '3.8.1' },
  ]);
});

test('a tree of any size costs one statement per edge', async () => {
  await world().data('{ sdgs(level: GOAL, first: 1) { nodes { children { code } } } }');
  const one = world().statements();
  await world().data('{ sdgs(level: GOAL, first: 17) { nodes { children { code } } } }');
  expect(world().statements()).toBe(one);
});
