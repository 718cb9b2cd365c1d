import { AMINA, HONDURAS, keyed, MEXICO, PARTNER, PUBLISH, SAVE } from '../support/writing';
import { draft } from '../support/writing';
import { useWorld } from '../support/world';

const world = useWorld('fixture');
const FIELDS = 'delegation { id from to rights fromOn untilOn revokedOn reason } userErrors { code field }';
const give = async (input: object, as = HONDURAS) => (await world().data(`mutation ($input: DelegateInput!) { delegate(input: $input) { ${FIELDS} } }`, { input: { idempotencyKey: keyed(), to: 'org-fx-giz', rights: 'WRITE', untilOn: '2019-12-31', reason: 'Portal común', ...input } }, as)).delegate;
const revoke = async (id: string, as = HONDURAS) => (await world().data(`mutation ($input: RevokeDelegationInput!) { revokeDelegation(input: $input) { ${FIELDS} } }`, { input: { idempotencyKey: keyed(), id } }, as)).revokeDelegation;
const list = async (as: typeof HONDURAS) => (await world().data('{ delegations(holding: true) { totalCount nodes { id } } }', {}, as)).delegations;
const save = async (input: object, as: typeof HONDURAS) => (await world().data(SAVE, { input: { ...draft('HND-delegado'), idempotencyKey: keyed(), party: 'HND', ...input } }, as)).saveProject;

test('a delegate writes for another party until it is revoked, and its changes tell on whose behalf', async () => {
  expect((await save({}, AMINA)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED', field: 'party' }]);
  const { delegation, userErrors } = await give({});
  expect(userErrors).toEqual([]);
  expect(delegation).toMatchObject({ from: 'HND', to: 'org-fx-giz', rights: 'WRITE', fromOn: '2019-06-30', untilOn: '2019-12-31', revokedOn: null });
  expect([(await list(HONDURAS)).totalCount, (await list(AMINA)).totalCount, (await list(MEXICO)).totalCount]).toEqual([1, 1, 0]);
  expect((await world().run('{ delegations { totalCount } }')).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  expect((await world().data('query ($id: ID!) { node(id: $id) { id } }', { id: delegation.id })).node).toBeNull();

  const { record } = await save({}, AMINA);
  expect(record.custodian).toBe('HND');
  const [told] = await world().database.owner!.query('select party, on_behalf_of as "onBehalfOf" from record_version where record_id = $1', [record.id]);
  expect(told).toEqual({ party: 'org-fx-giz', onBehalfOf: 'HND' });
  const publish = async () => (await world().data(PUBLISH, { input: { idempotencyKey: keyed(), records: [{ id: record.id, version: 1 }] } }, AMINA)).publishRecords.userErrors;
  expect(await publish()).toMatchObject([{ code: 'NOT_ALLOWED' }]); // the right to write is not the right to publish

  expect((await revoke(delegation.id, AMINA)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect((await revoke(delegation.id)).delegation).toMatchObject({ revokedOn: '2019-06-30' });
  expect((await revoke(delegation.id)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect((await save({ recordVersion: 1, note: 'tarde' }, AMINA)).userErrors).toHaveLength(1);
  expect((await list(HONDURAS)).totalCount).toBe(0);
});

test('nobody gives away what is not theirs, nor for days that have gone', async () => {
  const refused = async (input: object, as = HONDURAS) => (await give(input, as)).userErrors.map(({ code, field }: { code: string; field: string }) => `${code} ${field}`);
  expect(await refused({ from: 'MEX' })).toEqual(['NOT_ALLOWED party']);
  expect(await refused({ to: 'MEX' }, PARTNER)).toEqual(['NOT_ALLOWED from']); // a member does not speak for the organization
  expect(await refused({ to: 'HND' })).toEqual(['INVALID to']);
  expect(await refused({ untilOn: '2019-06-29' })).toEqual(['INVALID untilOn']);
  expect(await refused({ fromOn: '2019-01-01' })).toEqual(['INVALID fromOn']);
  expect(await refused({ reason: '' })).toEqual(['REQUIRED reason']);
});
