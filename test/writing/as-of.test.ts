import { sameInAllTopologies } from '../support/gateway';
import { draft, HONDURAS, keyed, MEXICO, SAVE, WITHDRAW } from '../support/writing';
import { useWorld } from '../support/world';

const world = useWorld('fixture');
const ASKED = `query ($code: String!, $day: PartialDate!) { project(code: $code) { asOf(day: $day) {
  asOf recordCode version fields { field value } changedSince { field before after } } } }`;
const then = async (code: string, day: string, as?: typeof HONDURAS) => (await world().data(ASKED, { code, day }, as)).project.asOf;
const valueOf = (record: any, field: string) => record.fields.find((each: { field: string }) => each.field === field)?.value ?? null;
const list = async (asOf: string, more: object = {}, as?: typeof HONDURAS) => (await world().data('query ($asOf: PartialDate!, $custodian: String, $first: Int, $after: String) { recordsAsOf(type: "Project", asOf: $asOf, custodian: $custodian, first: $first, after: $after) { totalCount nodes { recordCode version } pageInfo { endCursor hasNextPage } rule { code text } } }', { asOf, ...more }, as)).recordsAsOf;

/** Saves in public on a day of before: the day of a version is the database's own to write. */
async function savedOn(day: string, input: Record<string, unknown>): Promise<{ id: string; version: number }> {
  const { saveProject } = await world().data(SAVE, { input: { ...input, idempotencyKey: keyed(), publish: true } }, HONDURAS);
  expect(saveProject.userErrors).toEqual([]);
  await world().database.owner!.query('update record_version set at = $3 where record_id = $1 and version = $2', [saveProject.record.id, saveProject.recordVersion, `${day}T12:00:00Z`]);
  return { id: saveProject.record.id, version: saveProject.recordVersion };
}

test('a record reads as it stood on the day, with what changed since; before it was public it is not there', async () => {
  await savedOn('2018-03-10', { ...draft('HND-antes'), note: 'primera' });
  await savedOn('2018-09-30', { code: 'HND-antes', recordVersion: 1, note: 'segunda', start: '2018-01' });
  expect(await then('HND-antes', '2018-03-09')).toBeNull();
  const first = await then('HND-antes', '2018-03-10');
  expect([first.version, first.recordCode, valueOf(first, 'note'), valueOf(first, 'start')]).toEqual([1, 'HND-antes', 'primera', null]);
  expect(first.changedSince).toEqual([{ field: 'note', before: 'primera', after: 'segunda' }, { field: 'start', before: null, after: '2018-01' }]);
  expect((await then('HND-antes', '2018-09-29')).version).toBe(1);
  const second = await then('HND-antes', '2018-09');
  expect([second.version, valueOf(second, 'note'), second.changedSince]).toEqual([2, 'segunda', []]);
});

test('a list holds what was public on the day, page by page; what was loaded stands on every day', async () => {
  const [early, late] = [await list('1990'), await list('2018-03-10', { custodian: 'HND' })];
  const { projects } = await world().data('{ projects { totalCount } }');
  expect(early.totalCount).toBe(projects.totalCount - 1); // all but what a party wrote
  expect(early.rule.code).toBe('register-as-of');
  expect(late.nodes).toContainEqual({ recordCode: 'HND-antes', version: 1 });
  expect((await list('2018-03-09', { custodian: 'HND' })).totalCount).toBe(late.totalCount - 1);
  const codes: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const page: any = await list('2018-03-10', { first: 7, after });
    codes.push(...page.nodes.map((node: { recordCode: string }) => node.recordCode));
    [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
  }
  expect(codes).toEqual([...new Set(codes)].sort((a, b) => (a < b ? -1 : 1)));
  expect(codes).toHaveLength(early.totalCount + 1);
});

test('drafts are no part of it, their own custodian\'s neither; what was withdrawn since is told to its custodian alone, as the rule says', async () => {
  const { id } = await savedOn('2018-05-01', draft('HND-fuera'));
  await world().data(SAVE, { input: { idempotencyKey: keyed(), code: 'HND-fuera', recordVersion: 1, note: 'en borrador' } }, HONDURAS);
  for (const viewer of [undefined, MEXICO, HONDURAS]) expect(valueOf(await then('HND-fuera', '2026-12-31', viewer), 'note')).toBeNull();
  await world().data(WITHDRAW, { input: { idempotencyKey: keyed(), id, version: 2, reason: 'por error' } }, HONDURAS);
  for (const [viewer, isTold] of [[undefined, false], [MEXICO, false], [HONDURAS, true]] as const) {
    const { nodes, totalCount, rule } = await list('2018-05-02', { custodian: 'HND', first: 100 }, viewer);
    const codes = nodes.map((node: { recordCode: string }) => node.recordCode);
    expect([codes.includes('HND-antes'), codes.includes('HND-fuera'), totalCount]).toEqual([true, isTold, codes.length]);
    expect(rule.text).toContain('is told to its custodian alone');
  }
});

test('a link of then to a record that is hidden now is not told', async () => {
  const saved = await world().data('mutation ($input: SaveOrganizationInput!) { saveOrganization(input: $input) { record { id } userErrors { code field expected } } }', { input: { idempotencyKey: keyed(), code: 'HND-oculta', name: [{ locale: 'es', text: 'Oculta' }], type: 'MINISTRY', country: 'HND', citations: [{ source: 'fx-register' }], publish: true } }, HONDURAS);
  expect(saved.saveOrganization.userErrors).toEqual([]);
  const participations = [...draft('x').participations, { organization: 'HND-oculta', role: 'SECOND_PROVIDER' }];
  await savedOn('2018-06-01', { ...draft('HND-nombra'), participations });
  expect(valueOf(await then('HND-nombra', '2018-06-01'), 'participations')).toContain('HND-oculta');
  await world().data(WITHDRAW, { input: { idempotencyKey: keyed(), id: saved.saveOrganization.record.id, version: 1, reason: 'por error' } }, HONDURAS);
  const told = valueOf(await then('HND-nombra', '2018-06-01'), 'participations');
  expect(told).toContain('RECIPIENT');
  expect(told).not.toContain('oculta');
});

test('it reads the same behind a gateway; a type of nobody and a day that is none are refused', async () => {
  const answer = await sameInAllTopologies(world(), ASKED, { code: 'HND-antes', day: '2018-03-10' });
  expect(answer.data.project.asOf.version).toBe(1);
  for (const asked of ['recordsAsOf(type: "Minister", asOf: "2018")', 'recordsAsOf(type: "Project", asOf: "someday")']) {
    const { errors } = await world().run(`{ ${asked} { totalCount } }`);
    expect(errors?.map((error) => error.extensions.code)).toEqual(['BAD_USER_INPUT']);
  }
});
