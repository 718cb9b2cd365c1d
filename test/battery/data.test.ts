import { wordsOf } from '../../src/kernel/search';
import { draft, HONDURAS, keyed, PUBLISH, SAVE, WITHDRAW } from '../support/writing';
import { useWorld, type Answer } from '../support/world';
import { LEAK } from './support/front';
import { BAD_CURSORS, PAYLOADS } from './support/payloads';
import { NOBODYS, operationWith, textSlots, type TextSlot } from './support/root-fields';

const world = useWorld('fixture');
/** Texts and cursors tried in each place, which take turns; more with MIXTA_PAYLOADS (docs/reliability.md). */
const EACH = Number(process.env.MIXTA_PAYLOADS ?? 1);
const inTurn = <T>(of: readonly T[], place: number): T[] => Array.from({ length: Math.min(EACH, of.length) }, (_, turn) => of[(place * EACH + turn) % of.length]!);

const ask = (slot: TextSlot, text: string): Promise<Answer> => {
  const { query, variables } = operationWith(slot, text);
  return world().run(query, variables, HONDURAS);
};
const codesOf = ({ errors }: Answer): string[] => (errors ?? []).map(({ extensions: { code } }) => code);
test('D1: there are some two hundred texts and many places', () => {
  expect(PAYLOADS.length).toBeGreaterThan(200);
  expect(textSlots().length).toBeGreaterThan(100);
  expect(textSlots()).toEqual(expect.arrayContaining([{ field: 'projects', path: ['filter', 'sector', 'code'] }, { field: 'searchProjects', path: ['text'] }, { field: 'changes', path: ['after'] }]));
});

test('D1: a text made of SQL, patterns or paths finds what any other text finds that is the name of nothing', async () => {
  const wrong: string[] = [];
  for (const [i, slot] of textSlots().entries()) {
    const nothing = await ask(slot, NOBODYS);
    for (const text of inTurn(PAYLOADS, i)) {
      const answer = await ask(slot, text);
      const plain = slot.path[0] === 'text' ? await ask(slot, wordsOf(text).join(' ') || text) : nothing; // free text is asked for word by word
      const refused = answer.errors && codesOf(answer).every((code) => code === 'BAD_USER_INPUT');
      if (!refused && JSON.stringify([answer.data, codesOf(answer)]) !== JSON.stringify([plain.data, codesOf(plain)])) wrong.push(`${slot.field}(${slot.path.join('.')}) ${JSON.stringify(text)}: ${JSON.stringify(answer).slice(0, 300)}`);
      if (LEAK.test(JSON.stringify(answer.errors?.map(({ extensions }) => extensions) ?? null))) wrong.push(`${slot.field} leaks ${JSON.stringify(answer.errors)}`);
    }
  }
  expect(wrong).toEqual([]);
}, 600_000);

test('D1: stored, each text is read as it was written', async () => {
  const title = PAYLOADS.filter((text) => text.trim() === text);
  const input = { ...draft('HND-payloads'), title: [{ locale: 'es', text: title.join(' \n') }], externalIds: title.slice(0, 100).map((value, i) => ({ scheme: `X-${i}`, value })) };
  const { saveProject } = await world().data(SAVE, { input }, HONDURAS);
  expect(saveProject.userErrors).toEqual([]);
  const { project } = await world().data('{ project(code: "HND-payloads") { title(locale: "es") { value } externalIds { scheme value } } }', {}, HONDURAS);
  expect(project.title.value).toBe(title.join(' \n'));
  expect(new Set(project.externalIds.map(({ value }: { value: string }) => value))).toEqual(new Set(title.slice(0, 100)));
});

const cursorSlots = () => textSlots().filter(({ path: [last] }) => last === 'after' || last === 'before');

test('D27: a cursor that is none, or of another list, is refused by name or is a place like any other; it never fails', async () => {
  expect(cursorSlots().length).toBeGreaterThan(60);
  const wrong: string[] = [];
  for (const [i, { field, path }] of cursorSlots().entries()) for (const cursor of [...inTurn(BAD_CURSORS, i), ...inTurn(BAD_CURSORS, i + 11), ...inTurn(BAD_CURSORS, i + 19)]) {
    const answer = await ask({ field, path }, cursor);
    const told = answer.errors?.every(({ extensions: { code } }) => code === 'BAD_USER_INPUT') ?? Array.isArray(answer.data.answer?.nodes ?? []);
    if (!told) wrong.push(`${field}(${path[0]}: ${cursor.slice(0, 40)}): ${JSON.stringify(answer).slice(0, 200)}`);
  }
  expect(wrong).toEqual([]);
}, 600_000);

test('D27: what is withdrawn or published between two pages neither repeats nor hides another record', async () => {
  const made = [];
  for (const letter of ['a', 'b', 'c', 'd', 'e', 'f']) made.push((await world().data(SAVE, { input: { ...draft(`HND-D27-${letter}`), publish: true } }, HONDURAS)).saveProject);
  const page = (after: string | null) => world().data('query ($after: String) { projects(first: 2, after: $after, filter: { participant: { country: "HND" } }) { nodes { code } pageInfo { endCursor hasNextPage } } }', { after }).then(({ projects }) => projects);
  let at = await page(null);
  while (!at.nodes.some(({ code }: { code: string }) => code === 'HND-D27-b')) at = await page(at.pageInfo.endCursor);
  const lastRead = at.nodes.at(-1).code;
  const gone = made.find(({ record }) => record.code === lastRead)!;
  expect((await world().data(WITHDRAW, { input: { idempotencyKey: keyed(), id: gone.record.id, version: gone.recordVersion, reason: 'D27' } }, HONDURAS)).withdrawRecord.userErrors).toEqual([]);
  const { record, recordVersion } = (await world().data(SAVE, { input: draft('HND-D27-dd') }, HONDURAS)).saveProject;
  expect((await world().data(PUBLISH, { input: { idempotencyKey: keyed(), records: [{ id: record.id, version: recordVersion }] } }, HONDURAS)).publishRecords.userErrors).toEqual([]);
  const rest: string[] = [];
  for (let more = at; more.pageInfo.hasNextPage;) { more = await page(more.pageInfo.endCursor); rest.push(...more.nodes.map(({ code }: { code: string }) => code)); }
  const own = rest.filter((code) => code.startsWith('HND-D27-'));
  expect(own).toEqual(['c', 'd', 'dd', 'e', 'f'].map((letter) => `HND-D27-${letter}`).filter((code) => code > lastRead));
  expect(new Set(rest).size).toBe(rest.length);
});
