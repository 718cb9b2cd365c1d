import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/PC-11.graphql'), 'utf8');
const world = useQuestionWorld('fixture');
const HONDURAS = { commission: 'JC-HND-MEX', for: 'HND' };

/** A figure with what it is made of. */
const figure = (value: string | null, rule: string, known: number, unknown = 0, share: [string | null, string | null] = [value, null], excluded: object[] = []) => ({
  value, numerator: share[0], denominator: share[1], coverage: { known, unknown, excluded }, rule: { code: rule, version: '1' },
});

test('a country that is no party gets no briefing, nor does anybody of a draft commission', async () => {
  const { data, errors } = await world().run(QUESTION, { ...HONDURAS, for: 'SLV' });
  expect(data.jointCommission.briefing).toBeNull();
  expect(errors).toMatchObject([{ path: ['jointCommission', 'briefing'], extensions: { code: 'BAD_USER_INPUT' } }]);
  expect(await world().data(QUESTION, { commission: 'DRAFT-JC-BLZ-MEX', for: 'BLZ' })).toEqual({ jointCommission: null });
});

test('PC-11: what Honduras brings: nine open commitments, HN03 to confirm, HN07 in dispute, O6 and O8 without cooperation', async () => {
  const { briefing, ...commission } = (await world().data(QUESTION, HONDURAS)).jointCommission;
  expect(commission).toEqual({ code: 'JC-HND-MEX', name: { value: 'Comisión Mixta ficticia Honduras-México' } });
  const { programs, commitments, projectsToConfirm, commitmentsToConfirm, disputes, plans, mechanisms, counterpartOffers, offers, ...head } = briefing;
  expect(head).toEqual({
    party: { iso3: 'HND', name: { value: 'Honduras' } }, counterpart: { iso3: 'MEX', name: { value: 'México' } }, asOf: '2019-06-30',
    lastSession: { code: 'JC8', ordinalLabel: 'VIII', heldOn: '2017-03-15', place: 'Ciudad de México' }, undatedSessions: 0,
  });
  expect(commitments).toEqual(OPEN_COMMITMENTS);
  expect(projectsToConfirm).toEqual({
    ...figure('1', 'briefing-to-confirm', 14), members: { nodes: [{ code: 'HN03', title: { value: 'Comedores escolares' }, topic: null, status: 'IN_EXECUTION' }] },
  });
  expect(commitmentsToConfirm).toEqual({ value: '14', coverage: { known: 14, unknown: 0 } });
  expect(disputes).toEqual({
    ...figure('1', 'briefing-disputes', 14, 15), members: {
      nodes: [{
        country: { iso3: 'HND' }, organization: null, on: '2019-05-02', field: 'contributions', ownValue: '380000', ownCurrency: 'MXN', note: 'La parte mexicana fue de 380,000 pesos.',
        record: { code: 'HN07', title: { value: 'Acuicultura en el Golfo' }, status: 'COMPLETED' },
      }],
    },
  });
  expect(plans).toEqual(PLANS);
  expect(programs).toEqual([PROGRAM]);
  expect(mechanisms).toEqual(MECHANISMS);
  expect({ counterpartOffers, offers }).toEqual({ counterpartOffers: { totalCount: 0, plansInForce: true, nodes: [] }, offers: { totalCount: 0, nodes: [] } }); // none is near O6 or O8
});

const OPEN: [string, string, string, number][] = [
  ['CM-HN02', 'Restauración de cuencas', 'IN_EXECUTION', 1], ['CM-HN03', 'Comedores escolares', 'IN_EXECUTION', 0], ['CM-HN05', 'Alerta temprana de inundaciones', 'IN_EXECUTION', 1],
  ['CM-HN08', 'Estadística oficial', 'IN_EXECUTION', 0], ['CM-HN09', 'Agua y saneamiento urbano', 'NOT_STARTED', 2], ['CM-HN10', 'Salud materna', 'IN_EXECUTION', 0],
  ['CM-HN12', 'Eficiencia energética', 'IN_EXECUTION', 0], ['CM-HN13', 'Reintegración de personas migrantes', 'IN_EXECUTION', 0], ['CM-HN14', 'Primera infancia', 'IN_EXECUTION', 0],
];
const at = (code: string, heldOn: string, page: string) => ({ session: { code, heldOn }, page });
const JC7 = '2015-03-10';
const OPEN_COMMITMENTS = {
  open: {
    ...figure('9', 'briefing-open-commitments', 14),
    members: { nodes: OPEN.map(([code, value, status, timesCarriedOver]) => ({ code, title: { value }, topic: null, due: '2019-12-31', status, statusAsOf: '2019-06-28', timesCarriedOver })) },
  },
  byStatus: [{ status: 'IN_EXECUTION', figure: { value: '8' } }, { status: 'NOT_STARTED', figure: { value: '1' } }],
  carriedOver: {
    value: '3', members: {
      nodes: [
        { code: 'CM-HN02', lineage: [at('JC7', JC7, '6')] }, { code: 'CM-HN05', lineage: [at('JC7', JC7, '9')] },
        { code: 'CM-HN09', lineage: [at('JC6', '2013-02-20', '7'), at('JC7', JC7, '11')] },
      ],
    },
  },
  overdue: figure('0', 'briefing-overdue-commitments', 9),
  complete: false,
  incompleteSessions: [{ code: 'JC6' }, { code: 'JC7' }],
};

