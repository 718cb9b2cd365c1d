import { documented } from '../support/operations';
import { HONDURAS, MEXICO } from '../support/writing';
import { useWorld } from '../support/world';

const world = useWorld('fixture');
const { query, variables } = documented('FE-14');
const input = { ...variables.input, citations: [{ source: 'fx-register' }] };
const ask = (more: object = {}, as = HONDURAS) => world().run(query, { input: { ...input, ...more } }, as);
const count = async () => (await world().data('{ projects(first: 1) { totalCount } }', {}, HONDURAS)).projects.totalCount;

test('FE-14: the same key twice makes one record and gives the same answer; the same key with another body is a typed error', async () => {
  const before = await count();
  const first = await ask();
  expect(first.data.saveProject).toEqual({ record: { id: expect.any(String), code: 'HND-agua-segura', custodian: 'HND' }, recordVersion: 1, visibility: 'DRAFT', userErrors: [] });
  expect((await ask()).data).toEqual(first.data);
  expect(await count()).toBe(before + 1);

  const other = await ask({ note: 'another body' });
  expect(other.data).toBeNull();
  expect(other.errors).toMatchObject([{ path: ['saveProject'], extensions: { code: 'CONFLICT' } }]);
  expect(await count()).toBe(before + 1);

  expect((await ask({ code: 'MEX-agua-segura' }, MEXICO)).data.saveProject).toMatchObject({ recordVersion: 1, userErrors: [] }); // a key is its sender's own
});
