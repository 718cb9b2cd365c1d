import { useWorld } from '../../support/world';

const world = useWorld('fixture');

async function codes(filter: string): Promise<string[]> {
  const { projects } = await world().data(`{ projects(first: 100, filter: ${filter}) { totalCount nodes { code } } }`);
  expect(projects.totalCount).toBe(projects.nodes.length);
  return projects.nodes.map((node: { code: string }) => node.code);
}

test('a list that is too long is refused by name', async () => {
  const { errors } = await world().run(`{ projects(filter: { statusIn: [${Array(51).fill('APPROVED').join(' ')}] }) { totalCount } }`);
  expect(errors).toMatchObject([{ message: 'filter.statusIn: expected at most 50 values, got 51', extensions: { code: 'BAD_USER_INPUT' } }]);
});

test('a filter that is null is no filter', async () => {
  expect(await codes('{ status: null, participant: null, none: null, sector: { code: null } }')).toHaveLength(22);
});

test.each([
  ['{ modality: TRIANGULAR }', ['TR01', 'TR02', 'TR03', 'TR04', 'TR05', 'TR06', 'TR07']],
  ['{ status: CANCELLED }', ['HN06']],
  ['{ statusIn: [CANCELLED, APPROVED] }', ['CO01', 'HN06', 'HN09']],
  ['{ participant: { country: "ARG" } }', ['TR02', 'TR07']],
  ['{ participant: { country: "ARG", role: FIRST_PROVIDER } }', ['TR07']],
  ['{ participant: { country: "MEX", role: RECIPIENT } }', ['CO01', 'HN04', 'TR06']],
  ['{ participant: { country: "HND", roleIn: [FIRST_PROVIDER, BOTH] } }', ['HN04', 'HN05', 'HN11']],
  ['{ participant: { country: "BRA" }, partner: { organization: "org-fx-giz" } }', ['TR06']],
  ['{ sector: { vocabulary: "FX", code: "SOCIAL" } }', ['HN03', 'HN13', 'HN14']],
  ['{ sector: { vocabulary: "DAC" } }', []],
  ['{ sdg: "17" }', ['HN01', 'HN08']],
  ['{ sdg: "1" }', []],
  ['{ sdg: "14" }', ['HN07']],
  ['{ territory: "MEX" }', ['HN04', 'HN05', 'HN11']],
  ['{ territory: "MX-CHP" }', ['HN04', 'HN11']],
  ['{ marker: { code: "1", significanceIn: [2] }, modality: TRIANGULAR }', ['TR05']],
  ['{ startYear: 2016 }', ['TR01', 'TR02', 'TR03', 'TR06']],
  ['{ startsBetween: { from: "2018", to: "2018-03" } }', ['HN14']],
  ['{ startsBetween: { to: "2015" } }', ['HN02', 'HN05']],
  ['{ program: "P-MXHN-1719", missing: [START] }', ['HN06', 'HN09']],
  ['{ program: "P-MXHN-1719", missing: [TERRITORIES] }', ['HN12']],
  ['{ missing: [SDGS, START] }', ['CO01']],
  ['{ modality: TRIANGULAR, none: { participant: { organization: "org-fx-giz" } } }', ['TR01', 'TR03', 'TR05']],
  ['{ none: { participant: { country: "MEX", role: FIRST_PROVIDER } } }', ['CO01', 'HN04', 'HN05', 'HN11', 'TR06']],
  ['{ modality: TRIANGULAR, none: { link: FOLLOW_UP_OF, sector: { code: "TRADE" } } }', ['TR02', 'TR03', 'TR05', 'TR06']],
  ['{ program: "P-MXHN-1719", none: { statusIn: [COMPLETED, IN_EXECUTION] } }', ['HN06', 'HN09']],
  ['{ modality: TRIANGULAR, startYear: 2018, none: { statusIn: [CANCELLED] } }', ['TR07']],
])('%s', async (filter, expected) => {
  expect(await codes(filter)).toEqual(expected);
});

test('a DAC code finds the codes below it, and the same digits of another vocabulary do not count', async () => {
  await world().database.owner!.transaction(async (tx) => {
    await tx.query('set local role mixta_loader');
    await tx.query(`insert into project_sector (project_id, position, vocabulary, code, suggested) select id, 1, 'DAC', '12220', false from project where code = 'HN10'`);
  });
  expect(await codes('{ sector: { vocabulary: "DAC", code: "12" } }')).toEqual(['HN10']);
  expect(await codes('{ sector: { vocabulary: "DAC", code: "122200" } }')).toEqual([]);
  expect(await codes('{ sector: { vocabulary: "FX", code: "HEA" } }')).toEqual([]);
});

test('an id of another system names one project', async () => {
  const { found, other } = await world().data(`{
    found: projectByExternalId(scheme: "hn-register", value: "FX-HN-114") { code externalIds { scheme value } }
    other: projectByExternalId(scheme: "mx-register", value: "FX-HN-114") { code }
  }`);
  expect([found, other]).toEqual([{ code: 'HN14', externalIds: [{ scheme: 'mx-register', value: 'FX-2017-014' }, { scheme: 'hn-register', value: 'FX-HN-114' }] }, null]);
});
