import { discloseDue } from '../../src/app/disclosure';
import { openServer, type Database } from '../../src/app/database/database';
import { SERVER_LOGIN } from '../../src/app/database/roles';
import { backgroundOver, until, useReceiver } from '../support/receiver';
import { SERVER_URL, urlOf } from '../support/templates';
import { useWorld, type World } from '../support/world';
import { draft, HONDURAS, keyed, SAVE } from '../support/writing';

const EVENTS = 8;
/** Time for both to look twice. */
const LOOKS_MS = 1_500;
const HOOK = 'mutation ($input: CreateHookInput!) { createHook(input: $input) { hook { id } userErrors { code field } } }';
const FOLLOW = 'mutation ($input: FollowQuestionInput!) { followQuestion(input: $input) { question { id } userErrors { code field } } }';

(SERVER_URL ? describe : describe.skip)(`F26: what servers do beside their requests, two of them over one database${SERVER_URL ? '' : ' (skipped: the embedded database has one process)'}`, () => {
  const world = useWorld('fixture');
  const receiver = useReceiver();
  let other: Database;
  beforeAll(async () => {
    const [{ name }] = await rows('select current_database() as name');
    other = await openServer({ databaseUrl: urlOf(name, SERVER_LOGIN), ownerUrl: null });
  });
  afterAll(async () => { await other?.close(); });
  const rows = (sql: string) => world().database.owner!.query(sql) as Promise<any[]>;
  const publish = async (code: string) => { expect((await world().data(SAVE, { input: { ...draft(code), publish: true } }, HONDURAS)).saveProject.userErrors).toEqual([]); };

  test('what is due to be disclosed is disclosed once, and the one who comes second has no complaint', async () => {
    const said = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    try {
      const versions = async () => (await rows(`select max(version) as newest from record_version v join contribution_line l on l.id = v.record_id where l.code = 'HN13-MEX'`))[0].newest as number;
      const before = await versions();
      const done = await Promise.all([world().database, other].map(({ pool }) => discloseDue(pool, '2021-01-01')));
      expect([done.sort(), await versions(), said.mock.calls.join('')]).toEqual([[0, 1], before + 1, '']);
    } finally {
      said.mockRestore();
    }
  });

  test('an event arrives once, and a followed question fires once', async () => {
    expect((await world().data(HOOK, { input: { idempotencyKey: keyed(), url: receiver().url, types: ['Project'], subjects: ['CHANGES', 'QUESTIONS'] } }, HONDURAS)).createHook.userErrors).toEqual([]);
    const follow = (name: string) => world().data(FOLLOW, { input: { idempotencyKey: keyed(), name, operation: '{ projects(first: 1) { totalCount } }' } }, HONDURAS);
    const work = await Promise.all([world(), { database: other } as World].map((each) => backgroundOver(each, 'following')));
    try {
      expect([(await follow('Uno')).followQuestion.userErrors, (await follow('Otro')).followQuestion.userErrors]).toEqual([[], []]);
      const asked = async () => { await until(async () => (await rows(`select count(*)::int as n from followed_question where claim is null and data_version = (select max(id) from data_load) || '.' || (select max(id) from data_change)`))[0].n === 2); };
      await asked();
      for (let i = 0; i < EVENTS; i += 1) {
        await publish(`HND-uno-${i}`);
        await asked();
      }
      await until(() => receiver().got.length >= 3 * EVENTS);
      await until(async () => (await rows(`select count(*)::int as n from hook where claim is null and read_to = (select max(id) from data_load) || '.' || (select max(id) from data_change)`))[0].n === 1);
      expect(await rows('select question_id, count(*)::int as n from question_firing group by 1 order by 1')).toEqual([{ question_id: expect.anything(), n: EVENTS }, { question_id: expect.anything(), n: EVENTS }]);
      const ids = receiver().got.map(({ id }) => id);
      expect([ids.length, new Set(ids).size]).toEqual([3 * EVENTS, 3 * EVENTS]);
    } finally {
      await Promise.all(work.map((each) => each.stop()));
    }
  });

  test('servers whose clocks stand on both sides of midnight do not ask one after the other for ever', async () => {
    const asked = async () => (await rows('select min(asked_on)::text as on, max(asked_at)::text as at from followed_question'))[0] as { on: string; at: string };
    const work = await Promise.all([backgroundOver(world(), 'following', '2019-07-01'), backgroundOver({ database: other } as World, 'following')]);
    try {
      await until(async () => (await asked()).on === '2019-07-01');
      const { at } = await asked();
      await new Promise((resolve) => { setTimeout(resolve, LOOKS_MS); });
      expect(await asked()).toEqual({ on: '2019-07-01', at });
    } finally {
      await Promise.all(work.map((each) => each.stop()));
    }
  });
});
