import { poolOf } from '../../src/app/database/database';
import { draft, HONDURAS, keyed, MEXICO, PUBLISH, SAVE } from '../support/writing';
import { SERVER_URL } from '../support/templates';
import { useWorld } from '../support/world';

const world = useWorld('fixture');
/** Two who change the same at once; `MIXTA_RACES=1000` for the whole of it (docs/reliability.md). */
const RACES = Number(process.env.MIXTA_RACES ?? 10);

const run = (input: object, as = HONDURAS) => world().run(SAVE.replace('{ code field', '{ code currentVersion field'), { input }, as);
const save = async (input: object, as = HONDURAS) => (await run(input, as)).data.saveProject;
const said = async (input: object) => (await run({ ...draft('HND-strange'), ...input })).data?.saveProject.userErrors.map(({ code, field }: { code: string; field: string }) => `${code} ${field}`);
const refused = async (input: object) => (await run({ ...draft('HND-strange'), ...input })).errors?.map((error) => error.extensions.code);
const noteOf = async (code: string) => (await world().data('query ($code: String!) { project(code: $code) { note recordVersion } }', { code }, HONDURAS)).project;
const count = async () => (await world().data('{ projects(first: 1) { totalCount } }', {}, HONDURAS)).projects.totalCount;

test('D9: characters that change how a text reads, and codes of other letters, are refused', async () => {
  for (const text of ['a\u202eb', 'a\u2066b', 'a\u{e0041}b', 'a\u0007b']) expect(await said({ title: [{ locale: 'es', text }] })).toEqual(['INVALID title[0].text']);
  for (const code of ['HND-аgua', 'HND-a\u0301', 'HND a', 'HND-a‍b']) expect(await said({ code })).toEqual([expect.stringMatching(/^INVALID code/)]);
  const [composed, apart] = ['Educaci\u00f3n', 'Educacio\u0301n'];
  await save({ ...draft('HND-nfc'), title: [{ locale: 'es', text: composed }], publish: true });
  await save({ ...draft('HND-nfd'), title: [{ locale: 'es', text: apart }], publish: true });
  const { data } = await world().run('query ($a: String!, $b: String!) { a: searchProjects(text: $a) { totalCount } b: searchProjects(text: $b) { totalCount } }', { a: composed, b: apart });
  expect(data.a).toEqual(data.b);
});

test('D10: NUL and halves of characters are refused', async () => {
  for (const text of ['a\u0000b', '\ud800', 'x\udfffy']) for (const input of [{ note: text }, { title: [{ locale: 'es', text }] }]) expect(await refused(input) ?? await said(input)).toEqual([expect.stringMatching(/^(BAD_USER_INPUT|INVALID .+)$/)]);
  expect(await world().data('{ project(code: "HND-strange") { code } }', {}, HONDURAS)).toEqual({ project: null });
});

test('D11: dates that are none, or that end before they begin', async () => {
  for (const start of ['0000', '2023-02-29', 'infinity', '294277-01-01', '2023-13', '20230101']) expect(await refused({ start })).toEqual(['BAD_USER_INPUT']);
  expect(await said({ start: '2020-05', end: '2020-04' })).toEqual(['RULE end']);
  expect(await said({ start: '9999-12-31', end: '0001' })).toEqual(['RULE end']);
});

test('D12: amounts are exact decimals of a known currency', async () => {
  const line = (more: object) => world().run('mutation ($input: SaveContributionLineInput!) { saveContributionLine(input: $input) { userErrors { code field } record { id } } }', {
    input: { idempotencyKey: keyed(), project: 'HN01', contributorCountry: 'HND', category: 'TECHNICAL', nature: 'EXECUTED', amount: '100', currency: 'HNL', citations: [{ source: 'fx-register' }], ...more },
  }, HONDURAS);
  for (const amount of ['NaN', 'Infinity', '1e400', '-0x1', '1,5', '', '12345678901234567890123']) expect((await line({ amount })).data.saveContributionLine.userErrors).toEqual([expect.objectContaining({ field: 'amount' })]);
  for (const currency of ['ZZZ', 'hnl']) expect((await line({ currency })).data.saveContributionLine.userErrors).not.toEqual([]);
  expect((await line({ amount: '0.3' })).data.saveContributionLine.userErrors).toEqual([]);
});

test('D13: shares of a vocabulary sum to exactly 100, or none is given', async () => {
  const sectors = (...shares: (string | null)[]) => ({ sectors: shares.map((percentage, i) => ({ vocabulary: 'DAC', code: ['12220', '11110', '14031'][i], percentage, suggested: false })) });
  for (const shares of [['99.99'], ['50', '50.01'], ['150', '-50'], ['33.33', '33.33', '33.33'], ['100', null]]) expect(await said(sectors(...shares))).toEqual(expect.arrayContaining([expect.stringMatching(/^(RULE|INVALID) sectors/)]));
});

