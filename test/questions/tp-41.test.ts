import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordId } from '../../src/kernel/record-id';
import { useQuestionWorld } from '../support/question-world';
import { ROOT } from '../support/templates';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/TP-41.graphql'), 'utf8');
const world = useQuestionWorld('fixture');
const demo = useQuestionWorld('demo');
const GIZ = { organization: 'org-fx-giz' };
const OURS = ['TR02', 'TR04', 'TR06', 'TR07'];
const codesOf = (nodes: any[]): string[] => nodes.map((each) => each.code);

test.each([{}, { country: null, organization: null }, { country: '', organization: '' }])('a scope that names nobody, as %j, is refused: it would show everything', async (scope) => {
  const { data, errors } = await world().monolith.run(QUESTION, { scope, text: 'energy' });
  expect([data ?? null, errors![0]!.extensions.code, errors![0]!.message]).toEqual([null, 'BAD_USER_INPUT', expect.stringContaining('expected a country or an organization')]);
});

test.each([{ organization: 'org-none' }, { organization: 'DRAFT-org' }, { country: 'XXX' }, { country: 'FJI', ...GIZ }])('a scope of nobody who takes part, %j, holds nothing', async (scope) => {
  const data = await world().data(QUESTION, { scope, text: 'energy' });
  expect(['projects', 'searchProjects', 'searchEvents', 'events', 'contributions'].map((list) => data[list].totalCount)).toEqual([0, 0, 0, 0, 0]);
  expect([data.projects.facets, data.byModality.cells, data.map.cells, data.flows.cells, data.contributionTotals.money]).toEqual([{ status: [], modality: [], role: [], country: [] }, [], [], [], []]);
});

test('TP-41: the portal of GIZ shows TR02, TR04, TR06, TR07 and nothing else, in lists, counts, facets, search, map and money', async () => {
  const data = await world().data(QUESTION, { scope: GIZ, text: 'energy' });
  expect([data.projects.totalCount, codesOf(data.projects.nodes)]).toEqual([4, OURS]);
  expect(data.projects.facets).toMatchObject({ status: [{ code: 'NOT_REPORTED', count: 4 }], modality: [{ code: 'TRIANGULAR', count: 4 }], role: ['FIRST_PROVIDER', 'RECIPIENT', 'SECOND_PROVIDER'].map((code) => ({ code, count: 4 })) });
  expect(data.projects.facets.country.map((each: any) => [each.country.iso3, each.count])).toEqual([['DEU', 4], ['MEX', 4], ['ARG', 2], ['BRA', 1], ['GTM', 1], ['HND', 1], ['PRY', 1]]);
  expect(data.byModality.series[0].total).toEqual({ value: '4', members: { totalCount: 4, nodes: OURS.map((code) => ({ code })) } });
  expect(data.map).toMatchObject({ series: [{ total: { value: '4' } }], cells: [{ keys: [{ code: 'NOT_REPORTED' }], figures: [{ value: '4' }] }] });
  expect(data.searchProjects.nodes.map((hit: any) => hit.project.code)).toEqual(['TR02', 'TR07']); // not HN12, which is about energy too
  expect([...new Set(data.contributions.nodes.map((line: any) => line.project.code))]).toEqual(OURS);
  expect([data.contributionTotals.count, data.contributionTotals.money.map((each: any) => [each.currency, each.value])]).toEqual([{ projects: 4, lines: 12 }, [['ARS', null], ['EUR', '900000.00'], ['MXN', '5500000.00']]]);
});

test('a draft of the party is in no list of its portal, and its id answers as one that nobody has', async () => {
  const { draft, none } = await world().data('query ($draft: ID!, $none: ID!) { draft: node(id: $draft) { id } none: node(id: $none) { id } }', { draft: recordId('prj', 'DRAFT-TR99'), none: recordId('prj', 'NONE') });
  expect([draft, none]).toEqual([null, null]);
  const { projects } = await world().data('query ($scope: Involving) { projects(filter: { involving: $scope, modality: TRIANGULAR }, first: 100) { nodes { code } } }', { scope: GIZ });
  expect(codesOf(projects.nodes)).toEqual(OURS);
});

