import { sameInAllTopologies } from '../../support/gateway';
import { useSharedWorld } from '../../support/world';

const world = useSharedWorld('fixture');

test.each([
  ['the region of a country', '{ country(iso3: "MEX") { region { code label(locale: "es") { value } parent { code } } } countryByIso2(iso2: "MX") { iso3 } }'],
  ['members behind a count', '{ body(code: "body-fx-stc") { memberCount(year: 2018) { value members(first: 3) { nodes { __typename id ... on Organization { code sources { title } } } } } } }'],
  ['a country behind a count', '{ body(code: "body-fx-undated") { memberCount(year: 2018) { members { nodes { __typename id ... on Country { iso2 name(locale: "en") { value } } } } } } }'],
  ['a draft member', '{ body(code: "body-fx-partnership") { mandates { role organization { code } } } organization(code: "DRAFT-org-1") { id } }'],
  ['hits with their organization', '{ searchOrganizations(text: "gtz") { nodes { organization { code parent { code } } matches { text } } } }'],
])('%s: the same in the monolith and through a gateway', async (_name, query) => {
  const answer = await sameInAllTopologies(world(), query);
  expect(answer.errors).toBeUndefined();
});

test('a country lies in the smallest region that holds it', async () => {
  expect(await world().data('{ country(iso3: "MEX") { region { code label(locale: "es") { value } } } }')).toEqual({ country: { region: { code: '013', label: { value: 'América Central' } } } });
});
