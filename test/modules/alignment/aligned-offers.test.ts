import { follow, indexAt, keepIndex } from '../../../src/modules/alignment/index-keeper.service';
import { load } from '../../../src/app/load';
import type { Row } from '../../../src/kernel/stub';
import { askSubgraph } from '../../support/subgraph';
import { packageFolder, removePackageFolders } from '../../support/package-folder';
import { useWorld } from '../../support/world';

const EVIDENCE = 'evidence { dimension level similarity offered { code suggested label(locale: "en") { value } } wanted { code suggested } priority { code framework { code } } }';
const RANKED = `query Ranked($recipient: String!, $first: Int, $last: Int, $after: String, $before: String, $provider: String, $kind: CapabilityKind, $asOf: PartialDate) {
  country(iso3: $recipient) {
    alignedOffers(first: $first, last: $last, after: $after, before: $before, provider: $provider, kind: $kind, asOf: $asOf) {
      totalCount plansInForce asOf frameworks { code } request { code }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      nodes {
        rank label kind proofCount offer { code provider { iso3 } }
        fit { value numerator denominator coverage { known unknown } rule { code version } members { nodes { id } } }
        coverageOfPlan { value numerator denominator coverage { known unknown } rule { code } }
        strictFit { value rule { code } } strictCoverage { value rule { code } }
        ${EVIDENCE} proofs { kind record { id } }
      }
    }
  }
}`;

