import { load } from '../../../src/app/load';
import { onlySuggestionsDated } from '../../../src/modules/frameworks/framework-tag.rules';
import { packageFolder, removePackageFolders } from '../../support/package-folder';
import { rolledBack } from '../../support/rolled-back';
import { useWorld } from '../../support/world';

const world = useWorld('demo');
afterAll(removePackageFolders);

const citations = [{ source: 'tag-source' }];
const plan = { code: 'TAG-PLAN', kind: 'NATIONAL_PLAN', name: { es: 'Plan' }, owner: 'HND', citations };
const node = (tags: object) => ({ code: 'TAG-NODE', framework: 'TAG-PLAN', place: 1, level: 'objetivo', text: { es: 'Salud' }, citations, ...tags });
const take = async (tags: object) => (await load(world().database.owner!, packageFolder({
  sources: [{ code: 'tag-source', title: 'Source' }], frameworks: [plan], 'framework-nodes': [node(tags)],
}))).problems.map(({ field, expected }) => `${field}: ${expected}`);

test('a date is refused on a code of the source, and where it is no date', async () => {
  expect(await take({ sectors: [{ sector: 'DAC:12', suggested: true, suggestedOn: '2026-11-22' }, { sector: 'DAC:130', suggested: false, suggestedOn: '2026' }] }))
    .toEqual(['sectors[1].suggestedOn: no date where the code is not a suggestion']);
  expect(await take({ sdgs: [{ sdg: '3', suggested: false, suggestedOn: '2026-11' }] })).toEqual(['sdgs[0].suggestedOn: no date where the code is not a suggestion']);
  expect(await take({ sdgs: [{ sdg: '3', suggested: true, suggestedOn: '22/11/2026' }] })).toEqual([expect.stringContaining('sdgs[0].suggestedOn: ')]);
  expect(onlySuggestionsDated({})).toEqual([]);
  expect((await world().data('{ frameworkNode(code: "TAG-NODE") { code } }')).frameworkNode).toBeNull();
});

test.each(['sector', 'sdg'])('the table framework_node_%s itself refuses it, and a day that is none', async (of) => {
  const set = (values: string) => rolledBack(world(), (query) => query(`set local role mixta_loader; update framework_node_${of} set ${values} where position = (select min(position) from framework_node_${of})`));
  await expect(set(`suggested = false, suggested_on = '2026'`)).rejects.toThrow(`framework_node_${of}_only_suggestions_dated`);
  await expect(set(`suggested_on = '2026-13'`)).rejects.toThrow(`framework_node_${of}_suggested_on_is_date`);
});

test('dated and undated suggestions and codes of the source come back as they were loaded', async () => {
  expect(await take({
    sectors: [{ sector: 'DAC:12', suggested: true, suggestedOn: '2026-11' }, { sector: 'DAC:130', suggested: true }, { sector: 'DAC:140', suggested: false, suggestedOn: null }],
    sdgs: [{ sdg: '3', suggested: true, suggestedOn: '2026-11-22' }, { sdg: '3.8', suggested: false }],
  })).toEqual([]);
  const { frameworkNode } = await world().data('{ frameworkNode(code: "TAG-NODE") { sectors { suggested suggestedOn sector { code } } sdgs { suggested suggestedOn sdg { code } } } }');
  expect(frameworkNode).toEqual({
    sectors: [
      { suggested: true, suggestedOn: '2026-11', sector: { code: '12' } },
      { suggested: true, suggestedOn: null, sector: { code: '130' } },
      { suggested: false, suggestedOn: null, sector: { code: '140' } },
    ],
    sdgs: [{ suggested: true, suggestedOn: '2026-11-22', sdg: { code: '3' } }, { suggested: false, suggestedOn: null, sdg: { code: '3.8' } }],
  });
});

interface Tagged { code: string; sectors: { suggested: boolean; suggestedOn: string | null; sector: { code: string; vocabulary: string } }[]; sdgs: { suggested: boolean }[] }

async function taggedNodes(): Promise<Tagged[]> {
  const { resultsFrameworks } = await world().data(`{ resultsFrameworks(first: 20) { nodes { code nodes(first: 20) { nodes {
    code sectors { suggested suggestedOn sector { code vocabulary } } sdgs { suggested } } } } } }`);
  const demonstration = resultsFrameworks.nodes.filter((each: { code: string }) => each.code !== plan.code);
  return demonstration.flatMap((each: { nodes: { nodes: Tagged[] } }) => each.nodes.nodes);
}

test('every node of the demonstration set that has SDGs has a sector; all are suggestions, and dated', async () => {
  const nodes = await taggedNodes();
  expect(nodes.filter((each) => each.sdgs.length)).toHaveLength(72);
  expect(nodes.filter((each) => each.sdgs.length && !each.sectors.length)).toEqual([]);
  const tags = nodes.flatMap((each) => each.sectors.map(({ sector, ...tag }) => ({ node: each.code, sector: `${sector.vocabulary}:${sector.code}`, ...tag })));
  expect(tags.filter((tag) => !tag.suggested || tag.suggestedOn !== '2026-11-22' || !tag.sector.startsWith('DAC:'))).toEqual([]);
});

test('no node names a sector next to one that it lies in', async () => {
  const nodes = await taggedNodes();
  const twice = nodes.flatMap(({ code, sectors }) => sectors.flatMap((inner) => sectors
    .filter((outer) => inner !== outer && inner.sector.code.startsWith(outer.sector.code)).map((outer) => `${code}: ${inner.sector.code} in ${outer.sector.code}`)));
  expect(twice).toEqual([]);
});

test('a narrow priority with its sectors, whole', async () => {
  const { frameworkNode } = await world().data('{ frameworkNode(code: "pp-hnd-peg-2014-forestal") { text(locale: "en") { value } sectors { suggested suggestedOn sector { code label(locale: "en") { value } } } } }');
  expect(frameworkNode).toEqual({
    text: { value: 'Economic sector: forestry' },
    sectors: [['312', 'Forestry'], ['32162', 'Forest industries']].map(([code, value]) => ({ suggested: true, suggestedOn: '2026-11-22', sector: { code, label: { value } } })),
  });
});
