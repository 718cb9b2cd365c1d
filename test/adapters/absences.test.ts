import { load } from '../../src/app/load';
import { packageFolder, removePackageFolders } from '../support/package-folder';
import { useWorld } from '../support/world';

const world = useWorld('empty');
afterAll(removePackageFolders);

const take = (documents: object[]) => load(world().database.owner!, packageFolder({
  sources: [{ code: 'src-absences', title: 'A source' }],
  documents: documents.map((each) => ({ title: 'A document', citations: [{ source: 'src-absences' }], ...each })),
}));

test('a reason for a missing value is refused beside the value, and the record with it', async () => {
  const report = await take([{ code: 'doc-both', url: 'https://example.org', absences: [{ field: 'language', reason: 'PENDING' }, { field: 'url', reason: 'WITHHELD' }] }]);
  expect(report.problems).toEqual([{ file: 'documents.json', record: 'doc-both', field: 'absences[1].field', expected: 'a field without a value; url has one', got: 'url' }]);
  expect(await world().data('{ document(code: "doc-both") { id } }')).toEqual({ document: null });
});

test('a value, a reason, or neither; a list may be incomplete and say so', async () => {
  const report = await take([
    { code: 'doc-value', url: 'https://example.org' },
    { code: 'doc-reason', url: null, absences: [{ field: 'url', reason: 'WITHHELD' }] },
    { code: 'doc-list', sha256: 'a'.repeat(64), pageAnchors: [{ page: '4', anchor: 'page=4' }], absences: [{ field: 'pageAnchors', reason: 'NOT_REPORTED' }] },
  ]);
  expect(report.problems).toEqual([]);
  const asked = (code: string) => world().data(`{ document(code: "${code}") { url absences(fields: ["url"]) { reason } } }`);
  expect(await asked('doc-value')).toEqual({ document: { url: 'https://example.org', absences: [] } });
  expect(await asked('doc-reason')).toEqual({ document: { url: null, absences: [{ reason: 'WITHHELD' }] } });
  expect(await asked('doc-list')).toEqual({ document: { url: null, absences: [{ reason: 'NOT_REPORTED' }] } });
});
