import { useSharedWorld } from '../../support/world';

const world = useSharedWorld('empty');

test('a country that does not exist is null, as is a hidden one', async () => {
  expect(await world().run('{ country(iso3: "XXX") { id } }')).toMatchObject({ data: { country: null } });
});

test('a country answers its name in the language asked for', async () => {
  expect(await world().data('{ country(iso3: "MEX") { iso2 name(locale: "es") { value locale status } } }')).toEqual({
    country: { iso2: 'MX', name: { value: 'México', locale: 'es', status: 'HUMAN' } },
  });
});
