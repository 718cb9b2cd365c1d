import { documented } from '../support/operations';
import { backgroundOver, until, useReceiver } from '../support/receiver';
import { draft, HONDURAS, keyed, MEXICO, PARTNER, SAVE } from '../support/writing';
import { CLOCK, useWorld } from '../support/world';
import type { Viewer } from '../../src/kernel/viewer';

const world = useWorld('fixture');
const receiver = useReceiver();
const { query } = documented('FE-35');
const FIRINGS = 'query ($after: String, $question: ID) { questionFirings(after: $after, question: $question) { totalCount nodes { eventId firedAt oldDigest newDigest oldDataVersion dataVersion question { id name } } pageInfo { endCursor } } }';
/** The answer speaks of a day and of the age of sources, which change each day and are no change. */
const OWN = 'query Mine($code: String!) { project(code: $code) { title(locale: "es") { value } note } projects(first: 1) { coverage { sources { title ageDays } } } figure: bilateralProgram(code: "P-MXHN-1719") { completion { ofAgreed { value asOf } } } }';

const follow = async (more: object = {}, as: Viewer = HONDURAS) =>
  (await world().data(query, { input: { idempotencyKey: keyed(), name: 'Agua', operation: OWN, variables: '{"code": "HND-agua"}', ...more } }, as)).followQuestion;
const unfollow = async (id: string, as: Viewer = HONDURAS) =>
  (await world().data('mutation ($input: UnfollowQuestionInput!) { unfollowQuestion(input: $input) { question { id } userErrors { code field } } }', { input: { idempotencyKey: keyed(), id } }, as)).unfollowQuestion;
const stateOf = async (id: string) => (await world().data('query ($id: ID!) { node(id: $id) { ... on FollowedQuestion { followedSince digest dataVersion problem } } }', { id }, HONDURAS)).node;
const firings = async (question: string, after: string | null = null) => (await world().data(FIRINGS, { question, after }, HONDURAS)).questionFirings;
const save = async (code: string, more: object = {}) => { const { userErrors, recordVersion } = (await world().data(SAVE, { input: { ...draft(code), publish: true, ...more } }, HONDURAS)).saveProject; expect(userErrors).toEqual([]); return recordVersion as number; };
const newest = async () => (await world().database.owner!.query(`select (select max(id) from data_load) || '.' || (select coalesce(max(id), 0) from data_change) as version`))[0].version as string;
/** Until the question was asked of everything that is there. */
const asked = async (id: string) => { const version = await newest(); await until(async () => (await stateOf(id)).dataVersion === version); };

test('FE-35: a followed question fires once when its answer changes and not otherwise', async () => {
  await save('HND-agua');
  const { question: { id, cost }, userErrors } = await follow();
  expect([userErrors, cost > 0]).toEqual([[], true]);
  const work = await backgroundOver(world(), 'following');
  try {
    await asked(id);
    const first = await stateOf(id);
    expect(first).toMatchObject({ followedSince: expect.stringMatching(/^20.+Z$/), digest: expect.stringMatching(/^[0-9a-f]{64}$/), problem: null });
    await save('HND-otra'); // it is not in the answer
    await world().data(SAVE, { input: { idempotencyKey: keyed(), code: 'HND-agua', recordVersion: 1, note: 'borrador' } }, HONDURAS); // nor is a draft, though the party sees it
    await asked(id);
    expect([(await firings(id)).totalCount, (await stateOf(id)).digest]).toEqual([0, first.digest]);

    await save('HND-agua', { recordVersion: 2, note: 'cambiado' });
    await asked(id);
    await save('HND-tercera');
    await asked(id);
    const { nodes, pageInfo } = await firings(id);
    expect(nodes).toEqual([{ eventId: pageInfo.endCursor, firedAt: expect.stringMatching(/^20.+Z$/), oldDigest: first.digest, newDigest: (await stateOf(id)).digest, oldDataVersion: expect.any(String), dataVersion: expect.any(String), question: { id, name: 'Agua' } }]);
    expect(nodes[0].newDigest).not.toBe(first.digest);
    expect(nodes[0].oldDataVersion).not.toBe(nodes[0].dataVersion);

    await save('HND-agua', { recordVersion: 3, note: 'otra vez' });
    await asked(id);
    expect((await firings(id, pageInfo.endCursor)).nodes).toMatchObject([{ oldDigest: nodes[0].newDigest }]);
  } finally {
    await work.stop();
  }
});

test('a new day alone fires nothing, though the question is asked again', async () => {
  const { question: { id } } = await follow();
  const today = await backgroundOver(world(), 'following');
  await asked(id);
  await today.stop();
  const onDay = async () => (await world().database.owner!.query('select asked_on::text as day from followed_question where id = $1', [id]))[0].day;
  expect(await onDay()).toBe(CLOCK);
  const tomorrow = await backgroundOver(world(), 'following', '2019-07-01');
  try {
    await until(async () => (await onDay()) === '2019-07-01');
    expect((await firings(id)).totalCount).toBe(0);
  } finally {
    await tomorrow.stop();
  }
});

