import { recordId } from '../../../src/kernel/record-id';
import { useSharedWorld } from '../../support/world';

describe('over the fixture', () => {
  const world = useSharedWorld('fixture');

  test('an unknown organization is null by code and by external id', async () => {
    expect(await world().data('{ organization(code: "nobody") { id } organizationByExternalId(scheme: "IATI", value: "nobody") { id } }'))
      .toEqual({ organization: null, organizationByExternalId: null });
  });

  test('GIZ with its names of before, dates as known, and its id elsewhere', async () => {
    expect(await world().data(`{ organizationByExternalId(scheme: "IATI", value: "XM-DAC-5-52") {
      code acronym type level country { iso3 } parent { acronym } name { value locale status } spanish: name(locale: "es") { locale status }
      aliases { name language kind relation from to } externalIds { scheme value } absences { field reason }
      sources { title } citations { page confidence } } }`)).toEqual({ organizationByExternalId: {
      code: 'org-fx-giz', acronym: 'GIZ', type: 'COOPERATION_AGENCY', level: 'NATIONAL', country: { iso3: 'DEU' }, parent: { acronym: 'BMZ' },
      name: { value: 'Deutsche Gesellschaft für Internationale Zusammenarbeit', locale: 'de', status: 'HUMAN' }, spanish: { locale: 'de', status: 'FALLBACK' },
      aliases: [
        { name: 'Deutsche Gesellschaft für Technische Zusammenarbeit', language: 'de', kind: 'FORMER_NAME', relation: 'PREDECESSOR', from: '1975', to: '2010-12-31' },
        { name: 'Deutsche Gesellschaft fuer Technische Zusammenarbeit', language: 'de', kind: 'ALIAS', relation: 'PREDECESSOR', from: null, to: null },
        { name: 'GTZ', language: null, kind: 'ACRONYM', relation: 'PREDECESSOR', from: '1975', to: '2010-12-31' },
      ],
      externalIds: [{ scheme: 'IATI', value: 'XM-DAC-5-52' }],
      absences: [{ field: 'successorOf', reason: 'NOT_REPORTED' }],
      sources: [{ title: 'FICTIONAL register of Mexican cooperation' }], citations: [{ page: null, confidence: null }],
    } });
  });

  test('an absence has its own reason, and only fields asked for are told', async () => {
    expect(await world().data(`{ organization(code: "org-fx-hn-mipymes") { type level absences(fields: ["type", "level"]) { field reason note } }
      firm: organization(code: "org-fx-antad") { level absences(fields: ["level"]) { field reason note } } }`)).toEqual({
      organization: { type: null, level: null, absences: [{ field: 'type', reason: 'PENDING', note: 'to be settled by Honduras' }, { field: 'level', reason: 'NOT_REPORTED', note: null }] },
      firm: { level: null, absences: [{ field: 'level', reason: 'NOT_APPLICABLE', note: null }] },
    });
  });

  test('a code and an id of before a merge answer with the organization of today; those of a draft answer nothing', async () => {
    const ask = (code: string) => world().data('query ($code: String!, $id: ID!) { organization(code: $code) { code } node(id: $id) { ... on Organization { code } } }', { code, id: recordId('org', code) });
    expect(await ask('org-fx-hidden-old')).toEqual({ organization: null, node: null });
    expect(await ask('org-fx-aid')).toEqual({ organization: { code: 'org-fx-usaid' }, node: { code: 'org-fx-usaid' } });
  });

  test('who took over from whom', async () => {
    expect(await world().data('{ organization(code: "org-fx-hn-plan") { successorOf { acronym note } } }')).toEqual({ organization: { successorOf: { acronym: 'SEPLAN', note: 'Took other tasks; kept for its records.' } } });
  });

  test('filters narrow and pages go on from where they stopped; a null filter is none', async () => {
    const LIST = 'query ($filter: OrganizationFilter, $after: String) { organizations(filter: $filter, first: 4, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { code } } }';
    const first = (await world().data(LIST, { filter: { level: 'SUBNATIONAL' } })).organizations;
    expect(first).toMatchObject({ totalCount: 6, pageInfo: { hasNextPage: true }, nodes: [1, 2, 3, 4].map((n) => ({ code: `org-fx-local-${n}` })) });
    expect((await world().data(LIST, { filter: { level: 'SUBNATIONAL' }, after: first.pageInfo.endCursor })).organizations)
      .toMatchObject({ pageInfo: { hasNextPage: false }, nodes: [{ code: 'org-fx-local-5' }, { code: 'org-fx-local-6' }] });
    expect((await world().data(LIST, { filter: null })).organizations.totalCount).toBeGreaterThan(50);
    expect((await world().run(LIST, { filter: { type: 'BANK' } })).errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('organizations of many countries cost one statement', async () => {
    const ask = (first: number) => world().data(`{ countries(first: ${first}) { nodes { iso3 organizations(first: 5) { nodes { code } } groupings { code } mandates { role } } } }`);
    await ask(1);
    const one = world().statements();
    await ask(50);
    expect(world().statements()).toBe(one);
  });
});

describe('over the demonstration set', () => {
  const world = useSharedWorld('demo');

  test('the 75 curated organizations are there, and GTZ and its spelled-out name find GIZ', async () => {
    const [{ n }] = await world().database.owner!.query(`select count(*)::int as n from organization where code not like 'org-x-%'`);
    expect(n).toBe(75);
    for (const text of ['GTZ', 'Deutsche Gesellschaft fuer Technische Zusammenarbeit', 'deutsche gesellschaft für technische zusammenarbeit']) {
      expect(await world().data('query ($text: String!) { searchOrganizations(text: $text) { totalCount nodes { organization { code } } } }', { text }))
        .toEqual({ searchOrganizations: { totalCount: 1, nodes: [{ organization: { code: 'org-giz' } }] } });
    }
  });

  test('a group whose members no source lists has none to show and says so; the other has ten', async () => {
    const { groupings } = await world().data('{ groupings { totalCount nodes { code members { iso3 } absences(fields: ["members"]) { reason } } } }');
    expect(groupings.totalCount).toBe(2);
    expect(groupings.nodes[0]).toEqual({ code: 'grp-central-america', members: null, absences: [{ reason: 'NOT_REPORTED' }] });
    expect(groupings.nodes[1].members.map((each: any) => each.iso3)).toEqual(['BLZ', 'COL', 'CRI', 'DOM', 'GTM', 'HND', 'MEX', 'NIC', 'PAN', 'SLV']);
  });

  test('bodies, law, registry and funds each have their own type', async () => {
    expect(await world().data(`{ bodies { totalCount } legalInstruments { nodes { acronym versionInForce { label } versions { adoptedOn inForceFrom absences { field reason } } } }
      informationSystems { nodes { acronym kind } } funds { nodes { code establishedOn } } focalPoints { totalCount } }`)).toEqual({
      bodies: { totalCount: 13 },
      legalInstruments: { nodes: [{ acronym: 'LCID', versionInForce: null, versions: [{
        adoptedOn: '2011', inForceFrom: null, absences: ['publishedOn', 'inForceFrom', 'publication', 'url'].map((field) => ({ field, reason: 'NOT_REPORTED' })),
      }] }] },
      informationSystems: { nodes: [{ acronym: 'RENCID', kind: 'REGISTRY' }] },
      funds: { nodes: [{ code: 'body-foncid', establishedOn: null }, { code: 'body-fondo-yucatan', establishedOn: '2011' }] },
      focalPoints: { totalCount: 0 },
    });
  });

  test('a working group expected in a quarter has not met, as far as anybody says', async () => {
    expect(await world().data('{ body(code: "body-mtfwg") { sessions { label status expectedOn heldOn absences { field reason } } members { role } memberCount(year: 2017) { value } } }')).toEqual({ body: {
      sessions: [{ label: 'First meeting', status: 'EXPECTED', expectedOn: '2017-Q1', heldOn: null, absences: [{ field: 'heldOn', reason: 'NOT_REPORTED' }, { field: 'place', reason: 'NOT_REPORTED' }] }],
      members: null, memberCount: null,
    } });
  });
});
