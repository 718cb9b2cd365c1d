import { useSharedWorld } from '../../support/world';

const world = useSharedWorld('fixture');
const SEARCH = `query ($text: String!, $first: Int, $after: String) { searchOrganizations(text: $text, first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } nodes { organization { code } matches { field locale text ranges { start length } } } } }`;
const codes = async (text: string) => (await world().data(SEARCH, { text, first: 100 })).searchOrganizations.nodes.map((hit: any) => hit.organization.code);

test('a draft is found by none of its words, and its row is not in the search table', async () => {
  for (const text of ['oculta', 'AOB', 'Invisible', 'Agencia Oculta', 'borradores']) {
    expect((await world().data(SEARCH, { text })).searchOrganizations).toMatchObject({ totalCount: 0, nodes: [] });
  }
  const rows = await world().database.owner!.query(`select 1 from organization_search s join organization o using (id) where o.visibility <> 'PUBLISHED'`);
  expect(rows).toEqual([]);
});

test('a search for nothing, for far too much, and a made-up cursor are refused', async () => {
  const refusal = async (variables: Record<string, unknown>) => (await world().run(SEARCH, variables)).errors?.[0]?.extensions.code;
  expect(await refusal({ text: ' ! ' })).toBe('BAD_USER_INPUT');
  expect(await refusal({ text: 'x'.repeat(201) })).toBe('BAD_USER_INPUT');
  expect(await refusal({ text: 'agencia', after: 'nonsense' })).toBe('BAD_USER_INPUT');
});

test('operators and quotes of the query language are words like any other', async () => {
  for (const text of ["'", "a' | 'b", 'x:* | y', '\\', '!agencia', 'agencia & !mexicana']) {
    const answer = await world().run(SEARCH, { text });
    expect(answer.errors?.[0]?.extensions.code ?? 'OK').toMatch(/^(OK|BAD_USER_INPUT)$/);
  }
  expect(await codes('!sat')).toEqual(['org-fx-sat']);
});

test('every word is the beginning of a word in some name, whatever the accents and the language', async () => {
  expect(await codes('AGENCIA mexicána')).toEqual(['org-fx-amexcid']);
  expect(await codes('mexican agen')).toEqual(['org-fx-amexcid']);
  expect(await codes('economia')).toEqual(['org-fx-se']);
  expect(await codes('onomia')).toEqual([]);
});

test('a hit says where the words stand', async () => {
  const { searchOrganizations } = await world().data(SEARCH, { text: 'gtz' });
  expect(searchOrganizations).toEqual({
    totalCount: 1,
    pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
    nodes: [{ organization: { code: 'org-fx-giz' }, matches: [{ field: 'alias', locale: null, text: 'GTZ', ranges: [{ start: 0, length: 3 }] }] }],
  });
});

test('hits come in pages by name', async () => {
  const seen: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { searchOrganizations }: any = await world().data(SEARCH, { text: 'ficticia', first: 7, after });
    seen.push(...searchOrganizations.nodes.map((hit: any) => hit.organization.code));
    ({ hasNextPage: more, endCursor: after } = searchOrganizations.pageInfo);
  }
  expect(seen).toEqual(await codes('ficticia'));
  expect(seen.length).toBe(33);
  expect(new Set(seen).size).toBe(33);
});
