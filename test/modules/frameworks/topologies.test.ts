import { sameInAllTopologies } from '../../support/gateway';
import { entitiesOf } from '../../support/subgraph';
import { useSharedWorld } from '../../support/world';

const world = useSharedWorld('fixture');

const QUERIES: [string, string][] = [
  ['a draft and a part of one', '{ resultsFramework(code: "DRAFT-FWK") { id } frameworkNode(code: "DRAFT-FWK:O1") { id } frameworkIndicator(code: "DRAFT-IND") { id } }'],
  ['edges that lead to drafts', '{ a: resultsFramework(code: "HN-PLAN-2") { supersededBy { code } crosswalks { totalCount } } b: frameworkIndicator(code: "HN14-RF:1") { drawnFrom { code } } }'],
  ['what a country owns, with its owner again', '{ country(iso3: "HND") { iso2 frameworks(first: 5, filter: { inForceOn: "2019-06-30" }) { totalCount nodes { code owner { iso2 name(locale: "es") { value } } sources { title } } } } }'],
  ['tags and their labels', '{ frameworkNode(code: "HN-PLAN-1:O4") { sectors { suggested sector { code label(locale: "es") { value } } } sdgs { sdg { code } } crosswalks { change successor { code } toNodes { code } } } }'],
  ['an indicator with its history', '{ frameworkIndicator(code: "HN10-RF:1") { node { code } sdg { suggested sdg { code } } periods(asOf: "2017-12-31") { period target actual } revisions { measure oldValue newValue afterPeriodEnd } } }'],
];

test.each(QUERIES)('the gateway answers as the monolith does: %s', async (_name, query) => {
  expect((await sameInAllTopologies(world(), query)).errors).toBeUndefined();
});

test.each([
  ['a page too large', '{ resultsFramework(code: "HN-PLAN-1") { nodes(first: 101) { totalCount } } }', 'PAGE_SIZE'],
  ['a cursor of another list', `{ resultsFramework(code: "HN-PLAN-1") { nodes(after: "${Buffer.from('["x"]').toString('base64url')}") { totalCount nodes { code } } } }`, 'BAD_USER_INPUT'],
])('the gateway refuses as the monolith does: %s', async (_name, query, code) => {
  expect((await sameInAllTopologies(world(), query)).errors?.map((error) => error.extensions.code)).toEqual([code]);
});

test('codes are keys for partners, but those of drafts answer nothing', async () => {
  const ask = (type: string, codes: string[]) => entitiesOf(world(), 'frameworks', type, codes.map((code) => ({ code })), 'code');
  expect((await ask('ResultsFramework', ['HN-PLAN-2', 'DRAFT-FWK', 'no-such'])).data).toEqual({ _entities: [{ code: 'HN-PLAN-2' }, null, null] });
  expect((await ask('FrameworkNode', ['DRAFT-NODE', 'HN-PLAN-2:O8'])).data).toEqual({ _entities: [null, { code: 'HN-PLAN-2:O8' }] });
  expect((await ask('FrameworkIndicator', ['HN-PLAN-2:I7.1a', 'DRAFT-IND'])).data).toEqual({ _entities: [{ code: 'HN-PLAN-2:I7.1a' }, null] });
});