test('beside another filter a scope still holds, and facets leave it in place', async () => {
  const { projects } = await world().data(`query ($scope: Involving) { projects(filter: { involving: $scope, participant: { country: "HND" } }, first: 100) { nodes { code } facets { country { country { iso3 } count } } } }`, { scope: GIZ });
  expect(codesOf(projects.nodes)).toEqual(['TR04']);
  expect(Math.max(...projects.facets.country.map((each: any) => each.count))).toBe(4); // the facet leaves out its own condition, never the scope
});

test('what a country gave is told within the scope too', async () => {
  const { country, contributionTotals } = await world().data(`query ($scope: Involving) {
    country(iso3: "MEX") { contributionTotals(filter: { involving: $scope }) { count { projects } money { currency value } } }
    contributionTotals(filter: { involving: $scope, contributorCountry: "MEX" }) { count { projects } money { currency value } }
  }`, { scope: GIZ });
  expect(country.contributionTotals).toEqual({ count: { projects: 4 }, money: [{ currency: 'MXN', value: '5500000.00' }] });
  expect(contributionTotals).toEqual(country.contributionTotals); // lines at hand and lines of a list, filtered apart
});

/** Every project as everybody sees it, page by page. */
async function everyProject(of: typeof world): Promise<any[]> {
  const all: any[] = [];
  for (let after: string | null = null; ;) {
    const { projects }: any = await of().monolith.data('query ($after: String) { projects(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { code participations { country { iso3 } organization { code } } institutions { organization { code } } territories { country { iso3 } } } } }', { after });
    all.push(...projects.nodes);
    if (!projects.pageInfo.hasNextPage) return all;
    after = projects.pageInfo.endCursor;
  }
}

const partiesOf = (project: any): string[] => [...new Set<string>([...project.participations.flatMap((each: any) => each.country?.iso3 ?? each.organization?.code ?? []), ...project.institutions.map((each: any) => each.organization.code)])];
const scopeOf = (party: string) => (/^[A-Z]{3}$/.test(party) ? { country: party } : { organization: party });

test.each([['fixture', world], ['demo', demo]] as const)('no scope of the %s world lets anything of others through', async (_name, of) => {
  const all = await everyProject(of);
  const parties = [...new Set(all.flatMap(partiesOf))].sort();
  for (const party of parties.filter((_, i) => i % Math.ceil(parties.length / 20) === 0)) {
    const own = all.filter((project) => partiesOf(project).includes(party));
    const ours = new Set(codesOf(own));
    const data = await of().monolith.data(QUESTION, { scope: scopeOf(party), text: 'de' });
    expect([party, data.projects.totalCount, codesOf(data.projects.nodes)]).toEqual([party, ours.size, [...ours].slice(0, 100)]);
    const facets = data.projects.facets.status.reduce((sum: number, each: any) => sum + each.count, 0);
    expect([facets, Number(data.byModality.series[0].total.value), data.byModality.series[0].total.members.totalCount]).toEqual([ours.size, ours.size, ours.size]);
    const places = (project: any): string[] => { const named = [...new Set<string>(project.territories.map((each: any) => each.country.iso3))]; return named.length ? named : ['NOT_REPORTED']; };
    const mapped = new Map<string, number>();
    for (const place of own.flatMap(places)) mapped.set(place, (mapped.get(place) ?? 0) + 1);
    expect(new Map(data.map.cells.map((cell: any) => [cell.keys[0].code, Number(cell.figures[0].value)]))).toEqual(mapped);
    const shown = [...data.searchProjects.nodes.map((hit: any) => hit.project.code), ...data.contributions.nodes.flatMap((line: any) => line.project?.code ?? []), ...codesOf(data.byModality.cells.flatMap((cell: any) => cell.figures[0].members.nodes))];
    expect(shown.filter((code) => !ours.has(code))).toEqual([]);
    expect(data.contributionTotals.count.projects).toBeLessThanOrEqual(ours.size);
  }
  expect(parties.length).toBeGreaterThan(10);
});
