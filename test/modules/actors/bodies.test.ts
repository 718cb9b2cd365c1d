import { countMembers, standingIn } from '../../../src/modules/actors/body.rules';
import { useSharedWorld } from '../../support/world';

const world = useSharedWorld('fixture');
const COUNTS = `query ($code: String!) { body(code: $code) { members { groupName }
  y2017: memberCount(year: 2017) { ...count } y2018: memberCount(year: 2018) { ...count } } }
  fragment count on Figure { value numerator denominator asOf rule { code version } coverage { known unknown excluded { reason } } members(first: 100) { totalCount nodes { __typename } } }`;
const count = (value: string, known: number) => ({
  value, numerator: value, denominator: null, asOf: '2019-06-30', rule: { code: 'BODY_MEMBERS_IN_YEAR', version: '1' }, coverage: { known, unknown: 0, excluded: [] },
  members: { totalCount: Number(value), nodes: Array.from({ length: Number(value) }, () => ({ __typename: 'Organization' })) },
});

test('a year that is none is refused', async () => {
  expect((await world().run('{ body(code: "body-fx-stc") { memberCount(year: 0) { value } } }')).errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
});

test.each([
  ['body-fx-stc', '6', '8', 8], ['body-fx-clg', '5', '5', 6], ['body-fx-partnership', '20', '22', 23],
])('%s: members are counted from dated memberships, %s and then %s; who left and came back is one', async (code, before, after, parties) => {
  expect((await world().data(COUNTS, { code })).body).toMatchObject({ y2017: count(before, parties), y2018: count(after, parties) });
});

test('a body whose members nobody lists has no count', async () => {
  expect((await world().data(COUNTS, { code: 'body-fx-empty' })).body).toEqual({ members: null, y2017: null, y2018: null });
});

test('undated members and groups by name are unknown; where nothing is known the count is null, never zero', async () => {
  const { body } = await world().data(COUNTS, { code: 'body-fx-undated' });
  expect(body.y2018).toMatchObject({ value: '1', coverage: { known: 1, unknown: 2 }, members: { nodes: [{ __typename: 'Country' }] } });
  expect(body.y2017).toMatchObject({ value: '0', coverage: { known: 1, unknown: 2 } });
  expect(countMembers(2017, [{ position: 0, country: 'HND', organization: null, groupName: null, from: null, to: null }])).toEqual({ countries: [], organizations: [], known: 0, unknown: 1 });
});

test.each([
  [{ from: '2016', to: null }, 'IN'], [{ from: '2018', to: null }, 'OUT'], [{ from: '2017-12-31', to: null }, 'IN'], [{ from: '2015', to: '2016-Q4' }, 'OUT'],
  [{ from: '2015', to: '2017' }, 'IN'], [{ from: null, to: '2016' }, 'OUT'], [{ from: null, to: null }, 'UNKNOWN'], [{ from: null, to: '2018' }, 'UNKNOWN'],
])('membership %j in 2017 is %s', (member, standing) => {
  expect(standingIn(2017, member)).toBe(standing);
});

test('a session planned is not held', async () => {
  expect(await world().data('{ body(code: "body-fx-stc") { sessions { label status heldOn expectedOn } } }')).toEqual({ body: { sessions: [
    { label: '1.ª sesión', status: 'HELD', heldOn: '2017-04', expectedOn: null }, { label: '2.ª sesión', status: 'EXPECTED', heldOn: null, expectedOn: '2018-Q4' },
  ] } });
});

test.each([
  [`insert into body_session values ($1, 99, 'x', 'EXPECTED', null, '2018', null)`, 'body_session_held_only_when_held'],
  [`insert into body_member values ($1, 99, 'MEX', null, 'all', null, null, null)`, 'body_member_is_one_party'],
  [`insert into body_mandate (body_id, position, role) values ($1, 99, 'CHAIR')`, 'body_mandate_is_one_holder'],
  [`insert into body_member (body_id, position, country, valid_from, valid_to) values ($1, 99, 'MEX', '2018', '2017')`, 'body_member_valid_to_after_valid_from'],
])('the database refuses a part that cannot be: %#', async (sql, constraint) => {
  const [{ id }] = await world().database.owner!.query(`select id from body where code = 'body-fx-stc'`);
  await expect(inLoader(sql, id)).rejects.toMatchObject({ driverError: { constraint } });
});

async function inLoader(sql: string, id: string): Promise<void> {
  await world().database.owner!.transaction(async (manager) => {
    await manager.query('set local role mixta_loader');
    await manager.query(sql, [id]);
  });
}
