import { createHash } from 'node:crypto';
import { load } from '../../src/app/load';
import { packageFolder, removePackageFolders } from '../support/package-folder';
import { useWorld } from '../support/world';

const world = useWorld('empty');
afterAll(removePackageFolders);

const take = (files: Record<string, unknown>) => load(world().database.owner!, packageFolder(files));
const count = async (sql: string) => Number((await world().database.owner!.query(`select count(*) as n from ${sql}`))[0].n);

const sources = (...codes: string[]) => codes.map((code) => ({ code, title: `Title of ${code}` }));

describe('a package that cannot be read', () => {
  test('a folder without manifest.json is no package', async () => {
    await expect(load(world().database.owner!, '/nowhere')).rejects.toThrow('expected a data package, a folder with manifest.json');
  });

  test('a manifest without sources names what is missing', async () => {
    await expect(take({ manifest: { name: 'x', title: 'x', scope: 'x' } })).rejects.toThrow(/manifest must have required property 'sources'/);
  });

  test('a misspelt file is told, not left out in silence', async () => {
    await expect(take({ sources: sources('a'), ofers: [] })).rejects.toThrow(/expected files named as in docs\/data-package\.md, got ofers\.json/);
  });

  test('a file that is no JSON list leaves the register as it was', async () => {
    const before = await count('source');
    await expect(take({ sources: '[{"code": "a"' })).rejects.toThrow(/sources\.json: expected a JSON list of records/);
    expect(await count('source')).toBe(before);
  });
});

describe('bad records', () => {
  test('all problems are told at once, each with file, record, field, what was expected and what came', async () => {
    const report = await take({
      sources: [{ code: 'ok', title: 'Fine' }, { code: 'no-title' }, { code: 'bad url', title: 'x', url: 'ftp://x', extra: 1 }],
      sectors: [{ vocabulary: 'ZZ', code: '1', level: 1, label: { es: 'Uno' }, status: 'GONE', parent: 'ZZ:9' }, { vocabulary: 'ZZ', code: '2', level: 1.5, label: {}, status: 'ACTIVE' }],
    });
    const told = report.problems.map(({ file, record, field, expected }) => `${file} ${record} ${field}: ${expected}`);
    expect(told).toEqual(expect.arrayContaining([
      'sources.json no-title title: a value',
      'sources.json bad url extra: no field of this name (see its JSON Schema)',
      'sectors.json 1 status: one of ACTIVE, WITHDRAWN',
    ]));
    expect(report.problems.find((problem) => problem.field === 'status')!.got).toBe('GONE');
    expect(report.problems.some((problem) => problem.record === 'bad url' && problem.field === 'url')).toBe(true);
    expect(report.problems.some((problem) => problem.record === '2' && problem.field === 'level')).toBe(true);
    expect(await count(`source where code = 'ok'`)).toBe(0);
  });

  test('a link to a record that exists nowhere is told with its code', async () => {
    const report = await take({ sectors: [{ vocabulary: 'ZZ', code: '11', level: 2, label: { es: 'Once' }, status: 'ACTIVE', parent: 'ZZ:9' }] });
    expect(report.problems).toEqual([{ file: 'sectors.json', record: '11', field: 'parent', expected: 'the code of a Sector in sectors.json or in the register', got: 'ZZ:9' }]);
  });

  test('a code used twice in one file is refused', async () => {
    const report = await take({ sources: sources('twice', 'twice') });
    expect(report.problems).toEqual([{ file: 'sources.json', record: 'twice', field: 'code', expected: 'a code that no other record of the file has', got: 'twice' }]);
  });

  test('problems stop at the limit', async () => {
    const report = await take({ sources: Array.from({ length: 300 }, (_, i) => ({ code: `n${i}` })) });
    expect([report.problems.length, report.tooMany]).toEqual([100, true]);
  });

  test('what only the database can refuse is told by the name of its rule, and nothing stays', async () => {
    const report = await take({
      sources: sources('before-the-bad-one'),
      countries: [{ iso3: 'QQQ', iso2: 'MX', label: { es: 'Otro México' } }],
    });
    expect(report.problems).toEqual([expect.objectContaining({ file: 'countries.json', field: 'country_iso2_unique' })]);
    expect(await count(`source where code = 'before-the-bad-one'`)).toBe(0);
  });

  test('a record of a batch that the database refuses is named', async () => {
    const offer = (code: string, sector: string) => ({ code, provider: 'MEX', title: { es: 'Oferta' }, sectors: [{ vocabulary: 'SB', code: sector, suggested: false }], offeredTo: [], basis: 'DECLARED_OFFER', citations: [{ source: 'batch' }] });
    const report = await take({
      sources: sources('batch'),
      sectors: [{ vocabulary: 'SB', code: '1', level: 1, label: { es: 'Uno' }, status: 'ACTIVE' }],
      offers: [offer('fine-1', '1'), offer('fine-2', '1'), offer('bad', '9'), offer('fine-3', '1')],
    });
    expect(report.problems).toEqual([expect.objectContaining({ file: 'offers.json', record: 'bad', field: 'offer_sector_vocabulary_code_fk' })]);
    expect(await count(`offer where code like 'fine-%'`)).toBe(0);
  });

  test('a NUL in a text is refused, not stored cut', async () => {
    const report = await take({ sources: [{ code: 'nul', title: 'before\u0000after' }] });
    expect(report.problems).toHaveLength(1);
    expect(await count(`source where code = 'nul'`)).toBe(0);
  });
});

