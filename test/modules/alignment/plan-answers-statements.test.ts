import { load } from '../../../src/app/load';
import type { Row } from '../../../src/kernel/stub';
import { packageFolder, removePackageFolders } from '../../support/package-folder';
import { useWorld } from '../../support/world';

const world = useWorld('empty');
const citations = [{ source: 'syn' }];
const PARTNER: Record<number, string> = { 2: 'FJI', 60: 'TON' };

/** A program of n projects, each linked to an indicator of its own of a plan whose next version drops every other one. */
function packageOf(n: number): Record<string, Row[]> {
  const each = <T>(make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i));
  const code = (sort: string, i: number | string) => `${sort}-${n}-${i}`;
  const versions = [1, 2].map((v) => ({ code: code('f', v), kind: 'NATIONAL_PLAN', name: { es: 'Plan' }, owner: PARTNER[n], status: 'ADOPTED', start: String(2010 + v), isGovernmentOwned: true, ...(v === 2 && { supersedes: code('f', 1) }), citations }));
  const parts = (make: (v: number, i: number) => Row) => [1, 2].flatMap((v) => each((i) => make(v, i)));
  return {
    sources: [{ code: 'syn', title: 'Synthetic' }],
    programs: [{ code: code('p', 0), name: { es: 'Programa' }, kind: 'BILATERAL', start: '2011', parties: [{ country: PARTNER[n] }, { country: 'MEX' }], sdgReferences: [{ sdg: '3', level: 'GOAL' }], citations }],
    projects: each((i) => ({
      code: code('prj', i), topic: { en: `Topic ${i}` }, modality: 'BILATERAL', status: i % 3 ? 'IN_EXECUTION' : 'CANCELLED', start: '2011', program: code('p', 0), citations,
      participations: [{ country: 'MEX', role: 'FIRST_PROVIDER' }, { country: PARTNER[n], role: 'RECIPIENT' }], sdgs: [{ code: '3.8', level: 'TARGET', suggested: false }],
    })),
    frameworks: versions,
    'framework-nodes': parts((v, i) => ({ code: code(`n${v}`, i), framework: code('f', v), place: i + 1, level: 'objective', text: { es: 'Objetivo' }, citations })),
    'framework-indicators': parts((v, i) => ({ code: code(`i${v}`, i), framework: code('f', v), node: code(`n${v}`, i), place: i + 1, name: { es: 'Indicador' }, citations })),
    crosswalks: each((i) => ({
      code: code('c', i), framework: code('f', 1), successor: code('f', 2), change: i % 2 ? 'KEPT' : 'DROPPED', fromIndicator: code('i1', i), ...(i % 2 && { toIndicators: [{ indicator: code('i2', i) }] }), citations,
    })),
    'alignment-links': each((i) => ({ code: code('l', i), project: code('prj', i), framework: code('f', 1), indicator: code('i1', i), planScope: 'NATIONAL_PLAN', asserterCountry: PARTNER[n], citations })),
  };
}

beforeAll(async () => {
  for (const n of [2, 60]) expect((await load(world().database.owner!, packageFolder(packageOf(n)))).problems).toEqual([]);
});
afterAll(removePackageFolders);

const OF_PROGRAM = (fields: string, variables = '') => `query ($program: String!${variables}) { bilateralProgram(code: $program) { ${fields} } }`;
const OF_PLAN = (fields: string) => `query ($plan: String!) { resultsFramework(code: $plan) { ${fields} } }`;
const FIGURE = '{ value members(first: 60) { nodes { id } } }';
const STATE = '{ state successorFramework { code } successorNodes { code } successorIndicators { code } }';

test.each([
  ['gaps', OF_PROGRAM(`alignmentGaps(against: $against, first: 60) { totalCount framework { code } share ${FIGURE} nodes { gap project { code } nearest { code evidence indicator { code } planState ${STATE} } disputed { code } } }`, ', $against: PlanReference!')],
  ['coverage with what-if', OF_PROGRAM(`planCoverage(against: $against, whatIf: $whatIf) { framework { code } objectives { ofAll ${FIGURE} pending { code } } indicators { ofNotCancelled ${FIGURE} ofAll ${FIGURE} pending { code } } }`, ', $against: PlanReference!, $whatIf: [WhatIfLink!]')],
  ['depth of a program', OF_PROGRAM(`sdgDepth { own shares { depth projects ${FIGURE} } }`)],
  ['displaced links', OF_PLAN(`displacedLinks { link { code subject { ... on Project { code } } } state ${STATE} }`)],
  ['support', OF_PLAN(`sdgDepth unsupportedNodes { nodes { node { code } reason projects { code } } share ${FIGURE} } indicatorsWithoutTarget { code }`)],
  ['projects', 'query ($program: String!) { projects(filter: { program: $program }, first: 100) { nodes { code sdgDepth alignmentByRecipient { country { iso3 } level links { code } } } } }'],
])('%s: as many statements for 60 as for 2', async (_, query) => {
  const statementsFor = async (n: number): Promise<number> => {
    const answer = await world().data(query, {
      program: `p-${n}-0`, plan: `f-${n}-1`, against: { framework: `f-${n}-2`, version: 'EXACT' }, whatIf: Array.from({ length: n }, (__, i) => ({ project: `prj-${n}-${i}`, indicator: `i2-${n}-${i}` })),
    });
    expect(JSON.stringify(answer).length).toBeGreaterThan(20 * n); // an empty answer would prove nothing
    return world().statements();
  };
  await statementsFor(2); // labels come to memory with the first operation
  expect(await statementsFor(60)).toBe(await statementsFor(2));
});
