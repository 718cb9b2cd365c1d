import fc from 'fast-check';
import { programCompletion, roleBalance, roleChanges, type RoleFact } from '../../../src/modules/portfolio/project-figures.rules';

const TODAY = '2019-06-30';
const fact = (id: string, role: RoleFact['role'], begin: string | null = null, end: string | null = null): RoleFact => ({ id, role, begin, end });
const members = (figure: { memberRows: { id?: string }[] }) => figure.memberRows.map((row) => row.id);

test('a country of which nothing is known is not dual, and every figure is a zero with nothing known', () => {
  const balance = roleBalance([], {}, TODAY);
  expect(balance.isDual).toBe(false);
  expect(balance.recipient).toMatchObject({ value: '0', coverage: { known: 0, unknown: 0, excluded: [] }, asOf: TODAY, rule: { code: 'dual-balance', version: '1' } });
});

test('only unstated roles make nobody dual', () => {
  const balance = roleBalance([fact('a', 'PARTICIPANT'), fact('b', 'PARTICIPANT')], {}, TODAY);
  expect([balance.isDual, balance.notStated.value, balance.notStated.coverage]).toEqual([false, '2', { known: 2, unknown: 0, excluded: [] }]);
  expect([balance.recipient.value, balance.recipient.coverage]).toEqual([null, { known: 0, unknown: 2, excluded: [] }]);
});

test('a project with two roles of the country counts under each, once', () => {
  const balance = roleBalance([fact('a', 'RECIPIENT'), fact('a', 'RECIPIENT'), fact('a', 'FIRST_PROVIDER'), fact('b', 'SECOND_PROVIDER')], {}, TODAY);
  expect(balance.isDual).toBe(true);
  expect([balance.firstProvider, balance.secondProvider, balance.recipient, balance.both].map(members)).toEqual([['a'], ['b'], ['a'], []]);
  expect(balance.recipient.coverage.known).toBe(2);
});

test('BOTH alone makes a country dual', () => {
  expect(roleBalance([fact('a', 'BOTH')], {}, TODAY).isDual).toBe(true);
});

test('in a period: what overlaps it counts, one date is taken as it stands, undated projects are left out and counted', () => {
  const facts = [fact('a', 'RECIPIENT', '2014', '2016'), fact('b', 'RECIPIENT', '2015-Q4', null), fact('c', 'RECIPIENT', '2016', null), fact('d', 'RECIPIENT'), fact('e', 'RECIPIENT', null, '2015-01')];
  const { recipient } = roleBalance(facts, { from: '2015', to: '2015' }, TODAY);
  expect(members(recipient)).toEqual(['a', 'b', 'e']);
  expect(recipient.coverage).toEqual({ known: 3, unknown: 0, excluded: [{ reason: 'UNDATED', count: 1 }] });
});

test('completion has two denominators, and unknown statuses are in neither', () => {
  const { ofAgreed, ofNotCancelled } = programCompletion([
    { id: 'a', status: 'COMPLETED' }, { id: 'b', status: 'EVALUATED' }, { id: 'c', status: 'CANCELLED' }, { id: 'd', status: 'IN_EXECUTION' }, { id: 'e', status: null },
  ], TODAY);
  expect([ofAgreed.value, ofAgreed.denominator, ofNotCancelled.value, ofNotCancelled.denominator]).toEqual(['0.5', '4', '0.667', '3']);
  expect([members(ofAgreed), ofAgreed.coverage.unknown]).toEqual([['a', 'b'], 1]);
  expect(ofNotCancelled.coverage.excluded).toEqual([{ reason: 'CANCELLED', count: 1 }]);
});

test('a program of which no status is known has no completion, which is not zero', () => {
  expect(programCompletion([{ id: 'a', status: null }], TODAY).ofAgreed).toMatchObject({ value: null, numerator: '0', denominator: '0', coverage: { known: 0, unknown: 1 } });
});

test('property: completion of agreed never exceeds completion of what was not cancelled', () => {
  const status = fc.constantFrom('COMPLETED', 'CANCELLED', 'IN_EXECUTION', null) as fc.Arbitrary<'COMPLETED' | 'CANCELLED' | 'IN_EXECUTION' | null>;
  fc.assert(fc.property(fc.array(status, { minLength: 1 }), (statuses) => {
    const { ofAgreed, ofNotCancelled } = programCompletion(statuses.map((each, i) => ({ id: String(i), status: each })), TODAY);
    if (ofNotCancelled.value !== null) expect(Number(ofAgreed.value)).toBeLessThanOrEqual(Number(ofNotCancelled.value));
    expect(ofAgreed.numerator).toBe(ofNotCancelled.numerator);
  }));
});

test('an actor that joins or leaves has not changed its role; one that changes has', () => {
  const role = (country: string, is: RoleFact['role']) => ({ country, organizationId: null, groupingId: null, role: is });
  expect(roleChanges([role('ARG', 'RECIPIENT'), role('MEX', 'FIRST_PROVIDER')], [role('ARG', 'FIRST_PROVIDER'), role('MEX', 'FIRST_PROVIDER'), role('PRY', 'RECIPIENT')])).toEqual([
    { country: 'ARG', organizationId: null, before: ['RECIPIENT'], after: ['FIRST_PROVIDER'] },
  ]);
});
