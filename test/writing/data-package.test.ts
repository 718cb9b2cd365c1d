import { draft, HONDURAS, keyed, MEXICO, PARTNER, SAVE } from '../support/writing';
import type { Viewer } from '../../src/kernel/viewer';
import { useWorld } from '../support/world';

const world = useWorld('fixture');
const SAVE_ALL = 'mutation ($input: SaveDataPackageInput!) { saveDataPackage(input: $input) { isDryRun saved { recordId version visibility } userErrors { code field expected } } }';
const { idempotencyKey: _, ...agua } = draft('HND-agua');
const project = (code: string, more: object = {}) => ({ ...agua, code, ...more });
const event = (code: string, of: string, more: object = {}) => ({ code, name: { es: 'Taller de riego' }, kind: 'WORKSHOP', start: '2019-03', heldStatus: 'HELD', project: of, citations: [{ source: 'fx-register' }], ...more });
const file = (name: string, ...records: unknown[]) => ({ name, content: JSON.stringify(records) });
const saveAll = (files: object[], input: object = {}, as: Viewer = HONDURAS) => world().data(SAVE_ALL, { input: { idempotencyKey: keyed(), files, ...input } }, as).then((data) => data.saveDataPackage);
const problems = async (files: object[], input?: object, as?: Viewer) => (await saveAll(files, input, as)).userErrors.map(({ code, field }: { code: string; field: string }) => `${code} ${field}`);
const seen = async (as?: Viewer) => (await world().data('{ projects { totalCount } events { totalCount } }', {}, as));

test('files of several types are saved in one go, whatever their order, and made public together', async () => {
  const before = await seen();
  const files = [file('events', event('HND-taller', 'HND-riego')), file('projects', project('HND-riego'), project('HND-presa'))];
  const { saved, userErrors, isDryRun } = await saveAll(files);
  expect([userErrors, isDryRun, saved.map(({ version, visibility }: any) => [version, visibility])]).toEqual([[], false, [[1, 'DRAFT'], [1, 'DRAFT'], [1, 'DRAFT']]]);
  expect(await seen()).toEqual(before);
  const named = (version: number) => [file('events', event('HND-taller', 'HND-riego', { recordVersion: version })), file('projects', project('HND-riego', { recordVersion: version }), project('HND-presa', { recordVersion: version }))];
  const published = await saveAll(named(1), { publish: true });
  expect(published.saved.map(({ version, visibility }: any) => [version, visibility])).toEqual([[2, 'PUBLISHED'], [2, 'PUBLISHED'], [2, 'PUBLISHED']]);
  expect(await seen()).toEqual({ projects: { totalCount: before.projects.totalCount + 2 }, events: { totalCount: before.events.totalCount + 1 } });
  const again = await saveAll(files, { publish: true });
  expect([again.userErrors, again.saved]).toEqual([[], published.saved]); // they stand like this already
});

test('a dry run answers as the change does, and nothing of it stays: its key is free', async () => {
  const before = await seen(HONDURAS);
  const input = { idempotencyKey: keyed() };
  const files = [file('projects', project('HND-prueba'))];
  const tried = await saveAll(files, { ...input, dryRun: true });
  expect([tried.isDryRun, tried.userErrors, tried.saved[0].version]).toEqual([true, [], 1]);
  expect(await seen(HONDURAS)).toEqual(before);
  expect((await saveAll(files, input)).saved).toEqual(tried.saved);
});

test('one record that is wrong keeps all others out, and every problem is told with its file and place', async () => {
  const before = await seen(HONDURAS);
  const files = [
    file('projects', project('HND-bien'), project('HND-mal', { modality: 'NONE', participations: 'MEX' }), { code: 'HND-nada' }, project('HND-ajeno', { assertedBy: 'MEX' }), project('MEX-otro')),
    file('events', event('HND-evento', 'HND-nowhere')),
  ];
  expect((await problems(files)).sort()).toEqual([
    'INVALID projects[1].modality', 'INVALID projects[1].participations', 'INVALID projects[4].code', 'NOT_FOUND events[0].project',
    'REQUIRED projects[2].citations', 'REQUIRED projects[2].participations', 'UNKNOWN_FIELD projects[3].assertedBy',
  ].sort());
  expect(await seen(HONDURAS)).toEqual(before);
});

