import { useSharedWorld } from '../../support/world';

const world = useSharedWorld('demo');

const COMMISSIONS = `query JointCommissions($between: [String!]!) {
  jointCommissions(between: $between, first: 20) {
    totalCount
    nodes {
      code name { value } parties { iso3 }
      sessions(first: 50) { totalCount nodes { code ordinal ordinalLabel heldOn place } }
      sources { title url }
    }
  }
}`;
const PROGRAM = `query BilateralProgram($code: String!) {
  bilateralProgram(code: $code) {
    code name { value } start end kind declaredProjects parties { iso3 } session { code }
    absences { field reason } sources { title url }
  }
}`;

describe('joint commissions between two countries', () => {
  test.each([[[]], [['CHL']], [['CHL', 'CHL']], [['CHL', 'MEX', 'PER']], [['chl', 'mex']], [['CL', 'MX']], [['CHL', "'; drop table session; --"]]])(
    'refuses %j: exactly two ISO3 codes', async (between) => {
      const answer = await world().run(COMMISSIONS, { between });
      expect(answer.data).toBeNull();
      expect(answer.errors).toEqual([expect.objectContaining({ path: ['jointCommissions'], extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }) })]);
    },
  );

  test.each([[['CHL', 'MEX']], [['MEX', 'CHL']]])('finds the one of %j with its five sessions, undated ones last', async (between) => {
    const { jointCommissions } = await world().data(COMMISSIONS, { between });
    expect(jointCommissions.totalCount).toBe(1);
    const [commission] = jointCommissions.nodes;
    expect(commission).toMatchObject({ code: 'jc-chl-mex', parties: [{ iso3: 'CHL' }, { iso3: 'MEX' }] });
    expect(commission.sources).toHaveLength(3);
    expect(commission.sessions).toEqual({
      totalCount: 5,
      nodes: [
        { code: 'jcs-chl-mex-1', ordinal: 1, ordinalLabel: 'I ordinary', heldOn: '2007-04-24', place: null },
        { code: 'jcs-chl-mex-9', ordinal: 9, ordinalLabel: 'IX', heldOn: '2014-08-11', place: null },
        { code: 'jcs-chl-mex-2015', ordinal: null, ordinalLabel: null, heldOn: '2015-04-09', place: null },
        { code: 'jcs-chl-mex-17', ordinal: 17, ordinalLabel: 'XVII', heldOn: '2023-04-18', place: 'Santiago' },
        { code: 'jcs-chl-mex-16', ordinal: 16, ordinalLabel: 'XVI', heldOn: null, place: null },
      ],
    });
  });

  test('a pair without a commission is an empty list, and no pair is no filter', async () => {
    expect(await world().data(COMMISSIONS, { between: ['HND', 'URY'] })).toEqual({ jointCommissions: { totalCount: 0, nodes: [] } });
    expect(await world().data('{ jointCommissions(between: null, first: 1) { totalCount } }')).toEqual({ jointCommissions: { totalCount: 40 } });
  });
});

test('a program that nobody knows is null', async () => {
  expect(await world().data(PROGRAM, { code: 'bp-none' })).toEqual({ bilateralProgram: null });
});

test('a program answers what its source says and gives a reason for what it does not', async () => {
  const { bilateralProgram } = await world().data(PROGRAM, { code: 'bp-chl-mex-call-2014' });
  expect(bilateralProgram).toEqual({
    code: 'bp-chl-mex-call-2014', name: { value: 'Fondo Conjunto Chile-México, proyectos de la convocatoria 2014' }, start: '2015', end: null,
    kind: 'FUND_CALL', declaredProjects: 11, parties: [{ iso3: 'CHL' }, { iso3: 'MEX' }], session: { code: 'jcs-chl-mex-2015' },
    absences: ['end', 'operationalMechanism', 'operationalMechanismText', 'budgetaryMechanism', 'budgetaryMechanismText', 'monitoringMeans'].map((field) => ({ field, reason: 'NOT_REPORTED' })),
    sources: [expect.objectContaining({ title: expect.stringContaining('SELA') })],
  });
});

test('the parties of a regional fund are countries, each once', async () => {
  const { bilateralProgram } = await world().data('{ bilateralProgram(code: "bp-giz-fund") { kind parties { iso3 } partyOrganizations { id } partyGroupings { id } } }');
  expect(bilateralProgram).toEqual({ kind: 'TRIANGULAR', parties: ['DEU', 'MEX', 'CHL', 'BRA', 'PER', 'CRI', 'ARG', 'COL'].map((iso3) => ({ iso3 })), partyOrganizations: [], partyGroupings: [] });
});

test('a country tells its programs and its commissions', async () => {
  const { country } = await world().data('{ country(iso3: "HND") { programs(first: 50) { totalCount nodes { code } } jointCommissions(first: 50) { nodes { code } } } }');
  expect(country.programs).toEqual({
    totalCount: 10,
    nodes: ['bp-bra-hnd-2012', 'bp-dom-hnd-2024-2026', 'bp-esp-hnd-2025-2029', 'bp-hnd-mex-2011-2015', 'bp-hnd-per-2016-2018', 'bp-hnd-per-2019-2021', 'bp-hnd-per-2025-2027', 'bp-mesoamerica', 'bp-pdi', 'bp-usaid-amexcid'].map((code) => ({ code })),
  });
  expect(country.jointCommissions.nodes).toEqual(['jc-bra-hnd', 'jc-dom-hnd', 'jc-esp-hnd', 'jc-hnd-mex', 'jc-per-hnd'].map((code) => ({ code })));
});

describe('over the fixture', () => {
  const fixture = useSharedWorld('fixture');

  test('a program tells how deep its references to the SDGs go, and an agreement what its clauses say', async () => {
    expect(await fixture().data('{ bilateralProgram(code: "P-MXHN-1719") { sdgReferences { level sdg { code } } } agreement(code: "AGR-HN-MX-1995") { place clauses { label text { value } } } }')).toEqual({
      bilateralProgram: { sdgReferences: [{ level: 'GOAL', sdg: { code: '16' } }, { level: 'TARGET', sdg: { code: '17.11' } }] },
      agreement: { place: 'Tegucigalpa', clauses: [{ label: '1', text: { value: 'La Comisión Mixta se reúne cada dos años.' } }, { label: '9', text: { value: 'Se prorroga por cinco años si ninguna parte lo denuncia.' } }] },
    });
  });
});