test('D14: null clears, what is left out stays, and a wrong kind of value is no change', async () => {
  await save({ ...draft('HND-patch'), note: 'kept', sectorText: 'agua' });
  await save({ idempotencyKey: keyed(), code: 'HND-patch', recordVersion: 1, sectorText: null });
  expect((await world().data('{ project(code: "HND-patch") { note sectorText title { value } } }', {}, HONDURAS)).project).toEqual({ note: 'kept', sectorText: null, title: { value: 'Agua segura' } });
  for (const wrong of [{ recordVersion: 2 ** 31 }, { recordVersion: '1' }, { modality: 3 }, { modality: 'bilateral' }, { publish: 'yes' }, { code: 7 }, { visibility: 'PUBLISHED' }, { custodian: 'MEX' }, { assertedBy: 'MEX' }]) expect(await refused(wrong)).toEqual(['BAD_USER_INPUT']);
});

test(`D15: of two who change the same version one wins, and the other is told the newest (${RACES} pairs)`, async () => {
  await save(draft('HND-race'));
  for (let version = 1; version <= RACES; version += 1) {
    const pair = await Promise.all(['a', 'b'].map((who) => save({ idempotencyKey: keyed(), code: 'HND-race', recordVersion: version, note: `${version}${who}` })));
    const [won, lost] = [...pair].sort((a, b) => a.userErrors.length - b.userErrors.length);
    expect([won.recordVersion, won.userErrors]).toEqual([version + 1, []]);
    expect(lost).toMatchObject({ record: null, userErrors: [{ code: 'CONFLICT', currentVersion: version + 1 }] });
    expect(await noteOf('HND-race')).toEqual({ note: `${version}${pair[0] === won ? 'a' : 'b'}`, recordVersion: version + 1 });
  }
});

test('D17: one key sent at once, again, by another and with another body has one effect', async () => {
  const before = await count();
  const input = draft('HND-once');
  const answers = await Promise.all(Array.from({ length: 4 }, () => run(input)));
  expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1);
  expect([answers[0]!.data.saveProject.recordVersion, await count()]).toEqual([1, before + 1]);
  expect((await run({ ...input, note: 'x' })).errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
  expect((await save({ ...input, code: 'MEX-once' }, MEXICO)).recordVersion).toBe(1);
  expect(await refused({ idempotencyKey: 'short' })).toEqual(['BAD_USER_INPUT']);
});

test('D18: who sends again after an answer that was lost is told what was done, also after others changed it', async () => {
  const input = draft('HND-lost');
  const { recordVersion, userErrors } = await save(input);
  await save({ idempotencyKey: keyed(), code: 'HND-lost', recordVersion: 1, note: 'later' });
  expect(await save(input)).toMatchObject({ recordVersion, userErrors });
  expect(await noteOf('HND-lost')).toEqual({ note: 'later', recordVersion: 2 });
});

test('D22: publishing while somebody edits, and twice at once, ends as if one came after the other', async () => {
  const { record } = await save(draft('HND-both'));
  const publish = () => world().run(PUBLISH, { input: { idempotencyKey: keyed(), records: [{ id: record.id, version: 1 }] } }, HONDURAS).then(({ data }) => data.publishRecords);
  const [one, two, edit] = await Promise.all([publish(), publish(), save({ idempotencyKey: keyed(), code: 'HND-both', recordVersion: 1, note: 'edited' })]);
  const outcomes = [one.saved !== null, two.saved !== null, edit.record !== null];
  expect(outcomes.filter(Boolean)).toHaveLength(1);
  expect((await noteOf('HND-both')).recordVersion).toBe(2);
});

(SERVER_URL ? test : test.skip)('D23: a change that meets a deadlock is done again', async () => {
  const { record } = await save(draft('HND-deadlock'));
  const other = await poolOf(world().database.owner!).connect();
  try {
    await other.query(`begin; set local deadlock_timeout = '20s'`);
    await other.query('select 1 from participation where project_id = $1 for update', [record.id]);
    const change = save({ idempotencyKey: keyed(), code: 'HND-deadlock', recordVersion: 1, note: 'after', participations: [{ country: 'HND', role: 'RECIPIENT' }, { country: 'MEX', role: 'FIRST_PROVIDER' }] });
    await new Promise((resolve) => { setTimeout(resolve, 400); });
    await other.query(`update project set sector_text = sector_text where id = $1`, [record.id]); // waits for the change, which waits for this
    await other.query('commit');
    expect(await change).toMatchObject({ recordVersion: 2, userErrors: [] });
  } finally {
    other.release();
  }
});

test('D25: what looks like a script is kept and given back as data', async () => {
  const text = '<script>alert(1)</script> [x](javascript:alert(1)) " onload=';
  expect((await save({ ...draft('HND-xss'), title: [{ locale: 'es', text }] })).record.title.value).toBe(text);
});

test('D26: lists and texts without end are refused by field', async () => {
  const many = { participations: Array.from({ length: 1_001 }, () => ({ country: 'HND', role: 'RECIPIENT' })) };
  expect(await said(many) ?? await refused(many)).toEqual([expect.stringMatching(/^(INVALID participations|COST_LIMIT)$/)]);
  expect(await said({ note: 'x'.repeat(20_000) })).toEqual(['INVALID note']);
});
