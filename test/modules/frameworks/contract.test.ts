import { useSharedWorld } from '../../support/world';

const world = useSharedWorld('demo');

const RESULTS_FRAMEWORK = `query ResultsFramework($code: String!) {
  resultsFramework(code: $code) {
    code
    kind
    owner { iso3 }
    start
    end
    nodes(first: 100) { totalCount nodes { code officialNumber level text { value } parent { code } } }
    indicators(first: 100) { totalCount nodes { code name { value } unit baseline { year value } target { year value } } }
  }
}`;

const node = (code: string, officialNumber: string, level: string, text: string, parent: string | null = null) =>
  ({ code: `pp-pry-pnd-2030-${code}`, officialNumber, level, text: { value: text }, parent: parent && { code: `pp-pry-pnd-2030-${parent}` } });

test('the contract operation answers the plan of Paraguay, in the order of the plan', async () => {
  const { resultsFramework } = await world().data(RESULTS_FRAMEWORK, { code: 'plan-pry-pnd-2030' });
  expect(resultsFramework).toMatchObject({ code: 'plan-pry-pnd-2030', kind: 'NATIONAL_PLAN', owner: { iso3: 'PRY' }, start: '2014', end: '2030' });
  expect(resultsFramework.nodes).toEqual({
    totalCount: 15,
    nodes: [
      node('1', '1', 'axis', 'Pobreza y desarrollo social'),
      node('2', '2', 'axis', 'Crecimiento con inclusión'),
      node('3', '3', 'axis', 'Paraguay en el mundo'),
      node('1-1', '1.1', 'strategy', 'Equidad social', '1'),
      node('1-2', '1.2', 'strategy', 'Servicios sociales de calidad', '1'),
      node('1-3', '1.3', 'strategy', 'Desarrollo local con participación', '1'),
      node('1-4', '1.4', 'strategy', 'Hábitat adecuado', '1'),
      node('2-1', '2.1', 'strategy', 'Empleo y seguridad social', '2'),
      node('2-2', '2.2', 'strategy', 'Competitividad e innovación', '2'),
      node('2-3', '2.3', 'strategy', 'Producción regional y diversa', '2'),
      node('2-4', '2.4', 'strategy', 'Capital ambiental', '2'),
      node('t1', 'T1', 'cross line', 'Igualdad de oportunidades'),
      node('t2', 'T2', 'cross line', 'Gestión pública transparente y eficiente'),
      node('t3', 'T3', 'cross line', 'Ordenamiento territorial'),
      node('t4', 'T4', 'cross line', 'Sostenibilidad ambiental'),
    ],
  });
  expect(resultsFramework.indicators.totalCount).toBe(10);
  expect(resultsFramework.indicators.nodes[0]).toEqual({
    code: 'pi-pry-pnd-2030-pobreza-extrema', name: { value: 'Extreme poverty' }, unit: 'percent',
    baseline: { year: null, value: '15.18' }, target: { year: '2030', value: '3' },
  });
  expect(resultsFramework.indicators.nodes[9]).toEqual({
    code: 'pi-pry-pnd-2030-progreso-social', name: { value: 'Social progress index' }, unit: 'points',
    baseline: { year: '2013', value: '62.65' }, target: null,
  });
});

test('as many statements for a plan of 15 nodes as for one without any', async () => {
  await world().data(RESULTS_FRAMEWORK, { code: 'plan-mex-psre-2013' });
  const few = world().statements();
  await world().data(RESULTS_FRAMEWORK, { code: 'plan-pry-pnd-2030' });
  expect(world().statements() - few).toBe(1); // the parents of nodes, of which the other plan has none
  await world().data(RESULTS_FRAMEWORK, { code: 'plan-hnd-peg-2014' });
  expect(world().statements() - few).toBe(1);
});

test('as many statements for all frameworks with everything in them as for one', async () => {
  const query = (first: number) => `{ resultsFrameworks(first: ${first}, filter: { country: "PRY" }) { nodes { ...all } } }`;
  const all = `fragment all on ResultsFramework {
    supersedes { code } supersededBy { code } facts { code } gaps { code } progressReports { year } crosswalks(first: 1) { totalCount }
    nodes(first: 3) { nodes { sdgs { suggested } sectors { suggested } children { code } indicators { code } crosswalks { change } } }
    indicators(first: 3) { nodes { periods { actual } revisions { reason } node { code } drawnFrom { code } crosswalks { change } } } }`;
  await world().data(`${query(1)} ${all}`);
  const one = world().statements();
  await world().data(`${query(50).replace('filter: { country: "PRY" }', 'filter: null')} ${all}`);
  expect(world().statements() - one).toBe(1); // the version that PROCID 2019-2024 supersedes; Paraguay's plan supersedes none
});

test('all plans of the demonstration set are there, the announced one apart', async () => {
  const { resultsFrameworks } = await world().data('{ resultsFrameworks(first: 100) { totalCount nodes { code kind status start end owner { iso3 } ownerGrouping { id } supersedes { code } } } }');
  expect(resultsFrameworks.totalCount).toBe(15);
  const byCode = new Map(resultsFrameworks.nodes.map((each: { code: string }) => [each.code, each]));
  expect(byCode.get('plan-procid-2019')).toEqual({
    code: 'plan-procid-2019', kind: 'PROVIDER_STRATEGY', status: 'ANNOUNCED', start: '2019', end: '2024', owner: { iso3: 'MEX' }, ownerGrouping: null, supersedes: { code: 'plan-procid' },
  });
  expect(byCode.get('plan-sieca-ecfcc')).toMatchObject({ kind: 'REGIONAL_STRATEGY', status: null, start: '2015-10', end: null, owner: null, ownerGrouping: { id: expect.stringMatching(/^grp_/) } });
});

