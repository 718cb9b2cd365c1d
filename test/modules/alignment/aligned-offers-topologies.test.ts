import { sameInAllTopologies } from '../../support/gateway';
import { operationsIn } from '../../support/operations';
import { useSharedWorld } from '../../support/world';

const world = useSharedWorld('demo');
const { query } = operationsIn('test/federation/contract').find(({ name }) => name === 'aligned-offers')!;

test.each(['HND', 'SLV', 'GTM', 'PRY'])('the contract operation answers alike in all topologies for %s, and is not empty', async (recipient) => {
  const answer = await sameInAllTopologies(world(), query, { recipient, first: 10 });
  expect(answer.errors).toBeUndefined();
  const { totalCount, nodes } = answer.data.country.alignedOffers;
  expect(totalCount).toBeGreaterThan(0);
  expect(nodes.every((node: { evidence: unknown[] }) => node.evidence.length > 0)).toBe(true);
});

test('everything of a ranked offer, through the gateway', async () => {
  const answer = await sameInAllTopologies(world(), `{ country(iso3: "PRY") { alignedOffers(first: 40) { plansInForce frameworks { code } request { code } nodes {
    fit { numerator members { nodes { id __typename } } } coverageOfPlan { value } offer { code } evidence { offered { label(locale: "es") { value } } priority { text { value } } }
    proofs { kind record { __typename id } } } } } }`);
  expect(answer.errors).toBeUndefined();
  const kinds = answer.data.country.alignedOffers.nodes.flatMap((node: { proofs: { record: { __typename: string } }[] }) => node.proofs.map((proof) => proof.record.__typename));
  expect(kinds).toEqual(expect.arrayContaining(['Project', 'Organization']));
});
