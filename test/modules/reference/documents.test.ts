import { createHash } from 'node:crypto';
import { recordId } from '../../../src/kernel/record-id';
import { useSharedWorld } from '../../support/world';

const world = useSharedWorld('fixture');

test('a draft document is hidden by every path and reads like one that does not exist', async () => {
  const id = recordId('doc', 'DRAFT-doc-jc9');
  const query = 'query ($code: String!, $id: ID!) { document(code: $code) { id } node(id: $id) { id } documents { totalCount nodes { code } } }';
  const hidden = await world().run(query, { code: 'DRAFT-doc-jc9', id });
  const unknown = await world().run(query, { code: 'DRAFT-doc-jc0', id: recordId('doc', 'DRAFT-doc-jc0') });
  expect(hidden.errors).toBeUndefined();
  expect(hidden.data).toEqual(unknown.data);
  expect(hidden.data).toEqual({
    document: null, node: null, documents: { totalCount: 5, nodes: ['doc-hn-plan', 'doc-hn10-2017', 'doc-jc6', 'doc-jc7', 'doc-jc8'].map((code) => ({ code })) },
  });
});

test('minutes can be opened at a page, and the copy checked by its mark', async () => {
  const { document } = await world().data(`{ document(code: "doc-jc8") { title language publishedOn sha256 url archivedCopy source { code title } pageAnchors(page: "4") { page anchor } sources { code } citations { sourceId confidence } } }`);
  expect(document).toEqual({
    title: 'FICTIONAL minutes of JC8', language: 'es', publishedOn: '2017-03-15', url: null, archivedCopy: 'archive/fictional/minutes-jc8.pdf',
    sha256: createHash('sha256').update('FICTIONAL minutes of JC8').digest('hex'),
    source: { code: 'fx-minutes-jc8', title: 'FICTIONAL minutes of JC8' }, pageAnchors: [{ page: '4', anchor: 'page=4' }],
    sources: [{ code: 'fx-minutes-jc8' }], citations: [{ sourceId: recordId('src', 'fx-minutes-jc8'), confidence: 'HIGH' }],
  });
});

test('pages come in the order of the document; a page without an anchor is none', async () => {
  const { document } = await world().data('{ document(code: "doc-jc6") { all: pageAnchors { page } none: pageAnchors(page: "99") { page } } }');
  expect(document).toEqual({ all: Array.from({ length: 14 }, (_, i) => ({ page: String(i + 4) })), none: [] });
});

test('a category is an entry of its code list; where there is none for it, the record says so', async () => {
  const { plan, minutes } = await world().data(`{
    plan: document(code: "doc-hn-plan") { category { list code status label(locale: "es") { value } } absences { field reason note } }
    minutes: document(code: "doc-jc7") { category { code } absences(fields: ["category", "url", "language"]) { field reason note } }
  }`);
  expect(plan).toEqual({
    category: { list: 'DocumentCategory', code: 'B03', status: 'ACTIVE', label: { value: 'Documento de estrategia de país' } },
    absences: [{ field: 'publishedOn', reason: 'NOT_REPORTED', note: null }, { field: 'url', reason: 'NOT_REPORTED', note: null }],
  });
  expect(minutes).toEqual({ category: null, absences: [
    { field: 'category', reason: 'NOT_APPLICABLE', note: 'The list of document categories has none for minutes.' },
    { field: 'url', reason: 'NOT_APPLICABLE', note: 'The document is fictional.' },
  ] });
});

test('documents, code list entries and places are found again by their ids', async () => {
  const { document, place } = await world().data('{ document(code: "doc-hn-plan") { id category { id } } place(code: "fx-corinto") { id } }');
  const ask = async (id: string) => (await world().data('query ($id: ID!) { node(id: $id) { __typename ... on Document { code } ... on CodeListEntry { list code } ... on Place { code } } }', { id })).node;
  expect(await ask(document.id)).toEqual({ __typename: 'Document', code: 'doc-hn-plan' });
  expect(await ask(document.category.id)).toEqual({ __typename: 'CodeListEntry', list: 'DocumentCategory', code: 'B03' });
  expect(await ask(place.id)).toEqual({ __typename: 'Place', code: 'fx-corinto' });
});

test('places keep their degrees as text, their country as a country, and unknown ones as unknown', async () => {
  expect(await world().data('{ places(country: "HND") { nodes { code subdivision latitude longitude country { iso3 iso2 } label(locale: "en") { value status } } } none: places(country: "MEX") { totalCount } }')).toEqual({
    places: { nodes: [
      { code: 'fx-corinto', subdivision: 'HN-CR', latitude: '15.6', longitude: '-88.3667', country: { iso3: 'HND', iso2: 'HN' }, label: { value: 'Corinto (FICTICIO)', status: 'FALLBACK' } },
      { code: 'fx-puerto-cortes', subdivision: 'HN-CR', latitude: null, longitude: null, country: { iso3: 'HND', iso2: 'HN' }, label: { value: 'Port of Cortés (FICTIONAL)', status: 'HUMAN' } },
    ] },
    none: { totalCount: 0 },
  });
});

test('the edges of four documents cost as many statements as those of one', async () => {
  const query = (n: number) => `{ documents(first: ${n}) { nodes { category { code } source { code } pageAnchors { page } sources { code } } } }`;
  await world().data(query(1));
  const one = world().statements();
  expect(one).toBeGreaterThan(1);
  await world().data(query(4));
  expect(world().statements()).toBe(one);
});
