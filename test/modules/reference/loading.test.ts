import { load } from '../../../src/app/load';
import { packageFolder, removePackageFolders } from '../../support/package-folder';
import { useWorld } from '../../support/world';

const world = useWorld('empty');
afterAll(removePackageFolders);

const take = (files: Record<string, unknown>) => load(world().database.owner!, packageFolder({ sources: [{ code: 's', title: 'Source' }], ...files }));
const citations = [{ source: 's' }];
const document = { code: 'd', title: 'Document', source: 's', archivedCopy: 'archive/d.pdf', sha256: 'a'.repeat(64), pageAnchors: [{ page: '1', anchor: 'page=1' }, { page: '2', anchor: 'page=2' }], citations };
const statistic = { code: 'n', subject: { en: 'Projects' }, value: '7', unit: 'projects', citations };

const fields = async (files: Record<string, unknown>) => (await take(files)).problems.map(({ file, record, field, expected }) => `${file} ${record} ${field}: ${expected}`);

describe('refused', () => {
  test('an archived copy that nobody could check', async () => {
    expect(await fields({ documents: [{ ...document, sha256: null }] })).toEqual(['documents.json d sha256: the SHA-256 of the archived copy']);
    expect(await fields({ documents: [{ ...document, sha256: 'A'.repeat(64) }] })).toEqual([expect.stringMatching(/^documents\.json d sha256: must match pattern/)]);
  });

  test('a category of another list, and one that is not in the list', async () => {
    expect(await fields({ documents: [{ ...document, category: 'AidType:A01' }] })).toEqual(['documents.json d category: an entry of the list DocumentCategory, such as DocumentCategory:B01']);
    expect(await fields({ documents: [{ ...document, category: 'DocumentCategory:Z99' }] })).toEqual(['documents.json d category: the code of a CodeListEntry in code-lists.json or in the register']);
  });

  test.each([['7.50.1'], ['1e3'], ['NaN'], ['Infinity'], ['07']])('a number that is no decimal: %s', async (value) => {
    expect(await fields({ statistics: [{ ...statistic, value }] })).toEqual([expect.stringMatching(/^statistics\.json n value: must match pattern/)]);
  });

  test('a number that is not text, because a double could have changed it', async () => {
    expect(await fields({ statistics: [{ ...statistic, value: 7.1 }] })).toEqual(['statistics.json n value: must be string']);
  });

  test('a breakdown that does not say whether it is all, and a group given as a country', async () => {
    expect(await fields({ statistics: [{ ...statistic, breakdown: [{ kind: 'PARTNER_GROUP', country: 'ESP' }] }] })).toEqual([
      'statistics.json n breakdownExhaustive: true or false, because there is a breakdown',
      'statistics.json n breakdown[0]: a name and no country for PARTNER_GROUP',
    ]);
    expect(await fields({ statistics: [{ ...statistic, breakdownExhaustive: false }] })).toEqual(['statistics.json n breakdownExhaustive: no value, because there is no breakdown']);
  });

  test('a currency that does not exist, and a period that ends before it begins', async () => {
    expect(await fields({ statistics: [{ ...statistic, currency: 'XYZ' }] })).toEqual(['statistics.json n currency: the code of a Currency in currencies.json or in the register']);
    expect(await fields({ statistics: [{ ...statistic, periodStart: '2015', periodEnd: '2014' }] })).toEqual([expect.stringContaining('published_statistic_period_end_after_period_start')]);
  });

  test('a goal with the code of a target, and a target of no goal', async () => {
    expect(await fields({ 'sdg-goals': [{ code: '18.1', label: { en: 'x' } }] })).toEqual([expect.stringMatching(/^sdg-goals\.json 18\.1 code: must match pattern/)]);
    expect(await fields({ 'sdg-targets': [{ code: '18.1', goal: '18', label: { en: 'x' } }] })).toEqual([expect.stringMatching(/^sdg-targets\.json 18\.1 goal: the code of a Sdg in sdg-/)]);
  });
});

test('the same file uploaded again keeps the id, the mark and the pages of a document', async () => {
  const ask = async () => (await world().data('{ document(code: "d") { id sha256 pageAnchors { page anchor } } }')).document;
  expect((await take({ documents: [document] })).problems).toEqual([]);
  const before = await ask();
  expect(before.pageAnchors).toHaveLength(2);
  expect((await take({ documents: [document] })).changed).toEqual({ inserted: 0, updated: 0, removed: 0 });
  expect((await take({ documents: [{ ...document, title: 'Document, renamed' }] })).changed).toEqual({ inserted: 0, updated: 1, removed: 0 });
  expect(await ask()).toEqual(before);
});

test('a code list that a package brings is served at once, with what it lacks in a language', async () => {
  await world().data('{ codeLists { name } }');
  expect((await take({ 'code-lists': [{ list: 'NewList', code: '1', label: { es: 'Uno', en: 'One' }, status: 'WITHDRAWN', withdrawnOn: '2019-05' }] })).problems).toEqual([]);
  expect(await world().data('{ codeList(name: "NewList") { description missingLabels { locale count codes } values { nodes { code status label(locale: "pt") { value locale status } } } } }')).toEqual({
    codeList: { description: null, missingLabels: [{ locale: 'pt', count: 1, codes: ['1'] }], values: { nodes: [{ code: '1', status: 'WITHDRAWN', label: { value: 'Uno', locale: 'es', status: 'FALLBACK' } }] } },
  });
});
