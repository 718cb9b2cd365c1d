import { load } from '../../../src/app/load';
import { packageFolder, removePackageFolders } from '../../support/package-folder';
import { useWorld } from '../../support/world';

const world = useWorld('empty');
const citations = [{ source: 'many' }];
const name = { en: 'Made by a test' };
const COUNTRIES = ['GTM', 'HND', 'NIC'];
const code = (i: number) => `res-${String(i).padStart(3, '0')}`;

/** Women of Honduras at the first event are `small`; everybody else comes in tens. */
const attendance = (small: number, place: number) => COUNTRIES.flatMap((country) => (['FEMALE', 'MALE'] as const).map((sex) => ({ country, sex, people: place === 0 && country === 'HND' && sex === 'FEMALE' ? small : 10 })));
const event = (i: number, place: number, small: number, more: object = {}) =>
  ({ code: `${code(i)}-e${place}`, name, kind: 'WORKSHOP', heldStatus: 'HELD', project: code(i), attendance: attendance(small, place), citations, ...more });
const files = (small: number, more: object = {}) => ({
  sources: [{ code: 'many', title: 'Made by a test' }],
  organizations: [{ code: 'res-org', name: { es: 'Institución' }, citations }],
  frameworks: Array.from({ length: 100 }, (_, i) => ({ code: `${code(i)}-rf`, kind: 'PROJECT', name, citations })),
  'framework-indicators': Array.from({ length: 100 }, (_, i) => ({ code: `${code(i)}-rf:1`, framework: `${code(i)}-rf`, place: 1, name, disaggregation: ['SEX'], citations })),
  projects: Array.from({ length: 100 }, (_, i) => ({
    code: code(i), title: { en: `Project ${i}` }, resultsFramework: `${code(i)}-rf`, policyMarkers: [{ code: '1', significance: 2 }], participations: [{ country: 'MEX', role: 'PARTICIPANT' }],
    ...(i === 0 && { attendees: [{ people: 100, cameMoreThanOnce: 13 }] }), citations,
  })),
  events: [...Array.from({ length: 100 }, (_, i) => [event(i, 0, small), event(i, 1, small, i === 0 ? more : {})]).flat(), { code: 'res-lone', name, kind: 'COURSE', attendance: attendance(2, 0), citations }],
});
const loaded = async (...of: Parameters<typeof files>) => expect((await load(world().database.owner!, packageFolder(files(...of)))).problems).toEqual([]);
beforeAll(async () => loaded(3));
afterAll(removePackageFolders);

const COUNTS = 'total { value absence } women { value } people { value absence } countries { country { iso3 } women { value absence } men { value } }';
const ask = async (which = 0) => (await world().data(`{ project(code: "${code(which)}") { attendance { ${COUNTS} events { code } coverage { known unknown } } events { nodes { code attendance { total { value } countries { women { value } } } } } } }`)).project;
const women = (counts: { countries: { women: { value: number | null } }[] }) => counts.countries.map((each) => each.women.value);

test('a small count is held back in its event, and with it what would give it back; the sums are told', async () => {
  const { attendance: all, events } = await ask();
  expect([all.total, all.people, women(all)]).toEqual([{ value: 113, absence: null }, { value: 100, absence: null }, [20, 13, 20]]);
  expect(events.nodes.map((each: any) => [each.code, each.attendance.total.value, women(each.attendance)])).toEqual([['res-000-e0', 53, [null, null, 10]], ['res-000-e1', 60, [null, null, 10]]]);
});

test('an event without a project stands alone', async () => {
  expect((await world().data(`{ event(code: "res-lone") { attendance { ${COUNTS} } } }`)).event.attendance).toMatchObject({
    total: { value: 52 }, women: { value: 22 }, people: { value: null, absence: 'NOT_APPLICABLE' },
    countries: [{ country: { iso3: 'GTM' }, women: { value: null, absence: 'SUPPRESSED' }, men: { value: null } }, { women: { value: null } }, { women: { value: 10 }, men: { value: 10 } }],
  });
});

test('a page of projects with results, markers and attendances costs the same statements for 1 and for 50', async () => {
  const page = async (first: number) => {
    const { projects } = await world().data(`query Page($first: Int!) { projects(first: $first) { nodes {
      resultsFramework { code } genderMarkerCheck { verdict indicatorsBySex { code } } attendance { total { value } countries { country { name { value } } women { value } } events { code attendance { men { value } } } } } } }`, { first });
    return { rows: projects.nodes.length, statements: world().statements(), last: projects.nodes.at(-1) };
  };
  await page(1);
  const [one, fifty] = [await page(1), await page(50)];
  expect([one.rows, fifty.rows, fifty.statements]).toEqual([1, 50, one.statements]);
  expect(fifty.last).toMatchObject({ resultsFramework: { code: 'res-049-rf' }, genderMarkerCheck: { verdict: 'HOLDS', indicatorsBySex: [{ code: 'res-049-rf:1' }] }, attendance: { total: { value: 113 } } });
});

// the last tests load the package anew
test('a draft counts in no sum, or the sum would tell of it', async () => {
  await loaded(3, { visibility: 'DRAFT' });
  const { attendance: all, events } = await ask();
  expect([all.total.value, all.people, all.events, all.coverage, events.nodes.length]).toEqual([53, { value: null, absence: 'SUPPRESSED' }, [{ code: 'res-000-e0' }], { known: 1, unknown: 0 }, 1]);
});

test('with another count another table is published, and without any none is left', async () => {
  await loaded(7);
  expect(women((await ask(1)).events.nodes[0].attendance)).toEqual([10, 7, 10]);
  await loaded(7, { attendance: [], headCount: 60 });
  expect((await ask()).events.nodes[1]).toEqual({ code: 'res-000-e1', attendance: null });
  expect((await ask()).attendance).toMatchObject({ total: { value: 57 }, coverage: { known: 1, unknown: 1 } });
});
