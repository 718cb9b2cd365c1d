import fc from 'fast-check';
import { changesOf, type VersionFact } from '../../../src/modules/accountability/change-event.rules';
import { canonical } from '../../../src/kernel/canonical';
import { changedFields } from '../../../src/modules/accountability/document-diff.rules';

const scalar = fc.oneof(fc.constantFrom('a', 'b', '1', '2'), fc.integer({ min: 0, max: 3 }), fc.boolean(), fc.constant(null));
const element = fc.record({ code: fc.constantFrom('x', 'y', 'z'), value: scalar }, { requiredKeys: [] });
const document = fc.dictionary(fc.constantFrom('title', 'note', 'parts', 'money', 'constructor'), fc.oneof(scalar, fc.array(element, { maxLength: 3 }), fc.array(scalar, { maxLength: 3 }), fc.dictionary(fc.constantFrom('p', 'q'), scalar)));

describe('what changed between two documents', () => {
  test('is nothing exactly when they say the same, whatever the order of properties', () => {
    fc.assert(fc.property(document, document, (a, b) => {
      expect(changedFields(a, b).length === 0).toBe(canonical(a) === canonical(b));
      expect(changedFields(a, Object.fromEntries(Object.entries(a).reverse()))).toEqual([]);
    }));
  });

  test('is the same both ways, with before and after exchanged', () => {
    fc.assert(fc.property(document, document, (a, b) => {
      expect(changedFields(b, a).map(({ field, before, after }) => ({ field, before: after, after: before }))).toEqual(changedFields(a, b));
    }));
  });

  test('names elements of lists by what names them, so that one more does not change the rest', () => {
    const periods = [{ period: '2017', target: '500' }, { period: '2018', target: '700' }];
    expect(changedFields({ periods }, { periods: [{ period: '2016', target: '1' }, { period: '2017', target: '300' }, periods[1]] })).toEqual([
      { field: 'periods[2016]', before: null, after: '{"period":"2016","target":"1"}' }, { field: 'periods[2017].target', before: '500', after: '300' },
    ]);
    expect(changedFields({ list: [{ code: 'a' }, { code: 'b' }] }, { list: [{ code: 'b' }, { code: 'a' }] })).toEqual([{ field: 'list', before: 'a, b', after: 'b, a' }]);
  });
});

describe('what a version tells', () => {
  const version = (before: object | null, after: object | null, more: Partial<VersionFact> = {}): VersionFact => ({ id: '1', recordType: 'Project', recordId: 'prj_1', version: 2, action: 'SAVED', recordedAt: '2019-06-30T10:00:00.000Z', party: 'HND', onBehalfOf: null, reason: null, origin: 'API', before, document: after, ...more });
  const told = (before: object | null, after: object | null, more?: Partial<VersionFact>) => changesOf(version(before, after, more)).map(({ kind, happenedOn, fields }) => [kind, happenedOn, fields.map(({ field }) => field)]);

  test('each field that changed is told by one event, and a version that changes nothing by none', () => {
    fc.assert(fc.property(document, document, (a, b) => {
      const all = changesOf(version(a, b)).flatMap(({ fields }) => fields.map(({ field }) => field));
      expect([...all].sort()).toEqual(changedFields(a, b).map(({ field }) => field).sort());
    }));
  });

  test('steps of a status stand on their own days, and each only once', () => {
    const history = [{ status: 'APPROVED', on: '2017-03' }, { status: 'IN_EXECUTION', on: '2018' }];
    const done = [...history, { status: 'COMPLETED', on: '2019-05-01' }];
    expect(told(null, { status: 'IN_EXECUTION', statusHistory: history })).toEqual([['NEW', '2019-06-30', []], ['STATUS_CHANGED', '2017-03', ['status']], ['STATUS_CHANGED', '2018', ['status']]]);
    expect(told({ status: 'IN_EXECUTION', statusHistory: history }, { status: 'COMPLETED', statusAsOf: '2019-05-02', statusHistory: done })).toEqual([['STATUS_CHANGED', '2019-05-01', ['status']]]);
    expect(told({ status: 'IN_EXECUTION' }, { status: 'COMPLETED', note: 'x' })).toEqual([['STATUS_CHANGED', '2019-06-30', ['status']], ['CHANGED', '2019-06-30', ['note']]]);
  });

  test('an amount, a merge that was undone, and a withdrawal', () => {
    expect(told({ amount: '1', currency: 'MXN' }, { amount: '2', currency: 'MXN' }, { recordType: 'ContributionLine' })).toEqual([['AMOUNT_CHANGED', '2019-06-30', ['amount']]]);
    expect(told({ code: 'A', project: 'B' }, { code: 'A', project: 'B', undoneOn: '2019-01' }, { recordType: 'RecordMerge' })).toEqual([['UNMERGED', '2019-01', []]]);
    expect(told(null, null, { action: 'WITHDRAWN' })).toEqual([['WITHDRAWN', '2019-06-30', []]]);
  });
});