test('versions are compared: what changed since it was read, or stands otherwise, is refused', async () => {
  await world().data(SAVE, { input: draft('HND-luz') }, HONDURAS);
  expect(await problems([file('projects', project('HND-luz', { note: 'otra' }))])).toEqual(['CONFLICT projects[0].recordVersion']);
  expect(await problems([file('projects', project('HND-luz', { note: 'otra', recordVersion: 7 }))])).toEqual(['CONFLICT projects[0].recordVersion']);
  expect(await problems([file('projects', { code: 'HND-luz', note: 'otra', recordVersion: 1 })])).toEqual([]);
  expect((await world().data('{ project(code: "HND-luz") { note title(locale: "es") { value } } }', {}, HONDURAS)).project).toEqual({ note: 'otra', title: { value: 'Agua segura' } });
});

test('drafts of another party read as nothing, and what the role may not do is refused', async () => {
  await world().data(SAVE, { input: draft('HND-secreto') }, HONDURAS);
  const touch = (code: string) => problems([file('projects', { code, note: 'x', recordVersion: 1 })], {}, MEXICO);
  expect(await touch('HND-secreto')).toEqual(['NOT_FOUND projects[0].code']);
  expect(await touch('HND-nowhere')).toEqual(['NOT_FOUND projects[0].code']);
  expect(await problems([file('projects', project('org-fx-giz-agua'))], { publish: true }, PARTNER)).toEqual(['NOT_ALLOWED projects[0]']);
});

test('nobody finds out by what stands already what is told to nobody: a guess that is right reads as one that is wrong', async () => {
  const counted = project('HND-cuenta', { attendees: [{ people: 3 }] });
  expect((await saveAll([file('projects', counted)], { publish: true })).userErrors).toEqual([]);
  const guess = (people: number, as: Viewer) => problems([file('projects', { code: 'HND-cuenta', attendees: [{ people }] })], {}, as);
  for (const viewer of [MEXICO, PARTNER, { ...HONDURAS, roles: ['AUDITOR'] }] as Viewer[]) {
    expect([await guess(2, viewer), await guess(3, viewer)]).toEqual([['CONFLICT projects[0].recordVersion'], ['CONFLICT projects[0].recordVersion']]);
  }
  expect(await guess(3, HONDURAS)).toEqual([]);
});

test('a package costs its caller what it takes others of their turn', async () => {
  const { extensions } = await world().run(SAVE_ALL, { input: { idempotencyKey: keyed(), files: [] } }, HONDURAS);
  expect(extensions?.cost.requested).toBeGreaterThan(200);
});

test('a name that was made up is not sent back in full', async () => {
  const [{ field }] = (await saveAll([file('projects', project('HND-largo', { ['k'.repeat(60_000)]: 1 }))])).userErrors;
  expect(field).toMatch(/^projects\[0\]\.k{200,300}\.\.\.$/);
});

test.each([
  ['a file that is no list', [{ name: 'projects', content: '{}' }], 'INVALID projects'],
  ['a file that is not JSON', [{ name: 'projects', content: '[{]' }], 'INVALID projects'],
  ['entries that are no records', [file('projects', 5, null, { recordVersion: 'x' })], 'INVALID projects[0],INVALID projects[1],INVALID projects[2]'],
  ['a code that is no text', [file('projects', project(5 as never))], 'INVALID projects[0].code'],
  ['a file that nobody knows', [file('ministers', {})], 'INVALID ministers'],
  ['sources, which are registered', [file('sources', { code: 'HND-s', title: 'S' })], 'INVALID sources'],
  ['answers to surveys, which nobody saves', [file('survey-responses', { code: 'HND-s' })], 'INVALID survey-responses'],
  ['a record twice in its file', [file('projects', project('HND-dos'), project('HND-dos', { note: 'otra', recordVersion: 1 }))], 'INVALID projects[1].code'],
  ['the same file twice', [file('projects'), file('projects')], 'INVALID projects'],
  ['nothing', [file('projects')], 'INVALID files'],
  ['more than a hundred', [file('projects', ...Array.from({ length: 101 }, () => ({})))], 'INVALID files'],
])('%s is refused', async (_what, files, expected) => {
  expect((await problems(files as object[])).join()).toBe(expected);
});
