import { recordId } from '../../../src/kernel/record-id';
import { problemsOfEvent } from '../../../src/modules/portfolio/event.rules';
import { useSharedWorld } from '../../support/world';

const world = useSharedWorld('fixture');
const codes = async (filter: object) => (await world().data('query ($filter: EventFilter) { events(filter: $filter, first: 100) { nodes { code } } }', { filter })).events.nodes.map((each: any) => each.code);

test('a draft event is hidden by code, id, list, count, edge and filter', async () => {
  const id = recordId('evt', 'DRAFT-EV1');
  expect(await world().run('query ($id: ID!) { event(code: "DRAFT-EV1") { id } node(id: $id) { id } events(first: 100) { totalCount } project(code: "TR01") { events { totalCount nodes { code } } } }', { id })).toMatchObject({ data: {
    event: null, node: null, events: { totalCount: 6 }, project: { events: { totalCount: 3, nodes: [{ code: 'EV03' }, { code: 'EV04' }, { code: 'EV05' }] } },
  } });
  expect(await codes({ heldStatus: 'EXPECTED' })).toEqual(['EV-SEED-WG']);
});

test('a draft good practice is hidden, and so is one named by a project', async () => {
  const id = recordId('gpr', 'DRAFT-GP1');
  expect(await world().run('query ($id: ID!) { goodPractice(code: "DRAFT-GP1") { id } node(id: $id) { id } goodPractices { totalCount } project(code: "HN10") { goodPractices { nodes { code } } } }', { id })).toMatchObject({ data: {
    goodPractice: null, node: null, goodPractices: { totalCount: 2 }, project: { goodPractices: { nodes: [{ code: 'GP1' }] } },
  } });
});

test('attendance by country and sex takes the place of a printed head-count', async () => {
  const answer = await world().data('{ event(code: "EV05") { headCount attendance { total { value absence } } attendingCountries { iso3 } absences(fields: ["headCount", "attendance"]) { field reason } } }');
  expect(answer).toEqual({ event: {
    headCount: null, attendance: { total: { value: 73, absence: null } }, attendingCountries: ['GTM', 'SLV', 'HND', 'NIC', 'CRI', 'PAN'].map((iso3) => ({ iso3 })),
    absences: [{ field: 'headCount', reason: 'NOT_APPLICABLE' }],
  } });
  expect(await world().data('{ event(code: "EV-SEED-2017") { attendance { total { value } } absences(fields: ["attendance"]) { reason } } }')).toEqual({ event: { attendance: null, absences: [{ reason: 'NOT_REPORTED' }] } });
  const stored = await world().database.owner!.transaction(async (db) => {
    await db.query('set local role mixta_loader');
    return db.query('select count(*)::int as cells, sum(people)::int as people from event_attendance a join event e on e.id = a.event_id where e.visibility = $1', ['PUBLISHED']);
  });
  expect(stored).toEqual([{ cells: 36, people: 233 }]);
});

test.each(['event_attendance', 'project_attendees'])('the role that serves requests may not read %s at all', async (table) => {
  await expect(world().database.owner!.transaction(async (db) => {
    await db.query('set local role mixta_anonymous');
    await db.query(`select 1 from ${table}`);
  })).rejects.toMatchObject({ code: '42501' });
});

test('a head-count beside cells would give a small cell back, and is refused', () => {
  const cell = { country: 'HND', sex: 'FEMALE', people: 3 };
  expect(problemsOfEvent({ attendance: [cell], headCount: 72 })).toEqual([{ field: 'headCount', expected: 'no head-count where attendance is given by country and sex', got: 72 }]);
  expect(problemsOfEvent({ attendance: [cell] })).toEqual([]);
  expect(problemsOfEvent({ attendance: [], headCount: 72 })).toEqual([]);
});

test('a date known to the year may lie in any month of it; an event without a date lies in no period', async () => {
  expect(await codes({ from: '2017-10', to: '2017-10' })).toEqual(['EV-SEED-2017', 'EV05']);
  expect(await codes({ from: '2018' })).toEqual(['EV-FX-CANCELLED']);
  expect(await codes({ to: '2016' })).toEqual([]);
});

test('filters by project, kind, actor and what is missing', async () => {
  expect(await codes({ project: 'TR01', from: '2017-06' })).toEqual(['EV04', 'EV05']);
  expect(await codes({ project: 'DRAFT-TR99' })).toEqual([]);
  expect(await codes({ kind: 'SEMINAR' })).toEqual(['EV-FX-CANCELLED']);
  expect(await codes({ actor: { role: 'FINANCED', organization: 'org-fx-usaid' } })).toEqual(['EV03', 'EV04', 'EV05']);
  expect(await codes({ actor: { role: 'TAUGHT', organization: 'org-fx-usaid' } })).toEqual([]);
  expect(await codes({ actor: { organization: 'DRAFT-org-1' } })).toEqual([]);
  expect(await codes({ missing: ['HELD_STATUS'] })).toEqual(['EV-SEED-2017']);
  expect(await codes({ missing: ['ACTORS', 'PLACE'] })).toEqual(['EV-SEED-2017', 'EV-SEED-WG']);
  expect(await codes({ missing: ['PROJECT'] })).toEqual(['EV-SEED-2017', 'EV-SEED-WG']);
  expect(await codes({ heldStatus: null, actor: null, missing: null })).toHaveLength(6);
});

test('a good practice that cites a value is evidenced, one that cites nothing is not', async () => {
  expect(await world().data('{ goodPractices { nodes { code title(locale: "en") { value status } evidenceStatus evidence { project { code } indicator { code } statement { value } asOf source { id } } project { code } } } }')).toEqual({ goodPractices: { nodes: [
    { code: 'GP1', title: { value: 'Midwives trained, targets revised', status: 'HUMAN' }, evidenceStatus: 'EVIDENCED', project: { code: 'HN10' },
      evidence: [{ project: { code: 'HN10' }, indicator: { code: 'HN10-RF:1' }, statement: { value: '310 personas capacitadas' }, asOf: '2017', source: null }] },
    { code: 'GP2', title: { value: 'Comedores con productos locales', status: 'FALLBACK' }, evidenceStatus: 'UNSUPPORTED', project: { code: 'HN03' }, evidence: [] },
  ] } });
});

test('actors can be asked by role', async () => {
  expect(await world().data('{ event(code: "EV-FX-CANCELLED") { heldStatus actors(roles: [ATTENDED]) { role party { name country { iso3 } grouping { code } } } } }')).toEqual({ event: {
    heldStatus: 'NOT_HELD', actors: [{ role: 'ATTENDED', party: { name: null, country: null, grouping: { code: 'grp-fx-central-america' } } }],
  } });
});

test('statements do not grow with the number of events', async () => {
  const query = '{ events(first: N) { nodes { name { value } topics { value } actors { party { organization { code } country { iso3 } } } attendingCountries { iso3 } project { code attendance { total { value } events { code } } } attendance { countries { country { iso3 } women { value } } } sources { title } } } }';
  await world().data(query.replace('N', '4'));
  const few = world().statements();
  await world().data(query.replace('N', '100'));
  expect(world().statements()).toBe(few);
});
