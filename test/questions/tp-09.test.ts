import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/TP-09.graphql'), 'utf8');
const world = useQuestionWorld('fixture');

test('a call that is a draft, or of a fund that is one, is hidden', async () => {
  expect(await world().data(QUESTION, { call: 'DRAFT-ES-2019' })).toEqual({ fundCall: null });
  expect(await world().data(QUESTION, { call: 'DRAFT-CL-2019' })).toEqual({ fundCall: null });
});

test('TP-09: nine proposals, three approved, six rejected, five of them with a reason and one without', async () => {
  const { fundCall } = await world().data(QUESTION, { call: 'ES-2016' });
  const code = (n: number) => `ES-2016-0${n}`;
  expect(fundCall).toMatchObject({ code: 'ES-2016', declaredProposals: 9, jointFund: { code: 'JF-ESP-MEX', parties: [{ iso3: 'ESP' }, { iso3: 'MEX' }] }, sources: [{ title: 'FICTIONAL register of Mexican cooperation' }] });
  expect(fundCall.proposals.totalCount).toBe(9);
  expect(fundCall.proposals.nodes.slice(0, 3)).toEqual([
    { code: code(1), status: 'APPROVED', projectCode: 'TR05', reason: null, absences: [{ field: 'reason', reason: 'NOT_APPLICABLE' }] },
    ...[2, 3].map((n) => ({ code: code(n), status: 'APPROVED', projectCode: null, reason: null, absences: [{ field: 'reason', reason: 'NOT_APPLICABLE' }] })),
  ]);
  expect(fundCall.proposals.nodes.slice(3, 8)).toEqual([4, 5, 6, 7, 8].map((n) => ({ code: code(n), status: 'REJECTED', projectCode: null, reason: { value: expect.any(String) }, absences: [] })));
  expect(fundCall.proposals.nodes[8]).toEqual({ code: code(9), status: 'REJECTED', projectCode: null, reason: null, absences: [{ field: 'reason', reason: 'NOT_REPORTED' }] });
  expect(fundCall.approvals).toEqual({
    value: '0.333', numerator: '3', denominator: '9', coverage: { known: 9, unknown: 0, excluded: [] }, rule: { code: 'call-approvals', version: '1' }, asOf: '2019-06-30',
    members: { totalCount: 3, nodes: [1, 2, 3].map((n) => ({ code: code(n) })) },
  });
  expect(fundCall.rejectionReasons).toEqual({
    value: '0.833', numerator: '5', denominator: '6', coverage: { known: 5, unknown: 1, excluded: [] }, rule: { code: 'call-rejection-reasons', version: '1' }, asOf: '2019-06-30',
    members: { totalCount: 5, nodes: [4, 5, 6, 7, 8].map((n) => ({ code: code(n) })) },
  });
});
