import { accountability } from '../../../src/modules/accountability';
import { eventInvariants } from '../../../src/modules/portfolio/event.invariants';
import { searchInvariants } from '../../../src/modules/portfolio/search.invariants';
import { useSharedWorld } from '../../support/world';

const world = useSharedWorld('fixture');
const INVARIANTS = [...accountability.invariants, ...eventInvariants, ...searchInvariants];

/** Each change breaks one rule that no constraint holds; the record is listed, and nothing before it. */
const BROKEN: [string, string, string][] = [
  ['merge-leads-to-a-record', 'HN14-HN', `update record_merge set today_id = null where code = $1`],
  ['event-no-total-beside-cells', 'EV05', `update event set head_count = 72 where code = $1`],
  ['attendance-published-as-counted', 'EV03', `update event_attendance_published set people = people + 1 where event_id = (select id from event where code = $1) and country = 'GTM' and sex = 'FEMALE'`],
  ['attendees-fit-attendances', 'TR01', `update project_attendees set people = 9999 where project_id = (select id from project where code = $1)`],
  ['search-holds-what-is-published', 'DRAFT-EV1', `insert into event_search select id, 'x', '[]', ''::tsvector from event where code = $1`],
  ['search-holds-what-is-published', 'HN13', `delete from project_search where id = (select id from project where code = $1)`],
];

test.each(BROKEN)('%s lists %s', async (name, code, sql) => {
  const { sql: listing } = INVARIANTS.find((each) => each.name === name)!;
  await world().database.owner!.transaction(async (tx) => {
    await tx.query('set local role mixta_loader');
    expect(await tx.query(listing)).toEqual([]);
    await tx.query(sql, [code]);
    expect((await tx.query(listing)).map((each: { code: string }) => each.code)).toEqual([code]);
    throw new Error('rolled back');
  }).catch((error: Error) => { if (error.message !== 'rolled back') throw error; });
});

test('every rule has a record that breaks it here', () => {
  expect([...new Set(BROKEN.map(([name]) => name))].sort()).toEqual(INVARIANTS.map((each) => each.name).sort());
});

test('an event that was held does not lie in the future', async () => {
  await expect(world().database.owner!.transaction(async (tx) => {
    await tx.query('set local role mixta_loader');
    await tx.query(`update event set start_on = '2999' where code = 'EV03'`);
  })).rejects.toMatchObject({ constraint: 'event_held_not_in_future' });
});
