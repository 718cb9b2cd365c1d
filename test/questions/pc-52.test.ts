import { recordId } from '../../src/kernel/record-id';
import { documented } from '../support/operations';
import { ACCEPT, PROPOSALS, PROPOSE, REFUSE } from '../support/proposals';
import { HONDURAS, keyed, MEXICO, PARTNER } from '../support/writing';
import { useWorld } from '../support/world';

const world = useWorld('fixture');
const { query } = documented('PC-52');
const id = (prefix: string, code: string) => recordId(prefix, code);
const [HN07, HNL] = [id('prj', 'HN07'), id('con', 'HN07-HND')];
type Part = { custodian: string; fields: string[]; rule: { code: string; version: string; text: string; fields: string[] }; record: { id: string; code?: string; money?: object } };
const custody = async (recordId: string, as?: typeof HONDURAS): Promise<Part[]> => (await world().data(query, { recordId }, as)).custody;
const propose = async (input: object, as = MEXICO) => (await world().data(PROPOSE, { input: { idempotencyKey: keyed(), recordId: HNL, version: 1, changes: [{ field: 'amount', value: '"120000"' }], reason: 'El convenio dice 120,000', ...input } }, as)).proposeChange;
const decide = async (mutation: string, id: string, as: typeof HONDURAS, reason: string | null = null) => Object.values(await world().data(mutation, { input: { idempotencyKey: keyed(), id, reason } }, as))[0] as any;
const open = (as: typeof HONDURAS) => world().data(PROPOSALS, { filter: { recordId: HNL, state: 'OPEN' } }, as).then(({ changeProposals }) => changeProposals);
const amount = async () => (await world().data('query ($id: ID!) { node(id: $id) { ... on ContributionLine { recordVersion money { amount currency } } } }', { id: HNL })).node;

test('PC-52: Honduras is custodian of the HNL amount and of the links to its plan, Mexico of the MXN amount; the rule is data', async () => {
  const parts = await custody(HN07);
  const of = (custodian: string) => parts.filter((part) => part.custodian === custodian && part.record.code).map(({ record }) => record);
  expect(of('HND')).toEqual([
    { id: HNL, code: 'HN07-HND', money: { amount: '100000', currency: 'HNL' } },
    { id: id('lnk', 'LN-HN07-HN'), code: 'LN-HN07-HN', framework: { code: 'HN-PLAN-1' } },
  ]);
  expect(of('MEX')).toEqual([
    { id: id('con', 'HN07-MEX'), code: 'HN07-MEX', money: { amount: '450000', currency: 'MXN' } },
    { id: id('lnk', 'LN-HN07-PX'), code: 'LN-HN07-PX', framework: { code: 'PROCID-1418' } },
  ]);
  expect(parts[0]).toMatchObject({ record: { id: HN07 }, custodian: 'MEX', country: { iso3: 'MEX' }, organization: null, rule: { code: 'custody-project', version: '1', fields: ['assertedBy'] } });
  expect(parts[0]!.fields).toEqual(expect.arrayContaining(['title', 'participations', 'status']));
  const line = parts.find(({ record }) => record.id === HNL)!;
  expect(line.fields).toEqual(expect.arrayContaining(['amount', 'currency', 'valueDate']));
  expect(line.rule).toEqual({ code: 'custody-contribution-line', version: '1', fields: ['contributorCountry', 'contributorOrganization', 'assertedBy'], text: expect.stringContaining('contributorCountry, else contributorOrganization; else the party that asserts it') });
});

test('PC-52: of a hidden record and of none nobody is said to be custodian', async () => {
  expect(await custody(id('prj', 'DRAFT-HN99'))).toEqual([]);
  expect(await custody('prj_0000000000000000')).toEqual([]);
});