describe('a sound package', () => {
  test('loads whole, and loading it again changes nothing, not even the log of loads', async () => {
    const files = { sources: sources('s1', 's2', 's3'), sectors: [{ vocabulary: 'ZZ', code: '2', parent: 'ZZ:1', level: 2, label: { es: 'Dos' }, status: 'ACTIVE' }, { vocabulary: 'ZZ', code: '1', level: 1, label: { es: 'Uno' }, status: 'ACTIVE' }] };
    expect((await take(files)).changed).toEqual({ inserted: 5, updated: 0, removed: 0 });
    const loads = await count('data_load');
    expect((await take(files)).changed).toEqual({ inserted: 0, updated: 0, removed: 0 });
    expect(await count('data_load')).toBe(loads);
  });

  test('a changed record is updated in place, and answers change with it', async () => {
    await take({ sectors: [{ vocabulary: 'YY', code: '1', level: 1, label: { es: 'Antes' }, status: 'ACTIVE' }] });
    const ask = () => world().data('{ sectors(vocabulary: "YY") { nodes { label { value } } } }');
    expect((await ask()).sectors.nodes).toEqual([{ label: { value: 'Antes' } }]);
    const report = await take({ sectors: [{ vocabulary: 'YY', code: '1', level: 1, label: { es: 'Después' }, status: 'ACTIVE' }] });
    expect(report.changed).toEqual({ inserted: 0, updated: 1, removed: 0 });
    expect((await ask()).sectors.nodes).toEqual([{ label: { value: 'Después' } }]);
  });

  test('parts of a record may change places, and the first of them may go', async () => {
    const citations = [{ source: 'swap' }];
    const takePair = (parties: string[], sectors: string[]) => take({
      sources: sources('swap'),
      sectors: ['A', 'B', 'C'].map((code) => ({ vocabulary: 'SW', code, level: 1, label: { es: code }, status: 'ACTIVE' })),
      programs: [{ code: 'SWAP', name: { es: 'Programa' }, kind: 'TRIANGULAR', parties: parties.map((country) => ({ country })), citations }],
      offers: [{ code: 'SWAP', provider: 'MEX', title: { es: 'Oferta' }, sectors: sectors.map((code) => ({ vocabulary: 'SW', code, suggested: false })), offeredTo: [], basis: 'DECLARED_OFFER', citations }],
    });
    expect((await takePair(['HND', 'MEX'], ['A', 'B', 'C'])).problems).toEqual([]);
    expect(await takePair(['MEX', 'HND'], ['B', 'C'])).toMatchObject({ problems: [], changed: { inserted: 0, updated: 4, removed: 1 } });
    const { bilateralProgram, offer } = await world().data('{ bilateralProgram(code: "SWAP") { parties { iso3 } } offer(code: "SWAP") { sectors { code } } }');
    expect([bilateralProgram.parties, offer.sectors]).toEqual([[{ iso3: 'MEX' }, { iso3: 'HND' }], [{ code: 'B' }, { code: 'C' }]]);
    expect((await takePair(['MEX', 'MEX', 'HND'], ['B'])).problems).toEqual([expect.objectContaining({ field: 'bilateral_program_party_once' })]);
  });

  test('more records than one batch', async () => {
    const report = await take({ sources: sources(...Array.from({ length: 1234 }, (_, i) => `many-${i}`)) });
    expect([report.records, report.changed.inserted]).toEqual([1234, 1234]);
  });

  test('the log of loads keeps the hash of the files as they are, in the order in which they load', async () => {
    const files = { sectors: [{ vocabulary: 'XX', code: '1', level: 1, label: { es: 'Uno' }, status: 'ACTIVE' }], sources: sources(...Array.from({ length: 3000 }, (_, i) => `hashed-${i}`)) };
    await take(files);
    const [{ sha256 }] = await world().database.owner!.query('select sha256 from data_load order by id desc limit 1');
    expect(sha256).toBe(createHash('sha256').update(JSON.stringify(files.sources)).update(JSON.stringify(files.sectors)).digest('hex'));
  });

  test('progress reaches its total', async () => {
    const seen: [number, number][] = [];
    await load(world().database.owner!, packageFolder({ sources: sources('p1', 'p2') }), { onProgress: (done, total) => seen.push([done, total]) });
    expect(seen.at(-1)![0]).toBe(seen.at(-1)![1]);
  });
});
