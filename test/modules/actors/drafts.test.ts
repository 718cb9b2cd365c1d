import { recordId } from '../../../src/kernel/record-id';
import { useSharedWorld } from '../../support/world';

const world = useSharedWorld('fixture');
const DRAFTS: [string, string, string][] = [
  ['Grouping', 'grp', 'DRAFT-grp-1'], ['Organization', 'org', 'DRAFT-org-1'], ['Body', 'bod', 'DRAFT-body-1'], ['LegalInstrument', 'law', 'DRAFT-law-1'],
  ['InformationSystem', 'isy', 'DRAFT-isy-1'], ['Fund', 'fun', 'DRAFT-fund-1'], ['FocalPoint', 'fpt', 'DRAFT-fpt-1'],
];
const field = (type: string) => type[0]!.toLowerCase() + type.slice(1);

test.each(DRAFTS)('a draft %s is there, and nobody sees it by code or by id', async (type, prefix, code) => {
  const id = recordId(prefix, code);
  const table = { Grouping: 'country_grouping', LegalInstrument: 'legal_instrument', InformationSystem: 'information_system', FocalPoint: 'focal_point' }[type] ?? field(type);
  expect(await world().database.owner!.query(`select visibility from ${table} where id = $1`, [id])).toEqual([{ visibility: 'DRAFT' }]);
  expect(await world().data('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null });
  if (type !== 'FocalPoint') expect(await world().data(`query ($code: String!) { it: ${field(type)}(code: $code) { id } }`, { code })).toEqual({ it: null });
});

test('no list, count, filter, external id or edge shows a draft', async () => {
  const data = await world().data(`{
    groupings(first: 100) { totalCount nodes { code } }
    organizations(filter: { country: "MEX", type: COOPERATION_AGENCY }) { totalCount nodes { code } }
    organizationByExternalId(scheme: "IATI", value: "MX-FX-DRAFT") { code }
    organization(code: "org-fx-sre") { units { code } }
    bodies(filter: { memberCountry: "MEX" }) { totalCount nodes { code } }
    stc: body(code: "body-fx-stc") { members { organization { code } } memberCount(year: 2018) { value coverage { known unknown } } }
    legalInstruments(country: "MEX") { totalCount nodes { code } }
    informationSystems { totalCount nodes { code } }
    funds { totalCount nodes { code } }
    focalPoints(country: "HND") { totalCount nodes { code } }
    country(iso3: "HND") { groupings { code } }
    mexico: country(iso3: "MEX") { mandates { body { code } } }
  }`);
  expect(data).toMatchObject({
    groupings: { totalCount: 2, nodes: [{ code: 'grp-fx-central-america' }, { code: 'grp-fx-tr01' }] },
    organizations: { totalCount: 1, nodes: [{ code: 'org-fx-amexcid' }] },
    organizationByExternalId: null,
    organization: { units: [{ code: 'org-fx-amexcid' }] },
    bodies: { totalCount: 0, nodes: [] },
    stc: { memberCount: { value: '8', coverage: { known: 8, unknown: 0 } } },
    legalInstruments: { totalCount: 1, nodes: [{ code: 'law-fx-coop' }] },
    informationSystems: { totalCount: 1, nodes: [{ code: 'isy-fx-register' }] },
    funds: { totalCount: 1, nodes: [{ code: 'fund-fx-national' }] },
    focalPoints: { totalCount: 2 },
    country: { groupings: [{ code: 'grp-fx-tr01' }] },
    mexico: { mandates: [] },
  });
  expect(data.stc.members).toHaveLength(9);
  expect(data.stc.members.every((member: any) => member.organization)).toBe(true);
});
