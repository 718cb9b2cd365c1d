import { Webhook } from 'standardwebhooks';
import { rolledBack } from '../support/rolled-back';
import { backgroundOver, until, useReceiver } from '../support/receiver';
import { AMINA, draft, HONDURAS, keyed, MEXICO, PARTNER, SAVE } from '../support/writing';
import { useWorld } from '../support/world';
import type { Viewer } from '../../src/kernel/viewer';

const world = useWorld('fixture');
const receiver = useReceiver();
const FIELDS = 'hook { id party url pausedAt failures lastFailure lastStatus } userErrors { code field expected }';
const PUBLIC_URL = 'https://portal.hnd.org/mixta';

const change = async (name: string, input: object, as: Viewer = HONDURAS) => {
  const type = name === 'createHook' ? 'CreateHookInput' : name === 'replayHook' ? 'ReplayHookInput' : 'HookInput';
  const secret = name === 'createHook' || name === 'rotateHookSecret' ? 'secret' : '';
  return (await world().data(`mutation ($input: ${type}!) { ${name}(input: $input) { ${secret} ${FIELDS} } }`, { input: { idempotencyKey: keyed(), ...input } }, as))[name];
};
const create = (input: object = {}, as: Viewer = HONDURAS) => change('createHook', { url: PUBLIC_URL, ...input }, as);
const refused = async (name: string, input: object, as: Viewer = HONDURAS) => (await change(name, input, as)).userErrors.map(({ code, field }: { code: string; field: string }) => `${code} ${field}`);
const count = async (as: Viewer) => (await world().data('{ hooks { totalCount nodes { id url } } }', {}, as)).hooks.totalCount;

