import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/FE-22.graphql'), 'utf8');
const demo = useQuestionWorld('demo');
const fixture = useQuestionWorld('fixture');
const REPORT = { title: 'Monitoring Exercise in South-South Cooperation Effectiveness - Final Report (AMEXCID)' };

test('FE-22: a definition beside each code, with the source that gives it', async () => {
  const { codeList, glossaryTerms } = await demo().data(QUESTION, { list: 'Principle' });
  expect(codeList.values.nodes.map(({ code, glossary }: any) => [code, glossary.definedBy, glossary.source.sources])).toEqual(
    ['COUNTRY_OWNERSHIP', 'FOCUS_ON_RESULTS', 'INCLUSIVE_PARTNERSHIPS', 'TRANSPARENCY_ACCOUNTABILITY'].map((code) => [code, 'SOURCE', [REPORT]]));
  expect(codeList.values.nodes[0].glossary).toMatchObject({
    term: { value: 'Country ownership' }, definition: { value: 'Countries set their own priorities; partners bring their support into line with them and use the systems of the country.', locale: 'en' },
  });
  expect(glossaryTerms.totalCount).toBe(11);
  expect(glossaryTerms.nodes.every((each: any) => each.sources.length > 0)).toBe(true);
});

test('every value of every enum has a definition, and a code of another body says whose list it is', async () => {
  const { codeLists } = await fixture().monolith.data('{ codeLists { name kind values(first: 60) { nodes { code glossary { term { value } definition { value } definedBy listDescription } } } } }');
  const read: string[] = [];
  for (const { name, kind, values } of codeLists) {
    for (const { code, glossary } of values.nodes) {
      read.push(name);
      if (kind === 'ENUM') expect([name, code, glossary.definition?.value, glossary.definedBy]).toEqual([name, code, expect.stringMatching(/\S/), expect.stringMatching(/REGISTER|SOURCE/)]);
      else expect([name, code, glossary.term.value, glossary.definedBy]).toEqual([name, code, expect.stringMatching(/\S/), 'LIST_OWNER']);
    }
  }
  expect(read.length).toBeGreaterThan(500);
});

test('a draft term defines nothing, and an unknown code is none', async () => {
  const ask = (code: string) => fixture().data('query ($code: String!) { glossaryEntry(list: "ParticipationRole", code: $code) { definedBy source { code } definition(locale: "es") { value status } } }', { code });
  expect(await ask('FIRST_PROVIDER')).toEqual({ glossaryEntry: { definedBy: 'SOURCE', source: { code: 'fx-gls-provider' }, definition: { value: 'País que aporta su experiencia en un proyecto triangular.', status: 'HUMAN' } } });
  expect(await ask('RECIPIENT')).toMatchObject({ glossaryEntry: { definedBy: 'REGISTER', source: null, definition: { status: 'FALLBACK' } } });
  expect(await ask('NOBODY')).toEqual({ glossaryEntry: null });
  const { glossaryTerms } = await fixture().data('{ glossaryTerms(first: 5) { totalCount nodes { code } } }');
  expect(glossaryTerms).toEqual({ totalCount: 2, nodes: [{ code: 'fx-gls-dual' }, { code: 'fx-gls-provider' }] });
});