describe('over the demonstration set', () => {
  const world = useWorld('demo');
  const ranked = async (variables: Row) => (await world().data(RANKED, variables)).country.alignedOffers;

  test.each(['HND', 'SLV', 'GTM', 'PRY'])('%s finds offers of others, each with its evidence, in the order of fit, coverage, proofs and code', async (recipient) => {
    const { totalCount, nodes } = await ranked({ recipient, first: 100 });
    expect(totalCount).toBeGreaterThan(0);
    expect(nodes).toHaveLength(Math.min(totalCount, 100));
    expect(nodes.map((node: Row) => node.rank)).toEqual(nodes.map((_: Row, i: number) => i + 1));
    for (const node of nodes) {
      expect(node).toMatchObject({ label: 'indicative', offer: { code: expect.any(String), provider: { iso3: expect.not.stringMatching(recipient) } } });
      expect(node.evidence).not.toEqual([]);
      expect(node.evidence.some((each: Row) => !['SAME_BLOCK', 'NONE'].includes(each.level) && each.priority.code && each.priority.framework.code)).toBe(true);
      expect(node.proofs).toHaveLength(node.proofCount);
    }
    const keys = nodes.map((node: Row) => [Number(node.fit.numerator) / Number(node.fit.denominator), Number(node.coverageOfPlan.numerator) / Number(node.coverageOfPlan.denominator), node.proofCount, node.offer.code]);
    const sorted = [...keys].sort((a, b) => b[0] - a[0] || b[1] - a[1] || b[2] - a[2] || (a[3] < b[3] ? -1 : 1));
    expect(keys).toEqual(sorted);
  });

  test('pages from both ends make the whole list, by the index as by SQL', async () => {
    const whole = (await ranked({ recipient: 'PRY', first: 100 })).nodes.map((node: Row) => [node.rank, node.offer.code]);
    const paged = async () => {
      const found: [number, string][] = [];
      for (let after: string | null = null; ;) {
        const page: Row = await ranked({ recipient: 'PRY', first: 7, after });
        found.push(...page.nodes.map((node: Row) => [node.rank, node.offer.code]));
        if (!page.pageInfo.hasNextPage || found.length >= whole.length) return found.slice(0, whole.length);
        after = page.pageInfo.endCursor;
      }
    };
    const last = async () => (await ranked({ recipient: 'PRY', last: 5 })).nodes.map((node: Row) => [node.rank, node.offer.code]);
    const bySql = [await paged(), await last()];
    expect(bySql[0]).toEqual(whole);
    const withoutIndex = (await ranked({ recipient: 'PRY', first: 50 }), world().statements());
    await follow(world().database.pool);
    expect([await paged(), await last()]).toEqual(bySql);
    await ranked({ recipient: 'PRY', first: 50 });
    expect(world().statements()).toBe(withoutIndex - 1); // the ranking itself costs none
  });

  test('statements do not grow with the page', async () => {
    await ranked({ recipient: 'PRY', first: 25 });
    const some = world().statements(); // a page with proofs of every sort
    await ranked({ recipient: 'PRY', first: 100 });
    expect(world().statements()).toBe(some);
  });

  test('only one provider, only one kind, nobody by a code that is none', async () => {
    const [mexican, proven, nobody] = [await ranked({ recipient: 'PRY', first: 100, provider: 'MEX' }), await ranked({ recipient: 'PRY', first: 100, kind: 'PROVEN' }), await ranked({ recipient: 'PRY', provider: 'ZZZ' })];
    expect([...new Set(mexican.nodes.map((node: Row) => node.offer.provider.iso3))]).toEqual(['MEX']);
    expect([...new Set(proven.nodes.map((node: Row) => node.kind))]).toEqual(['PROVEN']);
    expect([nobody.totalCount, nobody.nodes]).toEqual([0, []]);
  });

  test('a country without a plan gets an empty list, and a day after all plans gets the last ones known, saying so', async () => {
    expect(await ranked({ recipient: 'FJI' })).toMatchObject({ totalCount: 0, nodes: [], frameworks: [], plansInForce: false });
    expect(await ranked({ recipient: 'PRY', first: 1, asOf: '2031' })).toMatchObject({ plansInForce: false, asOf: '2031', frameworks: [{ code: 'plan-pry-pnd-2030' }] });
  });

  test.each([[{ first: 101 }, 'PAGE_SIZE'], [{ first: 1, last: 1 }, 'PAGE_SIZE'], [{ after: 'nonsense' }, 'BAD_USER_INPUT'], [{ after: Buffer.from('["9999999999","1","1","a","1"]').toString('base64url') }, 'BAD_USER_INPUT']])('refuses %j', async (page, code) => {
    const answer = await world().run(RANKED, { recipient: 'PRY', ...page });
    expect(answer.errors?.map((error) => error.extensions.code)).toEqual([code]);
  });

  test('the subgraph alone answers with keys', async () => {
    const answer = await askSubgraph(world(), 'alignment', '{ _entities(representations: [{ __typename: "Country", iso3: "PRY" }]) { ... on Country { alignedOffers(first: 1) { nodes { rank offer { id } evidence { priority { id } } proofs { record { id } } } } } } }');
    expect(answer).toMatchObject({ data: { _entities: [{ alignedOffers: { nodes: [{ rank: 1, offer: { id: expect.stringMatching(/^off_/) }, evidence: expect.arrayContaining([{ priority: { id: expect.stringMatching(/^fnd_/) } }]) }] } }] } });
  });

  describe('in a list of countries', () => {
    const OF = (aliases: string[]) => `{ ${aliases.map((iso3) => `${iso3}: country(iso3: "${iso3}") { alignedOffers(first: 3) { totalCount nodes { offer { code } evidence { priority { code } } proofs { kind } } } }`).join(' ')} }`;
    const statementsFor = async (...countries: string[]) => { await world().data(OF(countries)); return world().statements(); };

    test('ranked by the index, as many statements for four as for two; where no plan is known there is nothing to rank', async () => {
      await follow(world().database.pool);
      const two = await statementsFor('HND', 'PRY');
      expect([await statementsFor('HND', 'PRY', 'SLV', 'GTM'), await statementsFor('HND', 'PRY', 'FJI', 'TON')]).toEqual([two, two]);
      expect((await world().data(OF(['FJI']))).FJI.alignedOffers).toEqual({ totalCount: 0, nodes: [] });
    });

    test('a ranking has its price, so that a hundred are refused', async () => {
      const { errors } = await world().run('{ countries(first: 100) { nodes { alignedOffers(first: 1) { totalCount } } } }');
      expect(errors).toMatchObject([{ extensions: { code: 'COST_LIMIT', cost: { dearest: 'countries.nodes.alignedOffers' } } }]);
      expect((await world().run('{ countries(first: 20) { nodes { alignedOffers(first: 10) { nodes { rank } } } } }')).errors).toBeUndefined();
    });
  });
});