test('a hook is its own party\'s to see and to change, and nobody else\'s', async () => {
  const { hook: { id }, secret } = await create();
  expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  const auditor: Viewer = { ...HONDURAS, subject: 'auditor', roles: ['AUDITOR'] };
  expect([await count(HONDURAS), await count(auditor), await count(MEXICO), await count(AMINA)]).toEqual([1, 1, 0, 0]);
  expect((await world().run('{ hooks { totalCount } }')).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  for (const as of [undefined, MEXICO]) expect((await world().data('query ($id: ID!) { node(id: $id) { id } }', { id }, as)).node).toBeNull();
  for (const as of [MEXICO, PARTNER, AMINA, auditor]) {
    for (const name of ['rotateHookSecret', 'pauseHook', 'resumeHook', 'replayHook', 'deleteHook']) {
      const [said] = await refused(name, { id }, as);
      expect({ name, as: as.subject, said }).toEqual({ name, as: as.subject, said: as === auditor && name === 'rotateHookSecret' ? 'NOT_ALLOWED id' : 'NOT_FOUND id' });
    }
  }
  expect(await count(HONDURAS)).toBe(1);
  expect((await change('pauseHook', { id })).hook.pausedAt).toMatch(/^20/);
  expect((await change('resumeHook', { id })).hook.pausedAt).toBeNull();
  expect(await refused('replayHook', { id, after: 'nonsense' })).toEqual(['INVALID after']);
  expect(await change('deleteHook', { id })).toMatchObject({ hook: null, userErrors: [] });
  expect([await count(HONDURAS), await refused('pauseHook', { id })]).toEqual([0, ['NOT_FOUND id']]);
});

test('who does not speak for a party makes no hook of it, a delegate neither', async () => {
  expect(await refused('createHook', { url: PUBLIC_URL }, PARTNER)).toEqual(['NOT_ALLOWED party']);
  expect(await refused('createHook', { url: PUBLIC_URL, party: 'MEX' })).toEqual(['NOT_ALLOWED party']);
  await world().data('mutation ($input: DelegateInput!) { delegate(input: $input) { userErrors { code } } }', { input: { idempotencyKey: keyed(), to: 'org-fx-giz', rights: 'PUBLISH', untilOn: '2019-12-31', reason: 'Portal' } }, HONDURAS);
  expect(await refused('createHook', { url: PUBLIC_URL, party: 'HND' }, AMINA)).toEqual(['NOT_ALLOWED party']);
  expect(await refused('createHook', { url: PUBLIC_URL, types: [] })).toEqual(['INVALID types']);
  for (let i = 0; i < 20; i += 1) expect((await create({}, AMINA)).userErrors).toEqual([]);
  expect(await refused('createHook', { url: PUBLIC_URL }, AMINA)).toEqual(['RULE null']);
});

test('a secret is told once, kept from every role but the courier\'s, and rotated without a gap', async () => {
  const input = { idempotencyKey: keyed(), url: receiver().url, types: ['Project'] };
  const first = await create(input);
  expect((await create(input))).toMatchObject({ hook: { id: first.hook.id }, secret: null });
  expect(await world().database.owner!.query(`select 1 from mutation_outcome where outcome::text like '%whsec%'`)).toEqual([]);
  for (const role of ['mixta_anonymous', 'mixta_viewer', 'mixta_writer', 'mixta_keeper', 'mixta_loader']) {
    await expect(rolledBack(world(), async (query) => { await query(`set local role ${role}`); await query('select secret from hook_secret'); })).rejects.toThrow(/permission denied/);
  }
  const { secret } = await change('rotateHookSecret', { id: first.hook.id });
  const work = await backgroundOver(world(), 'following');
  try {
    await world().data(SAVE, { input: { ...draft('HND-rotar'), publish: true } }, HONDURAS);
    await until(() => receiver().got.length === 1);
    const { body, headers } = receiver().got[0]!;
    for (const each of [first.secret, secret]) expect(new Webhook(each).verify(body, headers)).toMatchObject({ type: 'change.new' });
    await world().database.owner!.query(`update hook_secret set made_at = made_at - interval '25 hours'`);
    await world().data(SAVE, { input: { ...draft('HND-rotado'), publish: true } }, HONDURAS);
    await until(() => receiver().got.length === 2);
    expect(() => new Webhook(first.secret).verify(receiver().got[1]!.body, receiver().got[1]!.headers)).toThrow(/No matching/);
    new Webhook(secret).verify(receiver().got[1]!.body, receiver().got[1]!.headers);
  } finally {
    await work.stop();
  }
});

test('what a receiver answers is told by its status alone; a redirect is not followed, and one that is gone is paused', async () => {
  await world().database.owner!.query('delete from hook');
  const { hook: { id } } = await create({ url: receiver().url, types: ['Project'] });
  const stateOf = async () => (await world().data('query ($id: ID!) { node(id: $id) { ... on Hook { failures lastFailure lastStatus pausedAt nextAttemptAt } } }', { id }, HONDURAS)).node;
  const again = () => world().database.owner!.query('update hook set next_attempt_at = now()');
  const work = await backgroundOver(world(), 'following');
  try {
    receiver().mode = 'FAILS';
    await world().data(SAVE, { input: { ...draft('HND-fallas'), publish: true } }, HONDURAS);
    await until(async () => (await stateOf()).failures === 1);
    expect(await stateOf()).toMatchObject({ lastFailure: 'REFUSED', lastStatus: 500, pausedAt: null });
    receiver().mode = 'REDIRECTS';
    const { requests } = receiver();
    await again();
    await until(async () => (await stateOf()).failures === 2);
    expect([(await stateOf()).lastStatus, receiver().requests - requests]).toEqual([302, 1]);
    receiver().mode = 'GONE';
    await again();
    await until(async () => (await stateOf()).pausedAt !== null);
    expect(await stateOf()).toMatchObject({ lastStatus: 410, nextAttemptAt: null });
    receiver().mode = 'UP';
    receiver().got.splice(0);
    await change('resumeHook', { id });
    await until(() => receiver().got.length === 1);
  } finally {
    await work.stop();
  }
});
