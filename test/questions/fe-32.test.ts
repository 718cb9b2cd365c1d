import { documented } from '../support/operations';
import { HONDURAS } from '../support/writing';
import { useWorld } from '../support/world';

const world = useWorld('fixture');
const { query, variables } = documented('FE-32');
const ask = (locale: string, as?: typeof HONDURAS) => world().run(query, { ...variables, locale, input: { ...variables.input, citations: [{ source: 'fx-register' }] } }, as);

test('FE-32: a refused save says which fields, why, in the language of the reader; a failure is an error', async () => {
  const spanish = await ask('es', HONDURAS);
  expect(spanish.errors).toBeUndefined();
  expect(spanish.data.saveProject.record).toBeNull();
  const said = spanish.data.saveProject.userErrors;
  expect(said.map(({ code, field }: { code: string; field: string }) => [code, field])).toEqual([['RULE', 'participations'], ['RULE', 'end']]);
  expect(said[0]).toMatchObject({ message: 'No se cumple una regla del registro.', expected: expect.stringContaining('SECOND_PROVIDER') });
  expect((await ask('pt', HONDURAS)).data.saveProject.userErrors[0].message).toBe('Uma regra do registro não é cumprida.');

  const nobody = await ask('es');
  expect(nobody.data ?? null).toBeNull();
  expect(nobody.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
});
