import { sameInAllTopologies } from '../support/gateway';
import { operationsIn } from '../support/operations';
import { useSharedWorld } from '../support/world';

const world = useSharedWorld('demo');

/** Questions about refusals: what if I ask for 500, what if I nest too deep. */
const REFUSED = ['FE-10', 'FE-16'];

const isChange = (query: string): boolean => /^mutation\b/m.test(query);

describe('the gateway over the subgraphs answers as the monolith does', () => {
  test.each(operationsIn('test/federation/contract'))('contract: $name', async ({ query, variables }) => {
    const answer = await sameInAllTopologies(world(), query, variables);
    expect(answer.errors).toBeUndefined();
  });

  test.each(operationsIn('docs/questions').filter(({ name, query }) => !REFUSED.includes(name) && !isChange(query)))('question $name', async ({ query, variables }) => {
    const answer = await sameInAllTopologies(world(), query, variables);
    expect(answer.errors).toBeUndefined();
  });

  test.each(operationsIn('docs/questions').filter(({ name }) => REFUSED.includes(name)))('question $name, whose answer is a refusal', async ({ query, variables }) => {
    const answer = await sameInAllTopologies(world(), query, variables);
    expect(answer.errors?.[0]?.extensions.cheaper).toEqual(expect.any(String));
  });
});

describe('refusals are the same in both', () => {
  test.each(operationsIn('docs/questions').filter(({ query }) => isChange(query)))('change $name, without a token', async ({ query, variables }) => {
    const answer = await sameInAllTopologies(world(), query, variables);
    expect(answer.errors?.map((error) => error.extensions.code)).toEqual(['UNAUTHENTICATED']);
  });

  test.each([
    ['a page too large', '{ countries(first: 101) { nodes { iso3 } } }', 'PAGE_SIZE'],
    ['both ends of a list', '{ countries(first: 1, last: 1) { nodes { iso3 } } }', 'PAGE_SIZE'],
    ['a cursor of nobody', '{ a: countries(after: "nonsense") { nodes { iso3 } } b: country(iso3: "MEX") { iso3 } }', 'BAD_USER_INPUT'],
    ['an unknown field', '{ country(iso3: "MEX") { ministers } }', 'BAD_USER_INPUT'],
    ['a query that does not parse', '{ country(', 'BAD_USER_INPUT'],
  ])('%s', async (_name, query, code) => {
    const answer = await sameInAllTopologies(world(), query);
    expect(answer.errors?.map((error) => error.extensions.code)).toEqual([code]);
  });
});
