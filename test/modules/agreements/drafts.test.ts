import { recordId } from '../../../src/kernel/record-id';
import { useWorld } from '../../support/world';

const world = useWorld('fixture');

const DRAFTS = [
  ['Agreement', 'agr', 'agreement', 'DRAFT-AGR-HN-MX-2019'], ['JointCommission', 'jcm', 'jointCommission', 'DRAFT-JC-BLZ-MEX'], ['Session', 'ses', 'session', 'DRAFT-JC9'],
  ['Commitment', 'cmt', 'commitment', 'DRAFT-CM-HN15'], ['BilateralProgram', 'bpr', 'bilateralProgram', 'DRAFT-P-MXHN-1921'], ['JointFund', 'jfd', 'jointFund', 'DRAFT-JF-CHL-MEX'],
  ['FundCall', 'fcl', 'fundCall', 'DRAFT-ES-2019'], ['FundCall', 'fcl', 'fundCall', 'DRAFT-CL-2019'], ['Proposal', 'pps', 'proposal', 'DRAFT-ES-2016-10'],
] as const;

test.each(DRAFTS)('a draft %s is hidden by code and by id', async (_type, prefix, field, code) => {
  expect(await world().data(`{ ${field}(code: "${code}") { id } node(id: "${recordId(prefix, code)}") { id } }`)).toEqual({ [field]: null, node: null });
});

test('the draft review event is hidden by id and leaves the list of its program', async () => {
  const id = recordId('rev', 'DRAFT-REV-MXHN-FINAL');
  expect(await world().data(`{ node(id: "${id}") { id } bilateralProgram(code: "P-MXHN-1719") { reviewEvents { code } } }`)).toEqual({
    node: null, bilateralProgram: { reviewEvents: [{ code: 'REV-MXHN-MIDTERM' }] },
  });
});

test('no list, count or edge of a published record tells of a draft', async () => {
  const answer = await world().data(`{
    agreements(first: 20) { totalCount nodes { code } }
    jointCommissions(first: 5) { totalCount nodes { code sessions(first: 5) { totalCount nodes { code programs(first: 5) { totalCount } commitments(first: 20) { totalCount nodes { code } } } } } }
    bilateralPrograms(first: 10) { totalCount nodes { code session { code } commitments(first: 20) { totalCount } } }
    commitments(first: 20) { totalCount nodes { code appearances { session { code } page } } }
    jointFunds(first: 5) { totalCount nodes { code calls(first: 5) { totalCount nodes { code proposals(first: 20) { totalCount nodes { code } } approvals { numerator } } } } }
    country(iso3: "HND") { programs(first: 20) { totalCount nodes { code } } jointCommissions(first: 20) { totalCount nodes { code } } }
    belize: country(iso3: "BLZ") { jointCommissions(first: 20) { totalCount nodes { code } } }
  }`);
  expect(JSON.stringify(answer)).not.toContain('DRAFT');
  expect(answer).toMatchObject({
    agreements: { totalCount: 5 }, jointCommissions: { totalCount: 3 }, bilateralPrograms: { totalCount: 3 }, commitments: { totalCount: 14 },
    jointFunds: { totalCount: 1, nodes: [{ calls: { totalCount: 1, nodes: [{ proposals: { totalCount: 9 }, approvals: { numerator: '3' } }] } }] },
    country: { programs: { totalCount: 1 }, jointCommissions: { totalCount: 1 } }, belize: { jointCommissions: { totalCount: 0, nodes: [] } },
  });
});

test.each([
  ['session', '{ commitments(filter: { session: "DRAFT-JC9" }, first: 5) { totalCount } }'],
  ['program', '{ commitments(filter: { program: "DRAFT-P-MXHN-1921" }, first: 5) { totalCount } }'],
])('filtering by a draft %s finds nothing, though a published commitment is linked to it', async (_what, query) => {
  expect(await world().data(query)).toEqual({ commitments: { totalCount: 0 } });
});

test('a link to a draft reads like no link: the program has no session, and the absence is the usual one', async () => {
  const owner = world().database.owner!;
  await owner.query(`update bilateral_program set session_id = (select id from session where code = 'DRAFT-JC9') where code = 'P-MXSV-1719'`);
  expect(await world().data('{ bilateralProgram(code: "P-MXSV-1719") { session { id } predecessorBalance { asOf } absences(fields: ["session"]) { reason } } }')).toEqual({
    bilateralProgram: { session: null, predecessorBalance: null, absences: [{ reason: 'NOT_REPORTED' }] },
  });
});
