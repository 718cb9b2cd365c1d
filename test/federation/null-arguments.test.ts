import { sameInAllTopologies } from '../support/gateway';
import { useSharedWorld } from '../support/world';

const world = useSharedWorld('fixture');
const COUNTRY = 'country(iso3: "HND") { alignment(basis: $basis) { objectives { value rule { text } } } }';
const GAPS = 'bilateralProgram(code: "P-MXHN-1719") { alignmentGaps(against: { country: "HND" }, level: $level) { totalCount } }';

test.each([
  ['basis', 'AlignmentBasis', 'CONFIRMED', COUNTRY],
  ['level', 'PlanLevel', 'INDICATOR', GAPS],
])('%s, which has a default and takes no null: null by a variable is a mistake of the caller, and left out is the default', async (name, type, byDefault, query) => {
  const ask = (variables: object) => sameInAllTopologies(world(), `query ($${name}: ${type}) { ${query} }`, { ...variables });
  expect((await ask({ [name]: null })).errors).toMatchObject([{ message: `Argument "${name}" of non-null type "${type}!" must not be null.`, extensions: { code: 'BAD_USER_INPUT' } }]);
  const leftOut = await ask({});
  expect(leftOut.errors).toBeUndefined();
  expect(leftOut.data).toEqual((await ask({ [name]: byDefault })).data);
});

test('a field of an input object whose variable is left out has its default, and null only when null is given', async () => {
  const totals = async (query: string, variables = {}) => (await sameInAllTopologies(world(), query, variables)).data.offers.totalCount;
  const BY_KIND = 'query ($kind: OfferKind) { offers(filter: { kind: $kind }) { totalCount } }';
  const declared = await totals('{ offers(filter: { kind: DECLARED }) { totalCount } }');
  expect([await totals('{ offers(filter: {}) { totalCount } }'), await totals(BY_KIND)]).toEqual([declared, declared]);
  expect(await totals(BY_KIND, { kind: null })).toBeGreaterThan(declared);
});

test('a variable that takes no null and has a default may be left out', async () => {
  const query = 'query ($all: Boolean! = false, $in: Locale! = "es", $basis: AlignmentBasis! = CONFIRMED) { country(iso3: "HND") { iso2 @include(if: $all) name(locale: $in) { value } alignment(basis: $basis) { objectives { value } } } }';
  expect((await sameInAllTopologies(world(), query)).data).toMatchObject({ country: { name: { value: 'Honduras' } } });
});
