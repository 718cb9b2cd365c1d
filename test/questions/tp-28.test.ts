import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/TP-28.graphql'), 'utf8');
const world = useQuestionWorld('fixture');
const ask = async (filter: object) => (await world().data(QUESTION, { filter })).singleAsserterFacts;
const codes = ({ facts }: any) => facts.nodes.map(({ record }: any) => record.code);
const ours = { record: { id: expect.any(String), code: 'TR05-AECID', money: { amount: '400000', currency: 'EUR' }, project: { code: 'TR05' } }, country: { iso3: 'ESP' }, organization: null, sources: [{ code: 'fx-register' }], except: [] };

test('TP-28: what Spain alone says is its part of the budget of TR05, by source', async () => {
  expect(await ask({ party: 'ESP' })).toEqual({
    count: { value: '1', coverage: { known: 1, unknown: 0 }, rule: { code: 'single-asserter', version: '1', text: expect.stringContaining('one asserter') }, asOf: '2019-06-30', members: { nodes: [{ id: expect.any(String) }] } },
    bySource: [{ source: { code: 'fx-register', title: 'FICTIONAL register of Mexican cooperation' }, count: { value: '1' } }],
    facts: { totalCount: 1, nodes: [ours] },
  });
  const project = await ask({ project: 'TR05' });
  expect(project.facts.nodes).toEqual([
    { record: { id: expect.any(String), code: 'TR05' }, country: null, organization: null, sources: [{ code: 'fx-register' }], except: [] },
    ours,
    { ...ours, record: { ...ours.record, code: 'TR05-AMEXCID', money: { amount: '4000000', currency: 'MXN' } }, country: { iso3: 'MEX' } },
  ]);
  expect(project.count).toMatchObject({ value: '3', coverage: { known: 3, unknown: 0 } });
});

test('a project that another party confirmed is not alone, nor is one that was read from two sources; a silent partner vouches for nothing', async () => {
  expect(codes(await ask({ project: 'HN01' }))).toEqual([]);
  expect(codes(await ask({ project: 'TR01' }))).toEqual([]);
  expect(codes(await ask({ project: 'HN03', party: 'MEX' }))).toEqual(expect.arrayContaining(['HN03', 'HN03-MEX']));
  const program = await ask({ program: 'P-MXHN-1719', party: 'MEX' });
  expect(program.facts.nodes.map(({ record, except }: any) => [record.code, ...except])).toEqual([['HN03'], ['HN03-MEX'], ['HN07', 'contributions']]); // Honduras disputes the contributions of HN07, and no more of it
});

test('a draft stands alone for nobody: neither it nor a word on it is told', async () => {
  expect(codes(await ask({ project: 'DRAFT-HN99' }))).toEqual([]);
  expect(codes(await ask({ program: 'P-MXHN-1719' })).filter((code: string) => code.startsWith('DRAFT'))).toEqual([]);
});

test('without a condition it is refused; many records take no more statements than few', async () => {
  expect((await world().run(QUESTION, { filter: {} })).errors).toEqual([expect.objectContaining({ extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }) })]);
  const cost = async (filter: object) => {
    const { count } = (await world().monolith.data(QUESTION, { filter })).singleAsserterFacts;
    return { facts: Number(count.value), statements: world().statements() };
  };
  const [few, many] = [await cost({ project: 'HN03' }), await cost({ party: 'MEX' })];
  expect(many.facts).toBeGreaterThan(few.facts);
  expect(many.statements).toBeLessThanOrEqual(few.statements);
});