const citations = [{ source: 'syn' }];
const dac = (...codes: [string, string?][]) => codes.map(([code, percentage]) => ({ vocabulary: 'DAC', code, suggested: false, ...(percentage && { percentage }) }));
const sdg = (code: string) => ({ code, level: code.includes('.') ? 'TARGET' : 'GOAL', suggested: false });
const base = {
  sources: [{ code: 'syn', title: 'Synthetic' }],
  frameworks: [{ code: 'plan', kind: 'NATIONAL_PLAN', name: { es: 'Plan' }, owner: 'HND', isGovernmentOwned: true, status: 'ADOPTED', start: '2018', end: '2022', citations }],
  'framework-nodes': [
    { code: 'axis', framework: 'plan', place: 1, level: 'axis', text: { es: 'Salud' }, weight: '0.5', sectors: [{ sector: 'DAC:12', suggested: false }], citations },
    { code: 'care', framework: 'plan', parent: 'axis', place: 2, level: 'objective', text: { es: 'Atención' }, sectors: [{ sector: 'DAC:122', suggested: true, suggestedOn: '2026-11-22' }], citations },
    { code: 'water', framework: 'plan', place: 3, level: 'axis', text: { es: 'Agua' }, weight: '0.3', sectors: [{ sector: 'DAC:14030', suggested: false }], citations },
    { code: 'farms', framework: 'plan', place: 4, level: 'axis', text: { es: 'Agro' }, weight: '0.2', sectors: [{ sector: 'DAC:311', suggested: false }], sdgs: [{ sdg: '2.4', suggested: false }], citations },
  ],
};
const offer = (code: string, more: Row) => ({ code, provider: 'CHL', basis: 'CATALOGUE', title: { es: code }, citations, ...more });
const project = (code: string, more: Row) => ({ code, title: { es: code }, modality: 'BILATERAL', status: 'COMPLETED', participations: [{ country: 'CHL', role: 'FIRST_PROVIDER' }, { country: 'SLV', role: 'RECIPIENT' }], citations, ...more });