test('a question about the schema, which reads nothing of the register, is asked once of each version of it', async () => {
  const { question: { id }, userErrors } = await follow({ operation: '{ deprecations { coordinate daysLeft } }', variables: null });
  expect(userErrors).toEqual([]);
  const work = await backgroundOver(world(), 'following');
  try {
    await asked(id);
    await save('HND-aparte');
    await asked(id);
    expect([(await firings(id)).totalCount, (await stateOf(id)).problem]).toEqual([0, null]);
  } finally {
    await work.stop();
  }
});

test('whatever is killed between the answer and the record, and however many servers ask, it fires once', async () => {
  await save('HND-mata');
  const { question: { id } } = await follow({ variables: '{"code": "HND-mata"}' });
  const first = await backgroundOver(world(), 'following');
  await asked(id);
  await first.stop();
  const owner = world().database.owner!;
  await owner.query(`create function red_firing() returns trigger language plpgsql as $$ begin raise exception 'killed'; end $$; create trigger red_firing before insert on question_firing for each row execute function red_firing()`);
  const { dataVersion } = await stateOf(id);
  await save('HND-mata', { recordVersion: 1, note: 'cambiado' });
  const dying = await backgroundOver(world(), 'following');
  await until(async () => (await owner.query('select 1 from followed_question where id = $1 and claim is not null', [id])).length === 1);
  await dying.stop();
  expect([(await stateOf(id)).dataVersion, (await firings(id)).totalCount]).toEqual([dataVersion, 0]); // neither is written without the other
  await owner.query(`drop trigger red_firing on question_firing; drop function red_firing(); update followed_question set claimed_until = now()`);
  const both = [await backgroundOver(world(), 'following'), await backgroundOver(world(), 'following')];
  try {
    await asked(id);
    expect((await firings(id)).totalCount).toBe(1);
  } finally {
    await Promise.all(both.map((each) => each.stop()));
  }
});

test('a firing is delivered to the hooks of its party that ask for it', async () => {
  await save('HND-gancho');
  const { question: { id } } = await follow({ variables: '{"code": "HND-gancho"}' });
  const { hook } = (await world().data('mutation ($input: CreateHookInput!) { createHook(input: $input) { hook { id subjects isUpToDate } userErrors { code } } }', { input: { idempotencyKey: keyed(), url: receiver().url, subjects: ['QUESTIONS'] } }, HONDURAS)).createHook;
  expect(hook).toMatchObject({ subjects: ['QUESTIONS'], isUpToDate: true });
  const work = await backgroundOver(world(), 'following');
  try {
    await asked(id);
    await save('HND-gancho', { recordVersion: 1, note: 'cambiado' });
    await until(() => receiver().got.length > 0);
    const [firing] = (await firings(id)).nodes;
    expect(receiver().got.map(({ id: sent, json }) => [sent, json.type, json.data.eventId, json.data.question.name, json.data.newDigest])).toEqual([[firing.eventId, 'question.changed', firing.eventId, 'Agua', firing.newDigest]]);
    await until(async () => (await world().data('query ($id: ID!) { node(id: $id) { ... on Hook { isUpToDate } } }', { id: hook.id }, HONDURAS)).node.isUpToDate);
  } finally {
    await work.stop();
  }
});

test('what is no question that everybody may ask is not followed', async () => {
  const refused = async (more: object, as: Viewer = HONDURAS) => (await follow(more, as)).userErrors.map(({ code, field }: { code: string; field: string }) => `${code} ${field}`);
  expect(await refused({ operation: 'mutation { deleteHook(input: {idempotencyKey: "12345678", id: "x"}) { userErrors { code } } }' })).toEqual(['INVALID operation']);
  for (const operation of ['{ nothing', '{ ministers }', 'query A { viewer { kind } } query B { viewer { kind } }', '', OWN.replace('first: 1', 'first: 101'), '{ projects(first: 100) { nodes { participations { country { projects(first: 100) { nodes { code } } } } } } }']) expect(await refused({ operation })).toEqual(['INVALID operation']);
  expect(await refused({ documentedId: 'PC-01' })).toEqual(['INVALID documentedId']);
  expect(await refused({ operation: null, documentedId: 'PC-999' })).toEqual(['INVALID documentedId']);
  for (const variables of ['{', '[]', 'null', '7']) expect(await refused({ variables })).toEqual(['INVALID variables']);
  expect(await refused({ variables: '{}' })).toEqual(['INVALID operation']);
  expect(await refused({ name: ' ' })).toEqual(['INVALID name']);
  expect(await refused({ party: 'MEX' })).toEqual(['NOT_ALLOWED party']);
  expect((await follow({ operation: null, documentedId: 'PC-01', variables: JSON.stringify({ ...documented('PC-01').variables }) })).question).toMatchObject({ documentedId: 'PC-01' });
});

test('what a party follows is nobody else\'s to see or to end', async () => {
  const { question: { id } } = await follow();
  for (const text of ['{ followedQuestions { totalCount } }', '{ questionFirings { totalCount } }']) {
    expect((await world().run(text)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    for (const as of [MEXICO, PARTNER]) expect(Object.values((await world().data(text, {}, as)) as Record<string, { totalCount: number }>)).toEqual([{ totalCount: 0 }]);
  }
  for (const as of [undefined, MEXICO]) expect((await world().data('query ($id: ID!) { node(id: $id) { id } }', { id }, as)).node).toBeNull();
  expect((await unfollow(id, MEXICO)).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: 'id' }]);
  expect(await unfollow(id)).toEqual({ question: null, userErrors: [] });
});
