import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/FE-04.graphql'), 'utf8');
const world = useQuestionWorld('fixture');

const value = (code: string, label: string, count: number) => ({ code, label: { value: label }, count });
const PROGRAM = { program: 'P-MXHN-1719' };

test('a hidden program offers no filter', async () => {
  expect((await world().data(QUESTION, { filter: { program: 'DRAFT-P-MXHN-1921' } })).projects).toMatchObject({ totalCount: 0, facets: { status: [], sector: [], modality: [] } });
});

test('FE-04: statuses and sectors of the program, with counts', async () => {
  const sector = (code: string, label: string, count: number) => ({ ...value(code, label, count), vocabulary: 'FX' });
  expect(await world().data(QUESTION, { filter: PROGRAM, vocabulary: 'FX' })).toEqual({
    projects: {
      totalCount: 14,
      coverage: { scope: 'federal' },
      facets: {
        status: [value('IN_EXECUTION', 'In execution', 8), value('COMPLETED', 'Completed', 4), value('APPROVED', 'Approved', 1), value('CANCELLED', 'Cancelled', 1)],
        sector: [
          sector('SOCIAL', 'Social development', 3), sector('AGRICULTURE', 'Agriculture', 2), sector('CIVIL_PROTECTION', 'Civil protection', 1), sector('CULTURE', 'Culture', 1),
          sector('ENERGY', 'Energy', 1), sector('ENVIRONMENT', 'Environment', 1), sector('GOVERNANCE', 'Governance', 1), sector('HEALTH', 'Health', 1),
          sector('INFRASTRUCTURE', 'Infrastructure', 1), sector('SECURITY', 'Security', 1), sector('TRADE', 'Trade', 1),
        ],
        modality: [value('BILATERAL', 'Bilateral', 14)],
      },
    },
  });
});

test('counts follow the other filters but not their own', async () => {
  const { projects } = await world().data(QUESTION, { filter: { ...PROGRAM, statusIn: ['COMPLETED'], sector: { code: 'AGRICULTURE' } }, vocabulary: 'FX' });
  expect(projects.totalCount).toBe(2);
  expect(projects.facets.status).toEqual([value('COMPLETED', 'Completed', 2)]);
  expect(projects.facets.sector.map((each: { code: string; count: number }) => [each.code, each.count])).toEqual([['AGRICULTURE', 2], ['CULTURE', 1], ['TRADE', 1]]);
  const security = await world().data(QUESTION, { filter: { ...PROGRAM, status: 'COMPLETED', sector: { code: 'SECURITY' } } });
  expect(security.projects).toMatchObject({ totalCount: 0, facets: { status: [value('CANCELLED', 'Cancelled', 1)] } });
});

test('projects without a value are counted as such', async () => {
  const { projects } = await world().data(QUESTION, { filter: { modality: 'TRIANGULAR' }, vocabulary: 'DAC' });
  expect(projects.facets.status).toEqual([value('NOT_REPORTED', 'Not reported', 7)]);
  expect(projects.facets.sector).toEqual([{ ...value('NOT_REPORTED', 'Not reported', 7), vocabulary: null }]);
});

test('the facets of a nested list are those of the list', async () => {
  const { bilateralProgram, country } = await world().data(`{
    bilateralProgram(code: "P-MXHN-1719") { projects(first: 1, filter: { participant: { country: "HND" } }) { facets { role { code count } } } }
    country(iso3: "ARG") { projects(first: 1) { totalCount facets { modality { code count } country { country { iso3 } count } } } }
  }`);
  expect(bilateralProgram.projects.facets.role).toEqual([{ code: 'RECIPIENT', count: 11 }, { code: 'BOTH', count: 2 }, { code: 'FIRST_PROVIDER', count: 1 }]);
  expect(country.projects).toMatchObject({ totalCount: 2, facets: { modality: [{ code: 'TRIANGULAR', count: 2 }] } });
  expect(country.projects.facets.country).toContainEqual({ country: { iso3: 'PRY' }, count: 1 });
});