describe('over a register of its own', () => {
  const world = useWorld('empty');
  afterAll(removePackageFolders);
  const loaded = async (files: Record<string, Row[]>) => expect((await load(world().database.owner!, packageFolder(files))).problems).toEqual([]);
  const ranked = async (variables: Row = {}) => (await world().data(RANKED, { recipient: 'HND', ...variables })).country.alignedOffers;
  const places = async () => (await ranked()).nodes.map((node: Row) => `${node.offer.code} ${node.proofCount}`);

  test('the vectors of DOMAIN.md 4.2, with shares and the owner\'s weights; own and ended offers and mere blocks are left out', async () => {
    await loaded({
      ...base,
      projects: [project('both', { sectors: dac(['12220', '60'], ['31120', '40']) }), project('other', { sectors: dac(['15110', '50'], ['12220', '50']) })],
      offers: [
        offer('prevention', { sectors: dac(['12110']) }), offer('goals', { sdgs: [sdg('2')] }), offer('ended', { sectors: dac(['12220']), end: '2019-05' }),
        offer('own', { provider: 'HND', sectors: dac(['12220']) }), offer('block', { sectors: dac(['11110']) }),
      ],
      requests: [{ code: 'need', country: 'HND', title: { es: 'Necesidad' }, sectors: dac(['12220']), citations }],
    });
    const list = await ranked();
    expect(list).toMatchObject({ totalCount: 4, plansInForce: true, frameworks: [{ code: 'plan' }], request: null });
    const figures = ({ fit, coverageOfPlan, strictFit, strictCoverage }: Row) => [`${fit.numerator}/${fit.denominator}`, `${coverageOfPlan.numerator}/${coverageOfPlan.denominator}`, strictFit.value, strictCoverage.value, fit.rule.code];
    expect(list.nodes.map((node: Row) => [node.offer.code, ...figures(node)])).toEqual([
      ['proven-both-CHL', '1/1', '31/40', '1', '0.7', 'offer-fit-sector'],
      ['goals', '2/3', '2/3', '0', '0', 'offer-fit-sdg'],
      ['proven-other-CHL', '9/14', '23/40', '0.5', '0.5', 'offer-fit-sector'],
      ['prevention', '4/7', '101/280', '0', '0', 'offer-fit-sector'],
    ]);
    expect(list.nodes[0]).toEqual({
      rank: 1, label: 'indicative', kind: 'PROVEN', proofCount: 1, offer: { code: 'proven-both-CHL', provider: { iso3: 'CHL' } },
      fit: { value: '1', numerator: '1', denominator: '1', coverage: { known: 2, unknown: 0 }, rule: { code: 'offer-fit-sector', version: '1' }, members: { nodes: [expect.anything(), expect.anything(), expect.anything()] } },
      coverageOfPlan: { value: '0.775', numerator: '31', denominator: '40', coverage: { known: 3, unknown: 0 }, rule: { code: 'plan-coverage-sector' } },
      strictFit: { value: '1', rule: { code: 'offer-fit-sector-strict' } }, strictCoverage: { value: '0.7', rule: { code: 'plan-coverage-sector-strict' } },
      evidence: [
        { dimension: 'SECTOR', level: 'WITHIN', similarity: '1', offered: { code: '12220', suggested: false, label: { value: 'Basic health care' } }, wanted: { code: '122', suggested: true }, priority: { code: 'care', framework: { code: 'plan' } } },
        { dimension: 'SECTOR', level: 'WITHIN', similarity: '1', offered: { code: '31120', suggested: false, label: { value: 'Agricultural development' } }, wanted: { code: '311', suggested: false }, priority: { code: 'farms', framework: { code: 'plan' } } },
      ],
      proofs: [{ kind: 'PROJECT', record: { id: expect.stringMatching(/^prj_/) } }],
    });
  });

  test('offers for one stated need: its codes are the priorities, and no node states them', async () => {
    const MATCHES = `query Matches($request: String!) { matchesFor(request: $request) { totalCount request { code } frameworks { code } nodes { rank fit { value } offer { code } ${EVIDENCE} } } }`;
    const { matchesFor } = await world().data(MATCHES, { request: 'need' });
    expect(matchesFor).toMatchObject({ totalCount: 3, request: { code: 'need' }, frameworks: [] });
    expect(matchesFor.nodes.map((node: Row) => [node.offer.code, node.fit.value])).toEqual([['proven-other-CHL', '0.625'], ['proven-both-CHL', '0.6'], ['prevention', '0.5']]);
    expect(matchesFor.nodes[0].evidence).toContainEqual(expect.objectContaining({ level: 'EXACT', wanted: { code: '12220', suggested: false }, priority: null }));
    expect(await world().data(MATCHES, { request: 'nobody' })).toEqual({ matchesFor: null });
  });

  const serves = async () => indexAt(world().database.pool, (await world().database.owner!.query(`select (select max(id) from data_load) || '.' || (select coalesce(max(id), 0) from data_change) as version`))[0].version) !== null;

  test('an offer that is loaded is ranked at once, by SQL as long as the index does not know it, and alike after', async () => {
    await follow(world().database.pool);
    expect([(await ranked()).totalCount, await serves()]).toEqual([4, true]);
    await loaded({ offers: [offer('newcomer', { sectors: dac(['12220'], ['14030'], ['31120']) })] });
    expect(await serves()).toBe(false);
    const atOnce = await ranked();
    expect(atOnce.nodes[0]).toMatchObject({ rank: 1, offer: { code: 'newcomer' }, fit: { value: '1' }, coverageOfPlan: { value: '1' } });
    const bySql = world().statements();
    await follow(world().database.pool);
    expect([await ranked(), await serves()]).toEqual([atOnce, true]);
    expect(world().statements()).toBeLessThan(bySql);
  });

  test('the keeper of the index follows a load soon, and leaves nothing behind when it stops', async () => {
    const keeper = keepIndex(world().database.pool);
    try {
      await loaded({ offers: [offer('another', { sectors: dac(['31161']) })] });
      for (const end = Date.now() + 3000; !(await serves()) && Date.now() < end;) await new Promise((resolve) => setTimeout(resolve, 20));
      expect(await serves()).toBe(true);
    } finally {
      await keeper.stop();
    }
    expect(await serves()).toBe(false);
  });

  test('without its evidence a declared offer falls, and a proven one goes', async () => {
    const tied = [offer('a-one', { provider: 'COL', sectors: dac(['12220']) }), offer('b-two', { provider: 'PER', sectors: dac(['12220']) })];
    const proof = (status: string) => project('proof', { status, participations: [{ country: 'PER', role: 'FIRST_PROVIDER' }, { country: 'SLV', role: 'RECIPIENT' }], sectors: dac(['12220', '100']) });
    await loaded({ offers: tied, projects: [proof('COMPLETED')] });
    expect((await places()).filter((place: string) => /a-one|b-two|proof/.test(place))).toEqual(['b-two 1', 'proven-proof-PER 1', 'a-one 0']);
    await loaded({ projects: [proof('IN_EXECUTION')] });
    expect((await places()).filter((place: string) => /a-one|b-two|proof/.test(place))).toEqual(['a-one 0', 'b-two 0']);
  });

  test('a hidden offer leaves the list with the load that hides it', async () => {
    await loaded({ offers: [offer('a-one', { provider: 'COL', sectors: dac(['12220']), visibility: 'DRAFT' })] });
    expect((await places()).some((place: string) => place.startsWith('a-one'))).toBe(false);
  });
});