test('72 nodes, 39 indicators, 8 facts and 2 gaps, each in its place', async () => {
  const { resultsFrameworks } = await world().data('{ resultsFrameworks(first: 100) { nodes { code nodes(first: 1) { totalCount } indicators(first: 1) { totalCount } facts { aspect } gaps { aspect text(locale: "en") { value } } } } }');
  const sum = (of: (each: any) => number) => resultsFrameworks.nodes.reduce((total: number, each: any) => total + of(each), 0);
  expect(sum((each) => each.nodes.totalCount)).toBe(72);
  expect(sum((each) => each.indicators.totalCount)).toBe(39);
  expect(sum((each) => each.facts.length)).toBe(8);
  const procid = resultsFrameworks.nodes.find((each: { code: string }) => each.code === 'plan-procid');
  expect(procid).toMatchObject({ nodes: { totalCount: 0 }, facts: ['priority areas', 'South-South cooperation', 'dialogue', 'sectors and regions', 'publication', 'yearly report', '2030 Agenda'].map((aspect) => ({ aspect })) });
  expect(procid.gaps).toEqual([
    { aspect: '2030 Agenda', text: { value: 'No reference to the 2030 Agenda, being adopted before September 2015' } },
    { aspect: 'gender', text: { value: 'No explicit gender reference in the strategy' } },
  ]);
});

test('what a source leaves out is null with its reason; every SDG of the set is a suggestion', async () => {
  const { frameworkIndicator, resultsFramework, frameworkNode } = await world().data(`{
    frameworkIndicator(code: "pi-pry-pnd-2030-pobreza-extrema") { baseline { year } periods { period target actual } sdg { suggested sdg { code } } absences(fields: ["baseline.year", "measurement", "baseline"]) { field reason note } }
    resultsFramework(code: "plan-sieca-ecfcc") { end isGovernmentOwned absences(fields: ["end", "isGovernmentOwned"]) { field reason } sources { title } }
    frameworkNode(code: "pp-hnd-vision-2038-v1") { officialNumber weight sdgs { suggested sdg { code } } absences(fields: ["officialNumber", "weight"]) { field reason } framework { code responsible } }
  }`);
  expect(frameworkIndicator).toEqual({
    baseline: { year: null }, periods: [{ period: '2017', target: null, actual: '4.41' }], sdg: { suggested: true, sdg: { code: '1.1' } },
    absences: [
      { field: 'baseline.year', reason: 'NOT_REPORTED', note: 'the source gives the value without its year' },
      { field: 'measurement', reason: 'NOT_REPORTED', note: null },
    ],
  });
  expect(resultsFramework).toEqual({
    end: null, isGovernmentOwned: null,
    absences: [{ field: 'isGovernmentOwned', reason: 'NOT_APPLICABLE' }, { field: 'end', reason: 'NOT_REPORTED' }],
    sources: [
      { title: 'SIECA/COMIECO: Estrategia Centroamericana de Facilitación del Comercio y Competitividad, October 2015' },
      { title: 'South-South and Triangular Cooperation - Mexico (note on trade facilitation, about 2017)' },
    ],
  });
  expect(frameworkNode).toEqual({
    officialNumber: null, weight: null, sdgs: [{ suggested: true, sdg: { code: '1' } }],
    absences: [{ field: 'officialNumber', reason: 'NOT_REPORTED' }, { field: 'weight', reason: 'NOT_REPORTED' }],
    framework: { code: 'plan-hnd-vision-2038', responsible: null },
  });
});

test('frameworks of a country, by kind and by the date on which they are in force', async () => {
  const codes = async (filter: string) => {
    const { country } = await world().data(`{ country(iso3: "MEX") { frameworks(first: 10, filter: ${filter}) { totalCount nodes { code } } } }`);
    expect(country.frameworks.totalCount).toBe(country.frameworks.nodes.length);
    return country.frameworks.nodes.map((each: { code: string }) => each.code);
  };
  expect(await codes('null')).toEqual(['plan-mex-pnd-2013', 'plan-mex-psre-2013', 'plan-mex-psre-2020', 'plan-procid', 'plan-procid-2019']);
  expect(await codes('{ kind: PROVIDER_STRATEGY }')).toEqual(['plan-procid', 'plan-procid-2019']);
  expect(await codes('{ inForceOn: "2018-12-31" }')).toEqual(['plan-mex-pnd-2013', 'plan-mex-psre-2013', 'plan-procid']);
  expect(await codes('{ inForceOn: "2021" }')).toEqual(['plan-mex-psre-2020']);
});

test('an end that nobody reported does not take a framework out of force', async () => {
  const { resultsFrameworks } = await world().data('{ resultsFrameworks(filter: { kind: REGIONAL_STRATEGY, inForceOn: "2017" }) { nodes { code } } }');
  expect(resultsFrameworks.nodes).toEqual([{ code: 'plan-sieca-ecfcc' }]);
  const before = await world().data('{ resultsFrameworks(filter: { kind: REGIONAL_STRATEGY, inForceOn: "2015-09" }) { nodes { code } } }');
  expect(before.resultsFrameworks.nodes).toEqual([]);
});
