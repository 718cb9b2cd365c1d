import { load } from '../../../src/app/load';
import { packageFolder, removePackageFolders } from '../../support/package-folder';
import { useWorld } from '../../support/world';

const world = useWorld('empty');
const citations = [{ source: 'many' }];

const project = (i: number) => ({
  code: `many-${String(i).padStart(3, '0')}`, title: { es: `Proyecto ${i}` }, modality: 'BILATERAL', status: 'CANCELLED',
  statusHistory: [{ status: 'CANCELLED', on: '2018', reason: 'OTHER' }], externalIds: [{ scheme: 'test', value: String(i) }],
  participations: [{ country: 'MEX', role: 'BOTH' }, { country: i % 2 ? 'HND' : 'CHL', role: 'BOTH' }, { organization: 'many-org', role: 'PARTICIPANT' }],
  institutions: [{ organization: 'many-org', role: 'EXECUTES' }], program: 'many-program',
  sectors: [{ vocabulary: 'DAC', code: '12220', percentage: '60.5', suggested: false }, { vocabulary: 'DAC', code: '31120', percentage: '39.5', suggested: false }],
  sdgs: [{ code: '3.8', level: 'TARGET', isMain: true, suggested: false }], policyMarkers: [{ code: '1', significance: 0 }],
  territories: [{ country: 'MEX', subdivision: 'MX-CHP', percentage: '100' }],
  links: [{ kind: 'FOLLOW_UP_OF', project: `many-${String(i > 0 ? i - 1 : 99).padStart(3, '0')}` }], citations,
});

beforeAll(async () => {
  const report = await load(world().database.owner!, packageFolder({
    sources: [{ code: 'many', title: 'Made by a test' }],
    organizations: [{ code: 'many-org', name: { es: 'Institución' }, citations }],
    programs: [{ code: 'many-program', name: { es: 'Programa' }, kind: 'BILATERAL', parties: [{ country: 'MEX' }, { country: 'HND' }], citations }],
    projects: Array.from({ length: 100 }, (_, i) => project(i)),
  }));
  expect(report.problems.slice(0, 3)).toEqual([]);
});
afterAll(removePackageFolders);

// two halves, because a page of 100 with all of it at once is above the limit of cost
test.each([
  ['who and where', `participations { role country { name { value } } organization { code } grouping { code } } institutions { organization { code } }
    territories { country { iso3 } subdivision { code } } program { code completion { ofAgreed { value } } } session { code } commitment { code } sources { title } linkedFrom { from { code } }`],
  ['what and how', `title { value } statusHistory { reason } externalIds { value } absences { field } sectors { label { value } percentage } sdgs { label { value } }
    policyMarkers { label { value } } links { kind project { code } roleChanges { before after country { iso3 } } }`],
])('a page of projects, %s, costs the same statements for 1 and for 100', async (_name, selection) => {
  const page = async (last: number) => {
    const { projects } = await world().data(`query Page($last: Int!) { projects(last: $last) { totalCount nodes { code ${selection} } } }`, { last });
    return { rows: projects.nodes.length, statements: world().statements() };
  };
  await page(1); // the first one after a load reads the labels, too
  const [one, hundred] = [await page(1), await page(100)];
  expect([one.rows, hundred.rows]).toEqual([1, 100]);
  expect(hundred.statements).toBe(one.statements);
});

test('projects of many parents, with their counts and facets, cost the same statements for 1 and for many', async () => {
  const nested = async (first: number) => {
    const { countries } = await world().data(`query Nested($first: Int!) { countries(first: $first, after: null) { nodes {
      iso3 roleBalance { isDual both { value } } projects(first: 2) { totalCount nodes { code } facets { status { count } } } } } }`, { first });
    return { statements: world().statements(), rows: countries.nodes.length };
  };
  const [one, many] = [await nested(1), await nested(60)];
  expect([one.rows, many.rows]).toEqual([1, 60]);
  expect(many.statements).toBe(one.statements);
});

test('shares come back as the decimals that went in', async () => {
  const { projects } = await world().data('{ projects(first: 1) { nodes { sectors { code percentage } territories { percentage } } } }');
  expect(projects.nodes).toEqual([{ sectors: [{ code: '12220', percentage: '60.5' }, { code: '31120', percentage: '39.5' }], territories: [{ percentage: '100' }] }]);
});

test('loading the same again changes nothing, and a bad record is told whole', async () => {
  const bad = { ...project(500), code: 'bad', modality: 'TRIANGULAR', externalIds: [], links: [], end: '2015', start: '2016', sectors: [{ vocabulary: 'DAC', code: '12220', percentage: '60', suggested: false }, { vocabulary: 'DAC', code: '31120', percentage: '50', suggested: false }] };
  const report = await load(world().database.owner!, packageFolder({ projects: [bad] }));
  expect(report.problems.map(({ record, field, expected, got }) => [record, field, expected, got])).toEqual([
    ['bad', 'participations', 'a TRIANGULAR project to have SECOND_PROVIDER', 'BOTH, PARTICIPANT'],
    ['bad', 'sectors', 'percentages of DAC that sum to exactly 100, or none', 'a sum of 110'],
    ['bad', 'end', 'a date not before start (2016)', '2015'],
  ]);
  const again = await load(world().database.owner!, packageFolder({ projects: [project(0), project(1)] }));
  expect(again.changed).toEqual({ inserted: 0, updated: 0, removed: 0 });
});
