import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from '../../../src/app/load';
import { recordId } from '../../../src/kernel/record-id';
import { portfolio } from '../../../src/modules/portfolio';
import { packageFolder, removePackageFolders } from '../../support/package-folder';
import { useQuestionWorld } from '../../support/question-world';
import { rolledBack } from '../../support/rolled-back';
import { ROOT } from '../../support/templates';
import { PACKAGE, PX1, provedWorld } from '../../support/proved-world';

describe('the fixture with two more completed projects, one of them a draft', () => {
  const world = provedWorld();
  const owner = () => world().database.owner!;
  const take = (files: Record<string, unknown>) => load(owner(), packageFolder(files));
  const codes = (list: { nodes: { code: string }[] }) => list.nodes.map((each) => each.code);
  const PROVEN = ['proven-HN01-MEX', 'proven-HN04-HND', 'proven-HN07-MEX', 'proven-HN11-HND', 'proven-HN11-MEX', 'proven-PX1-MEX'];
  afterAll(removePackageFolders);

  const HIDDEN = 'proven-DRAFT-PX2-MEX';
  test('what a draft project proves is as unknown as what does not exist: by code, by id, in lists, counts and filters', async () => {
    const query = 'query ($code: String!, $id: ID!) { offer(code: $code) { id } node(id: $id) { id } }';
    const [{ n }] = await owner().transaction(async (tx) => { await tx.query('set local role mixta_loader'); return tx.query('select count(*)::int as n from offer where code = $1', [HIDDEN]); }) as [{ n: number }];
    expect(n).toBe(1); // it is there to be hidden
    expect(await world().run(query, { code: HIDDEN, id: recordId('off', HIDDEN) })).toMatchObject({ data: { offer: null, node: null } });
    const data = await world().data(`{
      offers(filter: { kind: PROVEN }) { totalCount nodes { code } }
      both: offers(filter: { kind: null, provider: "MEX", sector: { vocabulary: "DAC", code: "122" } }) { totalCount nodes { code } }
      country(iso3: "MEX") { offers(filter: { kind: PROVEN }) { totalCount nodes { code } } }
    }`);
    expect([codes(data.offers), data.offers.totalCount]).toEqual([PROVEN, 6]);
    expect([codes(data.both), data.both.totalCount]).toEqual([['OF-PX-DAC', 'OF-PX-HIDDEN', 'proven-PX1-MEX'], 3]);
    expect([codes(data.country.offers), data.country.offers.totalCount]).toEqual([PROVEN.filter((code) => code.endsWith('MEX')), 4]);
  });

  test('a project that is hidden hides its offer and the parts of it at once, before any load', async () => {
    const seen = await rolledBack(world(), async (query) => {
      const count = async (sql: string) => (await query<{ n: number }>(`select count(*)::int as n from ${sql}`))[0]!.n;
      const counts = async () => [await count(`offer where code = 'proven-PX1-MEX'`), await count(`offer_sector where offer_id = '${recordId('off', 'proven-PX1-MEX')}'`)];
      await query('set local role mixta_anonymous');
      const before = await counts();
      await query('set local role mixta_loader');
      await query(`update project set visibility = 'DRAFT' where code = 'PX1'`);
      await query('set local role mixta_anonymous');
      return [before, await counts()];
    });
    expect(seen).toEqual([[1, 2], [0, 0]]);
  });

  test('lists hold what is declared, unless the filter asks otherwise', async () => {
    const declared = ['OF-HN-1', 'OF-MX-1', 'OF-PX-DAC', 'OF-PX-HIDDEN', 'OF-PX-SDG'];
    const list = async (filter: object | null) => codes((await world().data('query ($filter: OfferFilter) { offers(filter: $filter) { nodes { code } } }', { filter })).offers);
    expect(codes((await world().data('{ offers { nodes { code } } }')).offers)).toEqual(declared);
    expect(await list(null)).toEqual(declared);
    expect(await list({})).toEqual(declared);
    expect(await list({ kind: 'DECLARED' })).toEqual(declared);
    expect(await list({ kind: 'PROVEN' })).toEqual(PROVEN);
    expect(await list({ kind: null })).toEqual([...declared, ...PROVEN]);
    expect(await list({ basis: 'COMPLETED_PROJECT' })).toEqual([]);
    expect((await world().data('{ country(iso3: "HND") { offers { totalCount nodes { code } } } }')).country.offers).toEqual({ totalCount: 1, nodes: [{ code: 'OF-HN-1' }] });
  });

  const WHOLE = `{ code kind basis provider { iso3 } institution { code } institutionName title { value locale } topic { value } sectorText modality languages start end note assertedBy
    sectors { vocabulary code percentage suggested } sdgs { code level suggested } offeredTo { name } citations { sourceId page } absences { field reason note }
    project { code status } institutions { code } events { totalCount nodes { code } } goodPractices { totalCount nodes { code evidenceStatus } } }`;

  test('a proven offer whole: one for a country whatever its phases, with the project and what it brought', async () => {
    const missing = (field: string) => ({ field, reason: 'NOT_REPORTED', note: null });
    expect(await world().data(`{ offer(code: "proven-PX1-MEX") ${WHOLE} }`)).toEqual({ offer: {
      code: 'proven-PX1-MEX', kind: 'PROVEN', basis: 'COMPLETED_PROJECT', provider: { iso3: 'MEX' }, institution: null, institutionName: null,
      title: { value: 'Hospitales probados', locale: 'es' }, topic: null, sectorText: 'salud', modality: 'BILATERAL', languages: [], start: null, end: null, note: null, assertedBy: 'MEX',
      sectors: [{ vocabulary: 'DAC', code: '12220', percentage: '60.5', suggested: false }, { vocabulary: 'DAC', code: '31120', percentage: '39.5', suggested: false }],
      sdgs: [{ code: '3.8', level: 'TARGET', suggested: false }], offeredTo: [], citations: [{ sourceId: recordId('src', 'fx-register'), page: '9' }],
      absences: [{ field: 'institutions', reason: 'WITHHELD', note: 'one more' }, missing('institutionName'), missing('start'), missing('end')],
      project: { code: 'PX1', status: 'EVALUATED' }, institutions: [{ code: 'org-fx-sat' }],
      events: { totalCount: 1, nodes: [{ code: 'PX-EV-HELD' }] },
      goodPractices: { totalCount: 3, nodes: [{ code: 'PX-GP-1', evidenceStatus: 'EVIDENCED' }, { code: 'PX-GP-2', evidenceStatus: 'UNSUPPORTED' }, { code: 'PX-GP-3', evidenceStatus: 'UNSUPPORTED' }] },
    } });
  });

  test('a declared offer has no project and nothing that one brought', async () => {
    expect(await world().data('{ offer(code: "OF-MX-1") { kind project { code } institutions { code } events { totalCount nodes { code } } goodPractices { totalCount nodes { code } } sectors { percentage } } }')).toEqual({ offer: {
      kind: 'DECLARED', project: null, institutions: [], events: { totalCount: 0, nodes: [] }, goodPractices: { totalCount: 0, nodes: [] }, sectors: [{ percentage: null }],
    } });
  });

  test('statements do not grow with the number of offers', async () => {
    const run = async (last: number) => {
      const { offers } = await world().data(`query ($last: Int!) { offers(last: $last, filter: { kind: PROVEN }) { nodes ${WHOLE} } }`, { last });
      return [offers.nodes.length, world().statements()];
    };
    await run(1);
    const [[one, few], [six, many]] = [await run(1), await run(6)];
    expect([one, six, many]).toEqual([1, 6, few]);
  });

  const citations = [{ source: 'fx-register' }];
  test.each<[string, { code?: string } & Record<string, string>, string, unknown, string]>([
    ['a code that marks proven offers', { code: 'proven-HN01-MEX' }, 'code', 'a code that does not begin with proven-, which marks offers that the register reads from completed projects', 'proven-HN01-MEX'],
    ['a kind', { kind: 'PROVEN' }, 'kind', 'no field of this name (see its JSON Schema)', 'one'],
    ['a project', { project: 'HN01' }, 'project', 'no field of this name (see its JSON Schema)', 'one'],
    ['the basis of proven offers', { basis: 'COMPLETED_PROJECT' }, 'basis', expect.stringMatching(/^one of CATALOGUE, (?!.*COMPLETED_PROJECT)/), 'COMPLETED_PROJECT'],
  ])('a package may not give %s', async (_what, given, field, expected, got) => {
    const report = await take({ offers: [{ code: 'OF-BAD', provider: 'MEX', basis: 'CATALOGUE', title: { es: 'Prueba' }, citations, ...given }] });
    expect(report.problems).toEqual([{ file: 'offers.json', record: given.code ?? 'OF-BAD', field, expected, got }]);
  });

  const rows = async () => [
    await owner().query(`select id, xmin::text, ctid::text from offer where kind = 'PROVEN' order by id`),
    await owner().query(`select s.offer_id, s.position, s.xmin::text, s.ctid::text from offer_sector s join offer o on o.id = s.offer_id where o.kind = 'PROVEN' order by 1, 2`),
    await owner().query(`select s.offer_id, s.position, s.xmin::text, s.ctid::text from offer_sdg s join offer o on o.id = s.offer_id where o.kind = 'PROVEN' order by 1, 2`),
  ];

  test('loading again changes nothing, and loading something else touches no proven offer', async () => {
    const before = await rows();
    expect(before.map((each) => each.length)).toEqual([7, 9, 5]);
    expect((await take(PACKAGE)).changed).toEqual({ inserted: 0, updated: 0, removed: 0 });
    expect((await take({ sources: [{ code: 'px-other', title: 'Otra' }] })).changed).toEqual({ inserted: 1, updated: 0, removed: 0 });
    expect(await rows()).toEqual(before);
  });

  test('an offer follows its project: another title, sectors that change places, one gone', async () => {
    await take({ projects: [{ ...PX1, title: { es: 'Hospitales mejores' }, sectors: [{ vocabulary: 'DAC', code: '31120', suggested: true }, { vocabulary: 'DAC', code: '12220', suggested: false }] }] });
    await take({ projects: [{ ...PX1, title: { es: 'Hospitales mejores' }, sectors: [{ vocabulary: 'DAC', code: '12220', suggested: false }] }] });
    expect(await world().data('{ offer(code: "proven-PX1-MEX") { title { value } sectors { code percentage suggested } } }')).toEqual({ offer: {
      title: { value: 'Hospitales mejores' }, sectors: [{ code: '12220', percentage: null, suggested: false }],
    } });
  });

  test('a project that is completed no longer loses its offer with all its parts, and gets it back under the same id', async () => {
    const [invariant] = portfolio.invariants.filter((each) => each.name === 'proven-offers-follow-projects');
    const broken = () => owner().query(invariant!.sql);
    const parts = async () => Number((await owner().query('select count(*) as n from offer_sector where offer_id = $1', [recordId('off', 'proven-PX1-MEX')]))[0].n);
    const offer = async () => (await world().data('{ offer(code: "proven-PX1-MEX") { id } }')).offer;
    await take({ projects: [{ ...PX1, status: 'IN_EXECUTION' }] });
    expect([await offer(), await parts(), await broken()]).toEqual([null, 0, []]);
    await take({ projects: [PX1] });
    expect([await offer(), await parts(), await broken()]).toEqual([{ id: recordId('off', 'proven-PX1-MEX') }, 2, []]);
    await owner().query(`delete from offer where code = 'proven-PX1-MEX'`);
    await owner().query(`update project set status = 'CANCELLED' where code = 'HN01'`);
    expect(await broken()).toEqual([{ type: 'Offer', code: 'proven-HN01-MEX', exception: null }, { type: 'Project', code: 'PX1', exception: null }]);
  });
});

