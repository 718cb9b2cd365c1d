import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { load } from '../../src/app/load';
import { packageFolder, removePackageFolders } from '../support/package-folder';
import { programOf } from '../support/program-of';
import { useQuestionWorld } from '../support/question-world';
import { ROOT } from '../support/templates';
import { useWorld } from '../support/world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/FE-02.graphql'), 'utf8');
const PAGE_BYTES = 60_000;
const world = useQuestionWorld('fixture');
const bilateral = Array.from({ length: 14 }, (_, i) => `HN${String(i + 1).padStart(2, '0')}`);
const sums = (totals: any) => totals.money.map((each: any) => [each.currency, each.value, each.coverage.known, each.coverage.excluded]);
/** The figure of each cell by its codes, of those that begin with the country. */
const cells = (aggregate: any, country = '') => Object.fromEntries(aggregate.cells.map((cell: any) => [cell.keys.map((key: any) => key.code).join(' '), Number(cell.figures[0].value)]).filter(([key]: [string]) => key.startsWith(country)));

test('a code that is no country has no page', async () => {
  const data = await world().data(QUESTION, { country: 'XXX' });
  expect([data.country, data.roles.cells, data.map.cells, data.roles.series[0].total.value]).toEqual([null, [], [], '0']);
});

test('FE-02: one request draws the page of Honduras: 16 initiatives by role and modality, and in which places', async () => {
  const data = await world().data(QUESTION, { country: 'HND' });
  const { country, roles, map } = data;
  expect(country.projects.nodes.map((each: any) => each.code)).toEqual([...bilateral, 'TR01', 'TR04']);
  expect(country.projects.totalCount).toBe(16);
  expect(cells(roles, 'HND')).toEqual({ 'HND FIRST_PROVIDER BILATERAL': 1, 'HND RECIPIENT BILATERAL': 11, 'HND RECIPIENT TRIANGULAR': 2, 'HND BOTH BILATERAL': 2 });
  expect(roles.series).toEqual([{ additivity: 'NOT_ADDITIVE', total: { value: '16', coverage: { known: 16, unknown: 0 }, rule: { code: 'aggregate-projects', version: '1', text: expect.any(String) } } }]);
  expect(Object.fromEntries(['firstProvider', 'secondProvider', 'recipient', 'both', 'notStated'].map((role) => [role, country.roleBalance[role].value]))).toEqual({ firstProvider: '1', secondProvider: '0', recipient: '13', both: '2', notStated: '0' });
  expect(cells(map)).toEqual({
    'HND HN-CH': 1, 'HND HN-CL': 1, 'HND HN-CP': 1, 'HND HN-CR': 2, 'HND HN-FM': 3, 'HND HN-IN': 2, 'HND HN-LE': 2, 'HND HN-LP': 1, 'HND HN-OL': 1, 'HND HN-VA': 1, 'HND HN-YO': 1, 'HND WHOLE_COUNTRY': 1,
    'MEX MX-CHP': 2, 'MEX MX-VER': 1, 'NOT_REPORTED NOT_REPORTED': 3, // HN12, and the triangular ones, of which no source names a place
  });
  expect(gzipSync(JSON.stringify(data)).length).toBeLessThan(PAGE_BYTES);
  const changes = country.lastChanges.map(({ kind, recordCode, actor, sentence }: any) => [kind, recordCode, actor, sentence.value]);
  expect(changes).toContainEqual(['MERGED', 'HN14-HN', 'org-fx-amexcid', '«Desarrollo infantil temprano» (HN14-HN): integrado en HN14.']);
  expect(changes).toHaveLength(10);
});

test('the page of Honduras tells its money by currency, what it gives apart from what reaches it, and the gaps of its plans', async () => {
  const { country } = await world().data(QUESTION, { country: 'HND' });
  expect([country.given.additivity, sums(country.given)]).toEqual(['ADDITIVE', [['HNL', '4150000.00', 13, [{ reason: 'NOT_REPORTED', count: 1 }]]]]);
  expect([country.received.additivity, sums(country.received)]).toEqual(['NOT_ADDITIVE', [
    ['EUR', '200000.00', 1, []], ['HNL', '3650000.00', 12, [{ reason: 'NOT_REPORTED', count: 1 }]], ['MXN', '10850000.00', 15, [{ reason: 'WITHHELD', count: 1 }]], ['USD', '500000.00', 1, []],
  ]]);
  const gaps = (plan: any) => plan.unsupportedNodes.nodes.map(({ reason, node, projects }: any) => [reason, node.officialNumber, projects.map((each: any) => each.code)]);
  expect(country.plans.nodes.map((plan: any) => [plan.code, plan.supersededBy.map((next: any) => next.code), gaps(plan), plan.unsupportedNodes.share.value])).toEqual([
    ['HN-PLAN-1', ['HN-PLAN-2'], [['ONLY_CANCELLED', 'O6', ['HN06']], ['NOTHING', 'O8', []]], '0.25'],
    ['HN-PLAN-2', [], [['ONLY_CANCELLED', 'O6', ['HN06']], ['NOTHING', 'O8', []]], '0.25'],
  ]);
});

describe('of generated countries', () => {
  const grown = useWorld('empty');
  afterAll(removePackageFolders);

  /** Versions of a plan, each with two objectives. */
  const plans = (n: number, owner: string) => {
    const all = Array.from({ length: n }, (_, i) => ({ code: `of-${owner}-${i}`, kind: 'NATIONAL_PLAN', name: { es: 'Plan' }, owner, start: String(2000 + i), isGovernmentOwned: true, citations: [{ source: 'syn' }] }));
    return { frameworks: all, 'framework-nodes': all.flatMap(({ code }) => [1, 2].map((place) => ({ code: `${code}-${place}`, framework: code, place, level: 'objective', text: { es: 'Objetivo' }, citations: [{ source: 'syn' }] }))) };
  };

  test('FE-02: a country with 140 projects and six plans takes as many SQL statements as one with 14 and two', async () => {
    const countries = { 14: ['KEN', 'UGA'], 140: ['FJI', 'TON'] } as const;
    for (const [n, versions] of [[14, 2], [140, 6]] as const) {
      const { problems } = await load(grown().database.owner!, packageFolder({ ...programOf(n, countries[n]), ...plans(versions, countries[n][0]) }));
      expect(problems).toEqual([]);
    }
    const statements: number[] = [];
    for (const n of [14, 14, 140] as const) {
      const data = await grown().data(QUESTION, { country: countries[n][0] });
      expect([data.country.projects.totalCount, data.country.plans.totalCount, data.country.plans.nodes[0].unsupportedNodes.nodes.length]).toEqual([n, n === 14 ? 2 : 6, 2]);
      expect(gzipSync(JSON.stringify(data)).length).toBeLessThan(PAGE_BYTES);
      statements.push(grown().statements());
    }
    expect(statements[2]).toBe(statements[1]); // labels come to memory with the first
  });
});
