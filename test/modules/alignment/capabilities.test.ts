import { load } from '../../../src/app/load';
import type { Row } from '../../../src/kernel/stub';
import { packageFolder, removePackageFolders } from '../../support/package-folder';
import { rolledBack } from '../../support/rolled-back';
import { useWorld } from '../../support/world';
import { followCapabilities } from '../../../src/modules/alignment/capability.entries';

const world = useWorld('empty');
afterAll(removePackageFolders);

const citations = [{ source: 'syn' }];
const offer = (code: string, more: Row = {}) => ({ code, provider: 'CHL', basis: 'CATALOGUE', title: { es: code }, citations, ...more });
const dac = (...codes: string[]) => codes.map((code) => ({ vocabulary: 'DAC', code, suggested: false }));
const loaded = async (...offers: Row[]) => {
  const report = await load(world().database.owner!, packageFolder({ sources: [{ code: 'syn', title: 'Synthetic' }], offers }));
  expect(report.problems).toEqual([]);
};
const kept = async () => (await world().database.owner!.query(
  `select c.code, c.kind, c.provider, c.end_day::text as "endDay", c.proofs, coalesce(s.signature, '') as sectors, coalesce(g.signature, '') as sdgs, c.changed_in::int as change,
     array(select n.vocabulary || ' ' || n.code || ' ' || k.share from alignment_capability_code k join alignment_capability_node n using (node) where k.code_set in (c.sector_set, c.goal_set) order by n.vocabulary, n.code) as codes
   from alignment_capability c left join alignment_capability_set s on s.code_set = c.sector_set left join alignment_capability_set g on g.code_set = c.goal_set order by c.code`)) as Row[];
const marks = async () => (await world().database.owner!.query('select count(*)::int as n, max(changed_in)::int as change from alignment_capability_gone') as Row[])[0];

test('published offers are kept with codes, shares and the last day they hold; a load touches what it changes and nothing else', async () => {
  await loaded(
    offer('a', { sectors: dac('12220', '12110'), sdgs: [{ code: '3.8', level: 'TARGET', suggested: false }], end: '2018' }),
    offer('b', { sectors: [...dac('31120'), { vocabulary: 'SEGIB', code: '1', suggested: true }] }),
    offer('c', { visibility: 'DRAFT', sectors: dac('12220') }),
  );
  const a = { code: 'a', kind: 'DECLARED', provider: 'CHL', endDay: '2018-12-31', proofs: 0, sectors: '[["DAC","12110",50000000],["DAC","12220",50000000]]', sdgs: '[["SDG","3.8",100000000]]', change: 1, codes: ['DAC 12110 50000000', 'DAC 12220 50000000', 'SDG 3.8 100000000'] };
  const b = { code: 'b', kind: 'DECLARED', provider: 'CHL', endDay: null, proofs: 0, sectors: '[["DAC","31120",100000000],["SEGIB","1",100000000]]', sdgs: '', change: 1, codes: ['DAC 31120 100000000', 'SEGIB 1 100000000'] };
  expect([await kept(), await marks()]).toEqual([[a, b], { n: 0, change: null }]);

  await loaded(offer('a', { sectors: dac('12220') }), offer('d', { sectors: dac('122') }));
  const changed = { ...a, endDay: null, sectors: '[["DAC","12220",100000000]]', sdgs: '', change: 2, codes: ['DAC 12220 100000000'] };
  const d = { ...b, code: 'd', sectors: '[["DAC","122",100000000]]', change: 2, codes: ['DAC 122 100000000'] };
  expect([await kept(), await marks()]).toEqual([[changed, b, d], { n: 0, change: null }]);

  await loaded(offer('b', { visibility: 'DRAFT', sectors: dac('31120') }));
  expect([await kept(), await marks()]).toEqual([[changed, d], { n: 1, change: 3 }]);
  expect(await world().database.owner!.query('select signature from alignment_capability_set order by 1')).toEqual([{ signature: d.sectors }, { signature: changed.sectors }]);
});

test('an offer whose record is removed leaves a mark that names nobody', async () => {
  await rolledBack(world(), async (query) => {
    await query(`delete from offer where code = 'd'`);
    await followCapabilities(query);
    expect([await query('select code from alignment_capability'), await query('select changed_in::int as change from alignment_capability_gone order by 1')]).toEqual([[{ code: 'a' }], [{ change: 3 }, { change: 4 }]]);
    expect(Object.keys((await query<Row>('select * from alignment_capability_gone'))[0]!)).toEqual(['slot', 'changed_in']);
  });
});