describe('the demonstration set', () => {
  const world = useQuestionWorld('demo');

  test('as many proven offers as there are providing countries in completed projects, beside the 113 declared', async () => {
    const projects = JSON.parse(readFileSync(join(ROOT, 'data/demo/projects.json'), 'utf8')) as { code: string; status?: string; participations: { country?: string; role: string }[] }[];
    const expected = new Set<string>();
    for (const { code, status, participations } of projects) {
      if (status !== 'COMPLETED' && status !== 'EVALUATED') continue;
      for (const { country, role } of participations) if (country && (role === 'FIRST_PROVIDER' || role === 'BOTH')) expected.add(`proven-${code}-${country}`);
    }
    const { proven, declared, both } = await world().data(`{
      proven: offers(first: 100, filter: { kind: PROVEN }) { totalCount nodes { code project { code } institutions { code } events { totalCount } goodPractices { totalCount } } } declared: offers(first: 1) { totalCount } both: offers(first: 1, filter: { kind: null }) { totalCount }
    }`);
    expect(proven.nodes.map((each: { code: string }) => each.code)).toEqual([...expected].sort());
    expect(proven.nodes.every((each: any) => each.code.startsWith(`proven-${each.project.code}-`))).toBe(true);
    expect([expected.size, proven.totalCount, declared.totalCount, both.totalCount]).toEqual([29, 29, 113, 142]);
  });
});
