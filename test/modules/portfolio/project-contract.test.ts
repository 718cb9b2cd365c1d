import { useSharedWorld } from '../../support/world';

const world = useSharedWorld('demo');

const COUNTRY_ROLES = `query CountryRoles($iso3: String!) {
  country(iso3: $iso3) {
    iso3
    iso2
    name(locale: "es") { value locale status }
    roleBalance {
      isDual
      firstProvider { value }
      secondProvider { value }
      recipient { value }
      both { value }
      notStated { value coverage { known unknown excluded { reason count } } rule { code version } asOf members(first: 5) { totalCount nodes { __typename ... on Project { code } } } }
    }
  }
}`;

test('Chile is a dual country, with its projects by role', async () => {
  const { country } = await world().data(COUNTRY_ROLES, { iso3: 'CHL' });
  const { notStated, ...roles } = country.roleBalance;
  expect({ ...country, roleBalance: roles }).toEqual({
    iso3: 'CHL', iso2: 'CL', name: { value: 'Chile', locale: 'es', status: 'HUMAN' },
    roleBalance: { isDual: true, firstProvider: { value: '16' }, secondProvider: { value: '0' }, recipient: { value: '2' }, both: { value: '20' } },
  });
  expect(notStated).toMatchObject({ value: '1', coverage: { known: 39, unknown: 0, excluded: [] }, rule: { code: 'dual-balance', version: '1' }, asOf: '2019-06-30', members: { totalCount: 1, nodes: [{ __typename: 'Project' }] } });
});

test('a country of no project has nothing to balance', async () => {
  const { country } = await world().data(COUNTRY_ROLES, { iso3: 'TUV' });
  expect(country.roleBalance).toMatchObject({ isDual: false, recipient: { value: '0' }, notStated: { value: '0', members: { totalCount: 0 } } });
});

const PROJECTS_BY_ROLE = `query ProjectsByRole($modality: Modality, $country: String!, $role: ParticipationRole, $first: Int!, $after: String) {
  projects(filter: { modality: $modality, participant: { country: $country, role: $role } }, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id
      code
      title(locale: "en") { value locale status }
      topic { value }
      instrument
      modality
      start
      end
      participations { role country { iso3 name { value } } organization { code } grouping { code } }
      sectors { code vocabulary percentage suggested label { value } }
      sdgs { code level isMain suggested }
      program { code }
    }
  }
}`;

test('triangular projects with Germany as second provider', async () => {
  const { projects } = await world().data(PROJECTS_BY_ROLE, { modality: 'TRIANGULAR', country: 'DEU', role: 'SECOND_PROVIDER', first: 20 });
  expect([projects.totalCount, projects.nodes.length, projects.pageInfo.hasNextPage]).toEqual([14, 14, false]);
  for (const project of projects.nodes) {
    expect(project.participations).toContainEqual(expect.objectContaining({ role: 'SECOND_PROVIDER', country: expect.objectContaining({ iso3: 'DEU' }) }));
    expect(project.sectors.every((sector: { label: object | null; suggested: boolean; percentage: null }) => sector.label && sector.suggested && sector.percentage === null)).toBe(true);
    expect(Boolean(project.title) !== Boolean(project.topic)).toBe(true); // a topic is never shown as a title
  }
});

test('without the role the same country has more, and a null modality is no filter', async () => {
  const all = await world().data(PROJECTS_BY_ROLE, { modality: null, country: 'DEU', role: null, first: 100 });
  expect(all.projects.totalCount).toBeGreaterThan(14);
});

test('a program of a fund tells the projects in the register apart from the number it declares', async () => {
  const { bilateralProgram } = await world().data(`query BilateralProgram($code: String!) {
    bilateralProgram(code: $code) {
      code kind declaredProjects parties { iso3 }
      projects(first: 100) { totalCount nodes { code title { value } topic { value } status modality } }
    }
  }`, { code: 'bp-chl-mex-call-2014' });
  expect(bilateralProgram).toMatchObject({ code: 'bp-chl-mex-call-2014', kind: 'FUND_CALL', declaredProjects: 11, parties: [{ iso3: 'CHL' }, { iso3: 'MEX' }], projects: { totalCount: 9 } });
  expect(new Set(bilateralProgram.projects.nodes.map((project: { modality: string }) => project.modality))).toEqual(new Set(['BILATERAL']));
});

test('the demonstration set keeps its exceptions, each with the reason', async () => {
  const { projects } = await world().data('{ projects(first: 100, filter: { modality: REGIONAL }) { nodes { code absences(fields: ["participations"]) { reason note } } } }');
  const excepted = projects.nodes.filter((project: { absences: object[] }) => project.absences.length > 0);
  expect(excepted).toContainEqual({ code: 'prj-red-ods-alyc', absences: [{ reason: 'NOT_REPORTED', note: 'member countries not listed by the source' }] });
});

test('an institution of a project is an organization of the register, once per name and country', async () => {
  const { project } = await world().data('{ project(code: "prj-usa-chl-slv-plagas") { institutions { name role organization { code } } } }');
  expect(project.institutions).toEqual([{ name: 'AGCI', role: null, organization: { code: 'org-agcid' } }, { name: 'USAID', role: null, organization: { code: 'org-usaid' } }]);
});
