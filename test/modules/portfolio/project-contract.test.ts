import { useWorld } from '../../support/world';

const world = useWorld('demo');

const COUNTRY_ROLES = `query CountryRoles($iso3: String!) {
  country(iso3: $iso3) {
    id
    iso3
    iso2
    name(locale: "es") { value locale status }
    roleBalance { isDual firstProvider { value } secondProvider { value } recipient { value } both { value } notStated { value } }
  }
}`;

test('Chile is a dual country, with its projects by role', async () => {
  const { country } = await world().data(COUNTRY_ROLES, { iso3: 'CHL' });
  expect(country).toMatchObject({
    iso3: 'CHL', iso2: 'CL', name: { value: 'Chile', locale: 'es', status: 'HUMAN' },
    roleBalance: { isDual: true, firstProvider: { value: '16' }, secondProvider: { value: '0' }, recipient: { value: '2' }, both: { value: '20' }, notStated: { value: '1' } },
  });
});
