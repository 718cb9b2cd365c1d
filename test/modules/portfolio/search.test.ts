import fc from 'fast-check';
import { fold, wordsOf } from '../../../src/kernel/search';
import { useSharedWorld } from '../../support/world';

const world = useSharedWorld('fixture');
const SEARCH = `query ($text: String!, $first: Int) {
  searchProjects(text: $text, first: $first) { totalCount nodes { project { code } matches { field text ranges { start length } } } pageInfo { endCursor hasNextPage } }
  searchEvents(text: $text, first: $first) { totalCount nodes { event { code } matches { field text ranges { start length } } } }
}`;

test('neither drafts nor the words of drafts that hang on published records are found', async () => {
  expect(await world().data(SEARCH, { text: 'zarzamora' })).toMatchObject({ searchProjects: { totalCount: 0 }, searchEvents: { totalCount: 0 } });
  expect(await world().data(SEARCH, { text: 'borrador reservado' })).toMatchObject({ searchProjects: { totalCount: 0 } });
});

test('the label of a sector or goal of the record finds it', async () => {
  const { searchProjects } = await world().data(SEARCH, { text: 'energ', first: 100 });
  const fields = new Set(searchProjects.nodes.flatMap((hit: any) => hit.matches.map((match: any) => match.field)));
  expect([...fields]).toEqual(expect.arrayContaining(['title', 'sectors.label', 'sdgs.label']));
});

test('pages by keyset, each hit once', async () => {
  const all = (await world().data(SEARCH, { text: 'agua', first: 100 })).searchProjects;
  const codes: string[] = [];
  let after: string | null = null;
  do {
    const { searchProjects } = await world().data('query ($after: String) { searchProjects(text: "agua", first: 1, after: $after) { nodes { project { code } } pageInfo { endCursor hasNextPage } } }', { after });
    codes.push(...searchProjects.nodes.map((hit: any) => hit.project.code));
    after = searchProjects.pageInfo.hasNextPage ? searchProjects.pageInfo.endCursor : null;
  } while (after);
  expect(codes).toEqual(all.nodes.map((hit: any) => hit.project.code));
  expect(codes).toHaveLength(all.totalCount);
  expect(codes.length).toBeGreaterThan(1);
});

const LETTERS = fc.constantFrom('ventanilla', 'ÚNICA', 'Agua', 'migr', 'energ', "'", '\\', ':*', '&', '|', '!', '%', '_', '<b>', '\u0301', 'ß', '\u{1F600}', '\0', '(', '--', ' ');

test('any text is either refused as bad input or answered, and every range is a word that was asked for', async () => {
  await fc.assert(fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.array(LETTERS, { maxLength: 8 }).map((parts) => parts.join(''))), async (text) => {
    const { data, errors } = await world().run(SEARCH, { text, first: 100 });
    if (errors) return expect(errors.map((error) => error.extensions.code)).toEqual(expect.arrayContaining(['BAD_USER_INPUT']));
    const words = wordsOf(text);
    for (const { matches } of [...data.searchProjects.nodes, ...data.searchEvents.nodes]) {
      for (const word of words) expect(matches.some((match: any) => wordsOf(match.text).some((each) => each.startsWith(word)))).toBe(true);
      for (const { text: shown, ranges } of matches) for (const { start, length } of ranges) {
        expect(start >= 0 && length > 0 && start + length <= shown.length).toBe(true);
        expect(words).toContain(fold(shown.slice(start, start + length)));
      }
    }
  }), { numRuns: 150 });
});
