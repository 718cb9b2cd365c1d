import { useSharedWorld } from '../../support/world';

const world = useSharedWorld('empty');

test('an enum is a code list: label, meaning and status of each value', async () => {
  expect(await world().data('{ codeList(name: "CodeStatus") { name kind description values { totalCount nodes { code description status label(locale: "pt") { value locale status } } } missingLabels { locale } } }')).toEqual({
    codeList: {
      name: 'CodeStatus', kind: 'ENUM', description: 'Whether a code may still be given to new records.', missingLabels: [],
      values: { totalCount: 2, nodes: [
        { code: 'ACTIVE', description: 'In use.', status: 'ACTIVE', label: { value: 'Vigente', locale: 'pt', status: 'HUMAN' } },
        { code: 'WITHDRAWN', description: 'Withdrawn from the list; older records may still carry it.', status: 'ACTIVE', label: { value: 'Retirado', locale: 'pt', status: 'HUMAN' } },
      ] },
    },
  });
});

test('a table is a code list, withdrawn codes among the others and marked', async () => {
  const { codeList } = await world().data('{ codeList(name: "DAC") { kind values(last: 2) { totalCount nodes { code status description label(locale: "en") { value } } pageInfo { hasPreviousPage hasNextPage } } } }');
  expect(codeList).toMatchObject({ kind: 'TABLE', values: { totalCount: 405, pageInfo: { hasPreviousPage: true, hasNextPage: false } } });
  const first = await world().data('{ codeList(name: "DAC") { values(first: 40) { nodes { code status } } } }');
  expect(first.codeList.values.nodes.find((value: { code: string }) => value.code === '11321')).toEqual({ code: '11321', status: 'WITHDRAWN' });
});

test('more codes than a page holds are refused before they are read', async () => {
  expect((await world().run('{ codeLists { values(first: 101) { nodes { code } } } }')).errors![0]!.extensions).toMatchObject({ code: 'PAGE_SIZE' });
});

test('lists come by name, and the second look at them reads no table', async () => {
  const { codeLists } = await world().data('{ codeLists { name } }');
  const names = codeLists.map((list: { name: string }) => list.name);
  expect(names).toEqual([...names].sort());
  expect(names).toEqual(expect.arrayContaining(['AbsenceReason', 'DAC', 'DocumentCategory', 'SEGIB', 'StatisticFlow', 'TextStatus']));
  await world().data('{ codeList(name: "DAC") { name } }');
  expect(world().statements()).toBe(0);
});
