import type { Viewer } from '../../src/kernel/viewer';
import { documented } from '../support/operations';
import { useQuestionWorld } from '../support/question-world';
import type { Answer } from '../support/world';
import { draft, HONDURAS, MEXICO, PARTNER, SAVE } from '../support/writing';

const { query } = documented('FE-33');
const world = useQuestionWorld('fixture', 'OWN');
const NOBODY = { id: 'prj_0000000000000000', code: 'MEX-nobody', text: 'zarzaparrilla' };
const ask = (variables: typeof NOBODY, as?: Viewer) => world().run(query, variables, as);

test('FE-33: the address of a draft reads as one of nobody, to nobody and to another party', async () => {
  const strangers = [undefined, HONDURAS, PARTNER];
  const before: Answer[] = [];
  for (const as of strangers) before.push(await ask(NOBODY, as));
  const { saveProject } = await world().monolith.data(SAVE, { input: { ...draft('MEX-reservado'), title: [{ locale: 'es', text: 'Zarzaparrilla' }], status: 'SUSPENDED' } }, MEXICO);
  expect(saveProject.userErrors).toEqual([]);
  const secret = { ...NOBODY, id: saveProject.record.id, code: 'MEX-reservado' };
  for (const [i, as] of strangers.entries()) {
    expect((await ask(secret, as)).data).toEqual(before[i]!.data);
    const byDraft = (await world().monolith.run(query, secret, as)).extensions;
    const statements = world().monolith.statements();
    const byNobody = (await world().monolith.run(query, NOBODY, as)).extensions;
    expect([byDraft?.cost?.actual, statements]).toEqual([byNobody?.cost?.actual, world().monolith.statements()]);
  }
});

test('its owner reads it by the same question', async () => {
  const { node: { id } } = await world().data('query ($id: ID!) { node(id: $id) { id } }', { id: (await world().data('{ project(code: "MEX-reservado") { id } }', {}, MEXICO)).project.id }, MEXICO);
  const answer = (await ask({ ...NOBODY, id, code: 'MEX-reservado' }, MEXICO)).data;
  expect(answer).toMatchObject({ node: { id }, project: { id, code: 'MEX-reservado' }, searchProjects: { totalCount: 0 }, recordHistory: { nodes: [{ version: 1 }] } });
  expect(answer.custody.length).toBeGreaterThan(0);
  expect(answer.viewerCan.length).toBeGreaterThan(0);
});
