import { recordId } from '../../../src/kernel/record-id';
import { rolledBack } from '../../support/rolled-back';
import { useSharedWorld } from '../../support/world';

const world = useSharedWorld('fixture');
const id = recordId('prj', 'DRAFT-HN99');

test('a draft answers as a project that does not exist, by every root path', async () => {
  const { data, errors } = await world().run(`query Draft($id: ID!, $unknown: ID!) {
    byCode: project(code: "DRAFT-HN99") { id }
    byUnknownCode: project(code: "NO-SUCH") { id }
    byExternalId: projectByExternalId(scheme: "mx-register", value: "FX-DRAFT-099") { id }
    node(id: $id) { __typename id }
    unknownNode: node(id: $unknown) { __typename id }
  }`, { id, unknown: recordId('prj', 'NO-SUCH') });
  expect(errors).toBeUndefined();
  expect(data).toEqual({ byCode: null, byUnknownCode: null, byExternalId: null, node: null, unknownNode: null });
});

test('lists, counts and facets of a published program do not know its draft', async () => {
  const { bilateralProgram } = await world().data(`{ bilateralProgram(code: "P-MXHN-1719") {
    projects(first: 100) { totalCount nodes { code } facets { status { code count } sector { code count } sdg { code } } }
    completion { ofAgreed { denominator } }
  } }`);
  const { projects, completion } = bilateralProgram;
  expect([projects.totalCount, projects.nodes.length, completion.ofAgreed.denominator]).toEqual([14, 14, '14']);
  expect(projects.facets.status.map((each: { code: string }) => each.code)).not.toContain('FORMULATED');
  expect(projects.facets.sector).toContainEqual({ code: 'TRADE', count: 1 });
  expect(projects.facets.sdg.map((each: { code: string }) => each.code)).not.toContain('17.11');
});

test('no filter finds a draft, and the balance of a country does not count it', async () => {
  const { a, b, c, d, country } = await world().data(`{
    a: projects(filter: { status: FORMULATED }) { totalCount }
    b: projects(filter: { sdg: "17.11", none: { sdg: "17.11.1" } }) { totalCount }
    c: projects(filter: { participant: { country: "DEU" } }) { totalCount }
    d: projects(filter: { startsBetween: { from: "2017-02-02", to: "2017-02-02" } }) { totalCount }
    country(iso3: "HND") { projects(first: 100) { nodes { code } } roleBalance { recipient { value } } }
  }`);
  expect([a, b, c, d].map((each) => each.totalCount)).toEqual([0, 0, 4, 0]);
  expect(country.projects.nodes.filter((each: { code: string }) => each.code.startsWith('DRAFT'))).toEqual([]);
  expect(country.roleBalance.recipient.value).toBe('13');
});

test('a published project shows neither its draft program, nor its draft session, organization or linked project', async () => {
  const { project } = await world().data(`{ project(code: "CO01") {
    program { id } session { id } commitment { id }
    participations { role organization { id } }
    institutions { role organization { id } }
    links { kind }
    absences(fields: ["program", "session", "commitment"]) { field reason }
  } }`);
  // no nameless row either: it would tell that somebody hidden takes part
  expect(project).toMatchObject({ program: null, session: null, commitment: null, links: [], institutions: [] });
  expect(project.participations.map((each: { role: string }) => each.role)).toEqual(['FIRST_PROVIDER', 'RECIPIENT']);
  // a hidden edge reads as one that nobody has reported: the absence would tell them apart otherwise
  expect(project.absences).toEqual(['program', 'session', 'commitment'].map((field) => ({ field, reason: 'NOT_REPORTED' })));
});

test('a draft that points at a published project, commitment or organization leaves no trace there', async () => {
  const { project, organization, session } = await world().data(`{
    project(code: "HN01") { linkedFrom { kind } }
    organization(code: "org-fx-giz") { projects(first: 100) { totalCount } }
    session(code: "JC8") { projects(first: 100) { totalCount } }
  }`);
  expect([project.linkedFrom, organization.projects.totalCount, session.projects.totalCount]).toEqual([[], 4, 14]);
});

test('a filter by a hidden program or organization finds what a filter by an unknown one finds', async () => {
  const query = `query Oracle($program: String!, $organization: String!) {
    a: projects(filter: { program: $program }) { totalCount facets { modality { code } } }
    b: projects(filter: { participant: { organization: $organization } }) { totalCount }
    c: projects(filter: { none: { participant: { organization: $organization } } }) { totalCount }
  }`;
  const hidden = await world().run(query, { program: 'DRAFT-P-MXHN-1921', organization: 'DRAFT-org-1' });
  const unknown = await world().run(query, { program: 'NO-SUCH', organization: 'org-no-such' });
  expect(hidden.data).toEqual(unknown.data);
  expect(hidden.data).toEqual({ a: { totalCount: 0, facets: { modality: [] } }, b: { totalCount: 0 }, c: { totalCount: 22 } });
});

test('the role of a hidden organization and the kind of a link to a draft are in no filter and no facet', async () => {
  const { role, missing, link, projects } = await world().data(`{
    role: projects(filter: { participant: { role: PARTICIPANT } }) { totalCount }
    missing: projects(filter: { missing: [INSTITUTIONS, SDGS] }) { nodes { code } }
    link: projects(filter: { none: { link: SCALE_UP_OF } }) { totalCount }
    projects { facets { role { code } } }
  }`);
  expect([role.totalCount, link.totalCount]).toEqual([0, 22]);
  expect(missing.nodes).toContainEqual({ code: 'CO01' });
  expect(projects.facets.role.map((each: { code: string }) => each.code)).not.toContain('PARTICIPANT');
});

test('a hidden grouping, and parties that no record of these packages hides, leave no row to the public', async () => {
  const left = await rolledBack(world(), async (query) => {
    await query('set local role mixta_loader');
    await query(`update participation set organization_id = null, grouping_id = $1 where organization_id = $2`, [recordId('grp', 'DRAFT-grp-1'), recordId('org', 'DRAFT-org-1')]);
    await query(`update offer_target set grouping_id = $1 where grouping_id is not null`, [recordId('grp', 'DRAFT-grp-1')]);
    await query(`update agreement_signatory set organization_id = $1`, [recordId('org', 'DRAFT-org-1')]);
    const [all] = await query<{ n: number }>('select count(*)::int as n from agreement_signatory s join agreement a on a.id = s.agreement_id where visibility = $1', ['PUBLISHED']);
    await query('set local role mixta_anonymous');
    const seen = (table: string, where: string) => query<{ n: number }>(`select count(*)::int as n from ${table} where ${where}`).then(([row]) => row!.n);
    return [await seen('participation', 'grouping_id is not null'), await seen('offer_target', 'grouping_id is not null'), (await seen('agreement_signatory', 'true')) - all!.n];
  });
  expect(left).toEqual([0, 0, 0]); // a country that signs through a hidden body has signed all the same
});
