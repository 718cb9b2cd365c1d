import { useQuestionWorld } from '../../support/question-world';

const world = useQuestionWorld('fixture');

const BRIEFING = `query ($commission: String!, $for: String!, $asOf: PartialDate) { jointCommission(code: $commission) { briefing(for: $for, asOf: $asOf) {
  party { iso3 } counterpart { iso3 } asOf lastSession { code } undatedSessions
  programs { program { code } approvedBySession inPeriod }
  commitments { open { value } byStatus { status figure { value } } carriedOver { value } overdue { value } complete incompleteSessions { code } }
  projectsToConfirm { value members { nodes { ... on Project { code } } } } commitmentsToConfirm { value }
  disputes { value coverage { known unknown } members { nodes { ... on Attestation { ownValue record { ... on Project { code } } } } } }
  plans { standing country { iso3 } framework { code version } }
  mechanisms { operational { ...Lack } budgetary { ...Lack } monitoring { ...Lack } }
} } }
fragment Lack on BriefedMechanism { missing { value members { nodes { ... on BilateralProgram { code } } } } notReported { value } }`;

const ask = async (variables: object) => (await world().data(BRIEFING, { commission: 'JC-HND-MEX', for: 'HND', ...variables })).jointCommission.briefing;

test('a country that is no party is refused by name; a draft commission has no briefing, and reads like none', async () => {
  const { data, errors } = await world().run(BRIEFING, { commission: 'JC-HND-MEX', for: 'COL' });
  expect(data).toEqual({ jointCommission: { briefing: null } });
  expect(errors).toMatchObject([{ path: ['jointCommission', 'briefing'], message: 'for: expected the ISO3 code of a party of the commission, HND or MEX, got "COL"', extensions: { code: 'BAD_USER_INPUT' } }]);
  for (const commission of ['DRAFT-JC-BLZ-MEX', 'JC-NONE']) expect(await world().data(BRIEFING, { commission, for: 'MEX' })).toEqual({ jointCommission: null });
});

test('nothing of drafts is told: neither the draft session, program, commitment, project and plan, nor words on them', async () => {
  const briefings = [await ask({}), await ask({ for: 'MEX' }), await ask({ asOf: '2030' })];
  expect(JSON.stringify(briefings)).not.toMatch(/DRAFT|zarzamora/);
  expect(briefings[2]).toMatchObject({
    lastSession: { code: 'JC8' }, programs: [{ program: { code: 'P-MXHN-1719' }, inPeriod: false }], commitments: { open: { value: '9' } },
    projectsToConfirm: { value: '1' }, disputes: { value: '1', coverage: { known: 14, unknown: 15 } },
    plans: [{ standing: 'LAST_KNOWN', framework: { code: 'HN-PLAN-2', version: '2' } }, { standing: 'NOT_REPORTED', framework: null }],
    mechanisms: { operational: { missing: { value: '0' } }, monitoring: { missing: { value: '0' } } },
  });
});

test('Mexico brings something else: HN09 to confirm', async () => {
  expect(await ask({ for: 'MEX' })).toMatchObject({
    party: { iso3: 'MEX' }, counterpart: { iso3: 'HND' }, projectsToConfirm: { value: '1', members: { nodes: [{ code: 'HN09' }] } }, commitmentsToConfirm: { value: '14' },
    plans: [{ country: { iso3: 'MEX' } }, { country: { iso3: 'HND' } }],
  });
});

test('before the eighth session the seventh was the last, no program was known, and nobody had said anything', async () => {
  const nothing = { missing: { value: null, members: { nodes: [] } }, notReported: { value: null } };
  expect(await ask({ asOf: '2016-12' })).toEqual({
    party: { iso3: 'HND' }, counterpart: { iso3: 'MEX' }, asOf: '2016-12', lastSession: { code: 'JC7' }, undatedSessions: 0, programs: [],
    commitments: {
      open: { value: '3' }, byStatus: [{ status: 'APPROVED', figure: { value: '2' } }, { status: 'NOT_STARTED', figure: { value: '1' } }], carriedOver: { value: '1' }, overdue: { value: '0' },
      complete: false, incompleteSessions: [{ code: 'JC6' }, { code: 'JC7' }],
    },
    projectsToConfirm: { value: null, members: { nodes: [] } }, commitmentsToConfirm: { value: null }, disputes: { value: null, coverage: { known: 0, unknown: 0 }, members: { nodes: [] } },
    plans: [{ standing: 'IN_FORCE', country: { iso3: 'HND' }, framework: { code: 'HN-PLAN-1', version: '1' } }, { standing: 'NOT_REPORTED', country: { iso3: 'MEX' }, framework: null }],
    mechanisms: { operational: nothing, budgetary: nothing, monitoring: nothing },
  });
});

test('a commission whose sessions the register does not hold is briefed on the newest program of the two, and on nothing as zero', async () => {
  expect(await ask({ commission: 'JC-COL-MEX', for: 'COL' })).toMatchObject({
    lastSession: null, programs: [{ program: { code: 'P-MXCO-1618' }, approvedBySession: false, inPeriod: false }],
    commitments: { open: { value: null }, byStatus: [], carriedOver: { value: null }, complete: false, incompleteSessions: [] },
    projectsToConfirm: { value: null }, commitmentsToConfirm: { value: null }, disputes: { value: null, coverage: { known: 0, unknown: 1 } },
    mechanisms: { operational: { missing: { value: '1', members: { nodes: [{ code: 'P-MXCO-1618' }] } }, notReported: { value: '0' } }, budgetary: { missing: { value: '0' } }, monitoring: { missing: { value: '0' } } },
  });
});

const OFFERS = `query ($asOf: PartialDate) {
  jointCommission(code: "JC-HND-MEX") { briefing(for: "HND", asOf: $asOf) { counterpartOffers(first: 5) { ...Found } offers(first: 5) { ...Found } } }
  country(iso3: "HND") { alignedOffers(first: 5, asOf: $asOf) { ...Found } }
}
fragment Found on AlignedOfferConnection { totalCount plansInForce nodes { label offer { provider { iso3 } title { value } } evidence { level priority { code } } } }`;

test('offers are ranked for priorities without cooperation alone: what only meets those that are served is left out', async () => {
  const met = (code: string) => ({ totalCount: 2, plansInForce: true, nodes: ['Ventanilla única de comercio exterior', 'Facilitación del comercio'].map((value) => ({
    label: 'indicative', offer: { provider: { iso3: 'MEX' }, title: { value } }, evidence: [{ level: 'WITHIN', priority: { code } }],
  })) });
  const nothing = { totalCount: 0, plansInForce: true, nodes: [] };
  expect(await world().data(OFFERS)).toEqual({ jointCommission: { briefing: { counterpartOffers: nothing, offers: nothing } }, country: { alignedOffers: met('HN-PLAN-2:O2') } });
  const before = met('HN-PLAN-1:O2'); // nobody had yet said that anything served O2
  expect(await world().data(OFFERS, { asOf: '2014-06' })).toEqual({ jointCommission: { briefing: { counterpartOffers: before, offers: before } }, country: { alignedOffers: before } });
});

test('a party without a plan in the register wants nothing that is known, which is told', async () => {
  const { jointCommission } = await world().data('{ jointCommission(code: "JC-HND-MEX") { briefing(for: "MEX") { counterpartOffers(first: 5) { totalCount plansInForce frameworks { code } } offers(first: 5) { totalCount } } } }');
  expect(jointCommission.briefing).toEqual({ counterpartOffers: { totalCount: 0, plansInForce: false, frameworks: [] }, offers: { totalCount: 0 } });
});