const PLANS = [
  {
    standing: 'IN_FORCE', country: { iso3: 'HND' }, framework: {
      code: 'HN-PLAN-2', version: '2', start: '2018-07-01', end: '2022-01-26', unsupportedNodes: {
        nodes: [
          { reason: 'ONLY_CANCELLED', node: { code: 'HN-PLAN-2:O6', officialNumber: 'O6', text: { value: 'Seguridad ciudadana' } }, projects: [{ code: 'HN06' }] },
          { reason: 'NOTHING', node: { code: 'HN-PLAN-2:O8', officialNumber: 'O8', text: { value: 'Turismo y empleo joven' } }, projects: [] },
        ],
        share: figure('0.25', 'plan-nodes-without-support', 8, 0, ['2', '8']),
      },
    },
  },
  { standing: 'NOT_REPORTED', country: { iso3: 'MEX' }, framework: null },
];

const CANCELLED = [{ reason: 'CANCELLED', count: 1 }];
const LEFT_OUT = [...CANCELLED, { reason: 'DISPUTED', count: 1 }];
const none = (rule: string, unknown: number, excluded: object[], share: [string | null, string | null] = ['0', '0']) => figure(null, rule, 0, unknown, share, excluded);
const PROGRAM = {
  approvedBySession: true, inPeriod: true,
  alignment: [
    {
      recipient: { iso3: 'HND' }, figures: {
        objectives: figure('1', 'alignment-a1', 10, 1, ['10', '10'], LEFT_OUT), indicators: none('alignment-a2', 11, LEFT_OUT), dataSources: none('alignment-a3', 11, LEFT_OUT),
        evaluation: none('alignment-a4', 11, LEFT_OUT), extent: none('alignment-extent', 11, LEFT_OUT, [null, null]),
      },
    },
    {
      recipient: { iso3: 'MEX' }, figures: {
        objectives: none('alignment-a1', 3, []), indicators: none('alignment-a2', 3, []), dataSources: none('alignment-a3', 3, []), evaluation: none('alignment-a4', 3, []), extent: none('alignment-extent', 3, [], [null, null]),
      },
    },
  ],
  program: {
    code: 'P-MXHN-1719', name: { value: 'Programa ficticio de cooperación 2017-2019' }, start: '2017', end: '2019', declaredProjects: 14,
    projects: { totalCount: 14, facets: { status: [{ code: 'IN_EXECUTION', count: 8 }, { code: 'COMPLETED', count: 4 }, { code: 'APPROVED', count: 1 }, { code: 'CANCELLED', count: 1 }] } },
    completion: { ofAgreed: figure('0.286', 'completion-of-agreed', 14, 0, ['4', '14']), ofNotCancelled: figure('0.308', 'completion-of-not-cancelled', 13, 0, ['4', '13'], CANCELLED) },
    monitoringMeans: ['PERIODIC_REPORT', 'MIDTERM_EVALUATION'],
    alignmentGaps: {
      framework: { code: 'HN-PLAN-2', version: '2' }, share: figure('0.143', 'alignment-gaps-objective', 14, 0, ['2', '14']),
      nodes: [{ gap: 'NOTHING', project: { code: 'HN08' } }, { gap: 'NOTHING', project: { code: 'HN11' } }],
    },
    sdgDepth: {
      own: 'TARGET', shares: Object.entries({ NONE: 1, GOAL: 2, TARGET: 8, INDICATOR: 3 }).map(([depth, count]) => ({ depth, projects: { numerator: String(count), denominator: '14' } })),
    },
    sdgReferences: [{ level: 'GOAL', sdg: { code: '16' } }, { level: 'TARGET', sdg: { code: '17.11' } }],
  },
};

const lack = (...codes: string[]) => ({ missing: { value: String(codes.length), members: { nodes: codes.map((code) => ({ code })) } }, notReported: { value: '0' } });
const MECHANISMS = { operational: lack(), budgetary: lack('P-MXHN-1719'), monitoring: { missing: { value: '0' }, notReported: { value: '0' } } };

describe('over the demonstration set', () => {
  const demo = useQuestionWorld('demo');
  const briefed = async (commission: string, party: string) => (await demo().data(QUESTION, { commission, for: party })).jointCommission.briefing;
  const CHILE = { commission: 'jc-chl-mex', for: 'CHL', first: 100 };

  test('the largest commission fits on the page: below 60 kB compressed, within the cost limit, 19 open items told to be incomplete', async () => {
    const answer = await demo().monolith.run(QUESTION, CHILE);
    expect(answer.errors).toBeUndefined();
    const bytes = gzipSync(JSON.stringify(answer)).length;
    expect(bytes).toBeLessThan(60_000);
    expect(answer.extensions!.cost.requested).toBeLessThan(answer.extensions!.cost.limit);
    process.stdout.write(`briefing of jc-chl-mex: ${bytes} bytes gzipped, cost ${answer.extensions!.cost.requested}, ${demo().statements()} statements\n`);
    expect(answer.data.jointCommission.briefing).toMatchObject({
      lastSession: { code: 'jcs-chl-mex-17' }, programs: [{ approvedBySession: true, inPeriod: null, program: { code: 'bp-chl-mex-call-2014' } }],
      commitments: { open: { value: '19' }, complete: false, overdue: { value: '0', coverage: { known: 2, unknown: 17 } } },
      projectsToConfirm: { value: '9', coverage: { known: 9, unknown: 2 } }, disputes: { value: null },
    });
  });

  test.each([['jc-col-mex', 'COL', 'MEX'], ['jc-hnd-mex', 'HND', 'MEX'], ['jc-per-pry', 'PRY', 'PER']])('both topologies brief alike on %s', async (commission, party, counterpart) => {
    expect(await briefed(commission, party)).toMatchObject({ party: { iso3: party }, counterpart: { iso3: counterpart }, commitments: { complete: false } });
  });
});