describe('PC-52: a Mexican edit of the HNL amount', () => {
  test('is refused as an edit, and becomes a proposal to Honduras that nobody else reads', async () => {
    const save = await world().data('mutation ($input: SaveContributionLineInput!) { saveContributionLine(input: $input) { recordVersion userErrors { code expected } } }', { input: { idempotencyKey: keyed(), code: 'HN07-HND', recordVersion: 1, amount: '120000' } }, MEXICO);
    expect(save.saveContributionLine.userErrors).toEqual([{ code: 'NOT_ALLOWED', expected: 'the custodian of the record, HND; others may propose a change' }]);
    const { proposal, userErrors } = await propose({});
    expect(userErrors).toEqual([]);
    expect(proposal).toMatchObject({ state: 'OPEN', proposer: 'MEX', custodian: 'HND', recordVersion: 1, isStale: false, changes: [{ field: 'amount', before: '"100000"', value: '"120000"' }], record: { id: HNL } });
    expect(await amount()).toEqual({ recordVersion: 1, money: { amount: '100000', currency: 'HNL' } });
    expect([(await open(HONDURAS)).totalCount, (await open(MEXICO)).totalCount, (await open(PARTNER)).totalCount]).toEqual([1, 1, 0]);
    expect((await world().run(PROPOSALS)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    expect((await world().data('query ($id: ID!) { node(id: $id) { id } }', { id: proposal.id })).node).toBeNull();
    expect((await decide(ACCEPT, proposal.id, MEXICO)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    expect((await decide(ACCEPT, proposal.id, PARTNER)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await decide(REFUSE, proposal.id, HONDURAS)).userErrors).toMatchObject([{ code: 'REQUIRED', field: 'reason' }]);
    expect((await decide(REFUSE, proposal.id, HONDURAS, 'Fueron 100,000')).proposal).toMatchObject({ state: 'REFUSED', decidedOn: '2019-06-30', decisionReason: 'Fueron 100,000' });
    expect((await decide(ACCEPT, proposal.id, HONDURAS)).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
  });

  test('accepted, it is made in the name of Honduras, its history names Mexico, and what was proposed beside it is stale', async () => {
    const first = await propose({});
    const second = await propose({ changes: [{ field: 'note', value: '"beside"' }] });
    const accepted = await decide(ACCEPT, first.proposal.id, HONDURAS);
    expect(accepted).toMatchObject({ saved: { recordId: HNL, version: 2, visibility: 'PUBLISHED' }, proposal: { state: 'ACCEPTED' }, userErrors: [] });
    expect(await amount()).toEqual({ recordVersion: 2, money: { amount: '120000', currency: 'HNL' } });
    const [version] = await world().database.owner!.query('select custodian, party, reason from record_version where record_id = $1 and version = 2', [HNL]);
    expect(version).toEqual({ custodian: 'HND', party: 'HND', reason: 'Proposed by MEX: El convenio dice 120,000' });
    expect((await open(HONDURAS)).nodes).toMatchObject([{ id: second.proposal.id, isStale: true }]);
    expect((await decide(ACCEPT, second.proposal.id, HONDURAS)).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
  });

  test('that cannot stand is refused when it is proposed', async () => {
    const refused = async (input: object, as = MEXICO) => (await propose({ version: 2, ...input }, as)).userErrors.map(({ code, field }: { code: string; field: string }) => `${code} ${field}`);
    expect(await refused({ version: 1 })).toEqual(['CONFLICT version']);
    expect(await refused({ reason: ' ' })).toEqual(['REQUIRED reason']);
    expect(await refused({ recordId: id('prj', 'DRAFT-HN99') })).toEqual(['NOT_FOUND recordId']);
    expect(await refused({}, HONDURAS)).toEqual(['RULE recordId']);
    expect(await refused({ changes: [{ field: 'amount', value: '120000' }] })).toEqual(['INVALID amount']);
    expect(await refused({ changes: [{ field: 'amount', value: 'twelve' }, { field: 'colour', value: '1' }, { field: 'contributorCountry', value: '"MEX"' }] })).toEqual(['INVALID changes[0].value', 'UNKNOWN_FIELD changes[1].field', 'NOT_ALLOWED changes[2].field']);
    expect(await refused({ changes: [] })).toEqual(['INVALID changes']);
  });
});
