import { HONDURAS, MEXICO, PUBLISH, SAVE, WITHDRAW, draft, keyed } from '../support/writing';
import { useWorld } from '../support/world';
import type { Viewer } from '../../src/kernel/viewer';

const world = useWorld('fixture');
const CHANGES = `query ($after: String, $before: String, $first: Int, $last: Int, $record: ID, $party: String) { changes(after: $after, before: $before, first: $first, last: $last, record: $record, party: $party) {
  nodes { eventId kind recordId recordCode version action actor onBehalfOf reason fields { field before after } sentence(locale: "en") { value } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
const changes = (variables: object, as?: Viewer) => world().data(CHANGES, { ...variables }, as).then((data) => data.changes);
const save = (input: object, as = HONDURAS) => world().data(SAVE, { input: { idempotencyKey: keyed(), ...input } }, as).then(({ saveProject }) => { expect(saveProject.userErrors).toEqual([]); return saveProject; });
const newest = async () => (await changes({ last: 1 })).pageInfo.endCursor;

test('a page at a time, forwards and backwards, is the whole feed, and each event is in it once', async () => {
  const walk = async (size: number): Promise<string[]> => {
    const ids: string[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const { nodes, pageInfo }: any = await changes({ first: size, after });
      ids.push(...nodes.map(({ eventId }: any) => eventId));
      more = pageInfo.hasNextPage;
      after = pageInfo.endCursor;
    }
    return ids;
  };
  const [whole, small] = [await walk(100), await walk(37)];
  expect(small).toEqual(whole);
  expect(new Set(whole).size).toBe(whole.length);
  const back = await changes({ last: 30 });
  expect(back.nodes.map(({ eventId }: any) => eventId)).toEqual(whole.slice(-30));
  expect((await changes({ last: 5, before: back.pageInfo.startCursor })).nodes.map(({ eventId }: any) => eventId)).toEqual(whole.slice(-35, -30));
});

test('a change is told with its party and reason, not with its person; a draft is told to nobody, its publication once', async () => {
  const after = await newest();
  const { record } = await save({ ...draft('HND-feed'), publish: true, reason: 'acuerdo' });
  await save({ code: 'HND-feed', recordVersion: 1, note: 'zarzamora secreta' });
  for (const as of [undefined, MEXICO, HONDURAS]) {
    const { nodes } = await changes({ after }, as);
    expect(nodes).toEqual([expect.objectContaining({ kind: 'NEW', recordCode: 'HND-feed', actor: 'HND', reason: 'acuerdo', onBehalfOf: null, fields: [] })]);
    expect(JSON.stringify(nodes)).not.toMatch(/ana|zarzamora/);
  }
  await world().data(PUBLISH, { input: { idempotencyKey: keyed(), records: [{ id: record.id, version: 2 }], reason: 'listo' } }, HONDURAS);
  const { nodes } = await changes({ after, record: record.id });
  expect(nodes.slice(1)).toEqual([{ ...nodes[0], eventId: expect.any(String), kind: 'CHANGED', version: 3, action: 'PUBLISHED', reason: 'listo', fields: [{ field: 'note', before: null, after: 'zarzamora secreta' }], sentence: { value: '«Agua segura» (HND-feed): changed note.' } }]);
});

test('of a record that was withdrawn the withdrawal alone is told, without its title', async () => {
  const after = await newest();
  const { record } = await save({ ...draft('HND-gone'), publish: true });
  await world().data(WITHDRAW, { input: { idempotencyKey: keyed(), id: record.id, version: 1, reason: 'error' } }, HONDURAS);
  const { nodes } = await changes({ after });
  expect(nodes).toEqual([expect.objectContaining({ kind: 'WITHDRAWN', recordCode: null, recordId: record.id, reason: 'error', sentence: { value: 'A record: withdrawn from the public register.' } })]);
});

test('a link of a public record to a hidden one, and counts of people, are not told by its changes', async () => {
  const hidden = await save(draft('HND-hidden-link'));
  const { record } = await save({ ...draft('HND-links'), publish: true });
  const after = await newest();
  await save({ code: 'HND-links', recordVersion: 1, links: [{ kind: 'PART_OF', project: 'HND-hidden-link' }], note: 'x', publish: true });
  const seen = await changes({ after, record: record.id });
  expect(seen.nodes.map(({ fields }: any) => fields)).toEqual([[{ field: 'note', before: null, after: 'x' }]]);
  expect((await changes({ after, record: record.id }, HONDURAS)).nodes[0].fields.map(({ field }: any) => field)).toEqual(['links', 'note']);
  expect((await changes({ after }, MEXICO)).nodes.flatMap(({ recordId }: any) => recordId)).not.toContain(hidden.record.id);
});

test('a cursor of another list is refused', async () => {
  const { errors } = await world().run(CHANGES, { after: Buffer.from('["x"]').toString('base64url') });
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});
