import { isEnumType } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { monolithSchema } from '../../src/app/composition';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/FE-19.graphql'), 'utf8');
const world = useQuestionWorld('fixture');

interface Page { nodes: { code: string; [locale: string]: unknown }[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
interface List { name: string; kind: string; description: string | null; values: { totalCount: number }; missingLabels: { locale: string; count: number }[] }
const lists = async (): Promise<List[]> => (await world().data(QUESTION)).codeLists;

test('the SDG indicators, whose official titles are English, are the one exception, and it is stated', async () => {
  const incomplete = (await lists()).filter((list) => list.missingLabels.length > 0);
  expect(incomplete).toEqual([{
    name: 'SDG', kind: 'TABLE', description: 'Goals, targets and indicators of the 2030 Agenda. Indicators have their official English titles only.',
    values: { totalCount: 438 }, missingLabels: [{ locale: 'es', count: 252 }, { locale: 'pt', count: 252 }],
  }]);
  const { codeList } = await world().data('{ codeList(name: "SDG") { missingLabels { locale codes } } }');
  for (const { codes } of codeList.missingLabels) expect(codes.every((code: string) => /^\d+\.\w+\.\d+$/.test(code))).toBe(true);
});

test('every enum of the schema is a code list with all its values', async () => {
  const enums = Object.values(monolithSchema().getTypeMap()).filter((type) => isEnumType(type) && !type.name.startsWith('__'));
  const served = new Map((await lists()).filter((list) => list.kind === 'ENUM').map((list) => [list.name, list.values.totalCount]));
  expect(enums.length).toBeGreaterThan(5);
  for (const type of enums) if (isEnumType(type)) expect([type.name, served.get(type.name)]).toEqual([type.name, type.getValues().length]);
});

test('every code list in a table is served, none is empty, and no name stands for two lists', async () => {
  const tables = (await lists()).filter((list) => list.kind === 'TABLE').map((list) => [list.name, list.values.totalCount]);
  expect(Object.fromEntries(tables)).toMatchObject({
    DAC: 405, SEGIB: 36, SDG: 438, PolicyMarker: 12, Currency: 153, Region: 30, FinanceType: 78, DocumentCategory: 30, AidType: 25, OrganisationType: 16,
    TransactionType: 13, TossdModality: 12, FlowType: 11, ActivityScope: 8, CollaborationType: 7, ActivityStatus: 6, PolicySignificance: 5, IndicatorMeasure: 5,
    OrganisationRole: 4, ResultType: 4, TiedStatus: 3, TossdFramework: 3, BudgetType: 2, BudgetStatus: 2,
  });
  const names = (await lists()).map((list) => list.name);
  expect(new Set(names).size).toBe(names.length);
  expect((await lists()).filter((list) => list.values.totalCount === 0)).toEqual([]);
  const broughtByTheFixture = 'FX'; // a sector vocabulary of its own, about which we can say nothing
  expect((await lists()).filter((list) => !list.description && list.name !== broughtByTheFixture)).toEqual([]);
});

test('FE-19: each label of each list can be read in each language, as written by a person', async () => {
  const query = `query ($name: String!, $after: String) { codeList(name: $name) { values(first: 100, after: $after) {
    nodes { code es: label(locale: "es") { ...L } en: label(locale: "en") { ...L } pt: label(locale: "pt") { ...L } } pageInfo { hasNextPage endCursor } } } }
    fragment L on LocalizedText { value locale status }`;
  let read = 0;
  for (const { name } of await lists()) {
    let after: string | null = null;
    do {
      const values: Page = (await world().data(query, { name, after })).codeList.values;
      for (const value of values.nodes) {
        const indicator = name === 'SDG' && value.code.split('.').length === 3;
        for (const locale of ['es', 'en', 'pt']) {
          const shown = { value: expect.stringMatching(/\S/), locale: indicator ? 'en' : locale, status: indicator && locale !== 'en' ? 'FALLBACK' : 'HUMAN' };
          expect([name, value.code, value[locale]]).toEqual([name, value.code, shown]);
        }
        read += 1;
      }
      after = values.pageInfo.hasNextPage ? values.pageInfo.endCursor : null;
    } while (after);
  }
  expect(read).toBe((await lists()).reduce((sum, list) => sum + list.values.totalCount, 0));
});
