import fc from 'fast-check';
import { Exact } from '../../../src/kernel/exact';
import { stub } from '../../../src/kernel/stub';
import { checksOfLine, checksOfProject, type ProjectBasis } from '../../../src/modules/accountability/quality-checks.rules';
import { check, fixesOf, scoreOf, type Checked } from '../../../src/modules/accountability/quality.rules';
import { PROJECT_RULES } from '../../../src/modules/accountability/quality.words';

const TODAY = '2019-06-30';
const RULES = Object.values(PROJECT_RULES);
const record = (holds: (boolean | null)[], i = 0): Checked => ({ record: stub('Project', { id: `p${i}` }), checks: RULES.map((rule, n) => check(rule, holds[n]!)) });
const anyRecords = fc.array(fc.array(fc.constantFrom(true, false, null), { minLength: RULES.length, maxLength: RULES.length }), { minLength: 1, maxLength: 5 }).map((all) => all.map(record));
const share = (records: Checked[]) => {
  const { numerator, denominator } = scoreOf(records, TODAY);
  return { met: Number(numerator), asked: Number(denominator) };
};

test('the score and the gains of all fixes make one; mending the best one adds its gain and no other adds more', () => {
  fc.assert(fc.property(anyRecords, (records) => {
    const fixes = fixesOf(records, TODAY);
    const { met, asked } = share(records);
    if (asked === 0) return expect([scoreOf(records, TODAY).value, fixes]).toEqual([null, []]);
    const failing = fixes.map(({ rule, records: { numerator } }) => Number(numerator) * { HIGH: 3, MEDIUM: 2, LOW: 1 }[rule.severity]);
    expect(met + failing.reduce((sum, each) => sum + each, 0)).toBe(asked);
    expect([...failing].sort((a, b) => b - a)).toEqual(failing);
    if (fixes.length === 0) return expect(scoreOf(records, TODAY).value).toBe('1');
    const mended = records.map((each) => ({ ...each, checks: each.checks.map((one) => (one.rule === fixes[0]!.rule && one.verdict === 'FAILED' ? { ...one, verdict: 'PASSED' as const } : one)) }));
    expect(fixes[0]!.gain).toBe(Exact.ratio(share(mended).met - met, asked).text(0, 3));
  }), { numRuns: 300 });
});

test('what does not apply is in no score and no fix', () => {
  const one = record(RULES.map((_, i) => (i === 0 ? null : true)));
  expect(scoreOf([one], TODAY)).toMatchObject({ value: '1', coverage: { known: RULES.length - 1, excluded: [{ reason: 'NOT_APPLICABLE', count: 1 }] } });
  expect(fixesOf([one, record(RULES.map(() => false), 1)], TODAY).slice(0, 2)).toMatchObject([
    { rule: PROJECT_RULES.genderMarker, records: { numerator: '1', coverage: { known: 1, excluded: [{ reason: 'NOT_APPLICABLE', count: 1 }] } } }, { rule: PROJECT_RULES.recipientSpoke, records: { numerator: '1', coverage: { known: 2 } } },
  ]);
});

const basis = (over: Partial<ProjectBasis> = {}): ProjectBasis => ({
  fact: { id: 'p', assertedBy: null, publicSource: true, title: true, description: true, status: true, dates: true, sectors: true, sdgs: true, territories: true, institutions: true, notApplicable: [] },
  markerVerdict: 'HOLDS', roles: [{ projectId: 'p', country: 'MEX', role: 'FIRST_PROVIDER' }, { projectId: 'p', country: 'HND', role: 'RECIPIENT' }], words: [], namesFramework: true, ...over,
});
const verdict = (over: Partial<ProjectBasis>, rule: keyof typeof PROJECT_RULES) => {
  const found = checksOfProject(basis(over)).find((each) => each.rule === PROJECT_RULES[rule])!;
  return [found.verdict, ...found.details];
};

test('markers: not screened and inconsistent fail; 0, a warning and one that nobody can verify do not', () => {
  expect(['HOLDS', 'WARNING', 'UNVERIFIED', 'NOT_SCREENED', 'INCONSISTENT'].map((markerVerdict) => verdict({ markerVerdict }, 'genderMarker')[0])).toEqual(['PASSED', 'PASSED', 'PASSED', 'FAILED', 'FAILED']);
});

test('recipients: each must have spoken or assert the record; where none is named as a country the rule does not apply', () => {
  const both = [{ projectId: 'p', country: 'HND', role: 'BOTH' }, { projectId: 'p', country: 'MEX', role: 'BOTH' }];
  expect(verdict({ roles: both }, 'recipientSpoke')).toEqual(['FAILED', 'HND', 'MEX']);
  expect(verdict({ roles: both, fact: { ...basis().fact, assertedBy: 'MEX' } }, 'recipientSpoke')).toEqual(['FAILED', 'HND']);
  expect(verdict({ roles: [{ projectId: 'p', country: null, role: 'RECIPIENT' }] }, 'recipientSpoke')).toEqual(['NOT_APPLICABLE']);
});

test('roles: who gives and who receives; a field that cannot exist is no failure', () => {
  expect(verdict({ roles: [{ projectId: 'p', country: 'MEX', role: 'PARTICIPANT' }] }, 'roles')).toEqual(['FAILED']);
  expect(verdict({ roles: [{ projectId: 'p', country: 'MEX', role: 'BOTH' }] }, 'roles')).toEqual(['PASSED']);
  expect(verdict({ fact: { ...basis().fact, dates: false, notApplicable: ['end'] } }, 'dates')).toEqual(['NOT_APPLICABLE']);
  const line = { id: 'l', code: 'L', parentId: 'p', assertedBy: null, sourceIds: ['s'], value: false, valueDate: true, vintage: false, notApplicable: ['money'] };
  expect(checksOfLine(line, false).map((each) => each.verdict)).toEqual(['NOT_APPLICABLE', 'PASSED', 'PASSED', 'FAILED']);
});
