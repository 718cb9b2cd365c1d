import { useSharedWorld } from '../../support/world';

const world = useSharedWorld('fixture');

test('a plan and the version that took its place on 2018-07-01', async () => {
  const inForce = async (date: string) => (await world().data(`{ country(iso3: "HND") { frameworks(filter: { kind: NATIONAL_PLAN, inForceOn: "${date}" }) { nodes { code version } } } }`)).country.frameworks.nodes;
  expect(await inForce('2018-06-30')).toEqual([{ code: 'HN-PLAN-1', version: '1' }]);
  expect(await inForce('2018-07-01')).toEqual([{ code: 'HN-PLAN-2', version: '2' }]);
  const { resultsFramework } = await world().data('{ resultsFramework(code: "HN-PLAN-1") { end supersedes { code } supersededBy { code start supersedes { code } } } }');
  expect(resultsFramework).toEqual({ end: '2018-06-30', supersedes: null, supersededBy: [{ code: 'HN-PLAN-2', start: '2018-07-01', supersedes: { code: 'HN-PLAN-1' } }] });
});

test('a dropped indicator has no successor, a split one has two, a kept one has itself', async () => {
  const data = await world().data(`{
    dropped: frameworkIndicator(code: "HN-PLAN-1:I4.2") { ...fate }
    split: frameworkIndicator(code: "HN-PLAN-1:I7.1") { ...fate }
    kept: frameworkIndicator(code: "HN-PLAN-1:I2.1") { ...fate }
  } fragment fate on FrameworkIndicator { crosswalks { change framework { code } successor { code } fromNode { code } fromIndicator { code } toNodes { code } toIndicators { code officialNumber } } }`);
  const fate = (change: string, from: string, to: string[]) => ({
    crosswalks: [{
      change, framework: { code: 'HN-PLAN-1' }, successor: { code: 'HN-PLAN-2' }, fromNode: null, fromIndicator: { code: `HN-PLAN-1:${from}` }, toNodes: [],
      toIndicators: to.map((number) => ({ code: `HN-PLAN-2:${number}`, officialNumber: number })),
    }],
  });
  expect(data).toEqual({ dropped: fate('DROPPED', 'I4.2', []), split: fate('SPLIT', 'I7.1', ['I7.1a', 'I7.1b']), kept: fate('KEPT', 'I2.1', ['I2.1']) });
});

test('the next cooperation strategy does without PX-3 and PX-5', async () => {
  const { resultsFramework } = await world().data('{ resultsFramework(code: "PROCID-1418") { crosswalks(first: 10) { nodes { change fromNode { officialNumber } toNodes { officialNumber } } } } }');
  expect(resultsFramework.crosswalks.nodes).toEqual(['PX-1', 'PX-2', 'PX-3', 'PX-4', 'PX-5', 'PX-6'].map((officialNumber) =>
    ['PX-3', 'PX-5'].includes(officialNumber)
      ? { change: 'DROPPED', fromNode: { officialNumber }, toNodes: [] }
      : { change: 'KEPT', fromNode: { officialNumber }, toNodes: [{ officialNumber }] }));
});

test('a value that was reported and then corrected: both stay, and the old one answers for its day', async () => {
  const { frameworkIndicator } = await world().data(`{ frameworkIndicator(code: "PROCID-1418:PROCID-1") {
    today: periods { period target actual } before: periods(asOf: "2017-06-30") { period target actual } onTheDay: periods(asOf: "2017-09-01") { period actual }
    revisions { measure period oldValue newValue revisedOn revisedBy reason afterPeriodEnd } } }`);
  expect(frameworkIndicator.today).toEqual([{ period: '2015', target: '50', actual: '0' }, { period: '2016', target: '55', actual: '58' }, { period: '2017', target: '60', actual: null }]);
  expect(frameworkIndicator.before[1]).toEqual({ period: '2016', target: '55', actual: '60' });
  expect(frameworkIndicator.onTheDay[1]).toEqual({ period: '2016', actual: '58' });
  expect(frameworkIndicator.revisions).toEqual([{
    measure: 'ACTUAL', period: '2016', oldValue: '60', newValue: '58', revisedOn: '2017-09-01', revisedBy: 'AMEXCID', reason: 'two projects were counted twice', afterPeriodEnd: true,
  }]);
});

test('a target lowered when its period was over: both targets stay readable', async () => {
  const { frameworkIndicator } = await world().data(`{ frameworkIndicator(code: "HN10-RF:1") {
    measurement drawnFrom { code framework { code } } periods { period target actual } framework { kind owner { iso3 } isGovernmentOwned }
    revisions { measure period oldValue newValue revisedOn revisedBy reason afterPeriodEnd } } }`);
  expect(frameworkIndicator).toEqual({
    measurement: 'CUMULATIVE',
    drawnFrom: { code: 'HN-PLAN-1:I1.3', framework: { code: 'HN-PLAN-1' } },
    periods: [{ period: '2017', target: '300', actual: '310' }, { period: '2018', target: null, actual: '460' }],
    framework: { kind: 'PROJECT', owner: null, isGovernmentOwned: false },
    revisions: [{ measure: 'TARGET', period: '2017', oldValue: '500', newValue: '300', revisedOn: '2018-01-12', revisedBy: 'AMEXCID', reason: 'fewer training centres than agreed', afterPeriodEnd: true }],
  });
});

test('yearly reports with their date, address and archived copy', async () => {
  const { resultsFramework } = await world().data('{ resultsFramework(code: "PROCID-1418") { progressReports { year dueOn publishedOn url archivedSha256 document { id } absences { field } sources { code } } } }');
  expect(resultsFramework.progressReports).toEqual([
    { year: '2016', dueOn: '2017-06-30', publishedOn: '2017-08-09', url: 'https://example.org/procid-2016.pdf', archivedSha256: '6f'.repeat(32), document: null, absences: [], sources: [{ code: 'fx-procid' }] },
    { year: '2017', dueOn: '2018-06-30', publishedOn: '2018-06-30', url: 'https://example.org/procid-2017.pdf', archivedSha256: '7a'.repeat(32), document: null, absences: [], sources: [{ code: 'fx-procid' }] },
  ]);
});

test('weights of the owner, sectors of a node, dimensions of an indicator; an empty list is no absence', async () => {
  const data = await world().data(`{
    branch: frameworkNode(code: "SV-PLAN:3") { weight children { officialNumber level weight parent { code } } }
    node: frameworkNode(code: "HN-PLAN-1:O2") { sectors { suggested sector { code } } indicators { officialNumber } }
    some: frameworkIndicator(code: "HN-PLAN-1:I1.5") { disaggregation absences(fields: ["disaggregation"]) { reason } }
    none: frameworkIndicator(code: "PROCID-1418:PROCID-1") { disaggregation absences(fields: ["disaggregation"]) { reason } }
    unknown: frameworkIndicator(code: "HN-PLAN-1:I3.1") { disaggregation absences(fields: ["disaggregation"]) { reason } }
  }`);
  expect(data).toEqual({
    branch: { weight: '1', children: [{ officialNumber: '3.1', level: 'línea', weight: '0.4', parent: { code: 'SV-PLAN:3' } }, { officialNumber: '3.2', level: 'línea', weight: '0.6', parent: { code: 'SV-PLAN:3' } }] },
    node: { sectors: [{ suggested: false, sector: { code: '331' } }], indicators: [{ officialNumber: 'I2.1' }] },
    some: { disaggregation: ['SEX', 'AGE_GROUP'], absences: [] },
    none: { disaggregation: [], absences: [] },
    unknown: { disaggregation: null, absences: [{ reason: 'NOT_REPORTED' }] },
  });
});

test('nodes page in the order of the plan, forwards and backwards', async () => {
  const page = async (args: string) => (await world().data(`{ resultsFramework(code: "HN-PLAN-1") { nodes(${args}) { totalCount pageInfo { hasNextPage endCursor startCursor } nodes { officialNumber } } } }`)).resultsFramework.nodes;
  const first = await page('first: 5');
  expect(first.nodes.map((each: any) => each.officialNumber)).toEqual(['O1', 'O2', 'O3', 'O4', 'O5']);
  const second = await page(`first: 5, after: "${first.pageInfo.endCursor}"`);
  expect(second.nodes.map((each: any) => each.officialNumber)).toEqual(['O6', 'O7', 'O8']);
  expect([first.totalCount, first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([8, true, false]);
  const back = await page(`last: 2, before: "${second.pageInfo.startCursor}"`);
  expect(back.nodes.map((each: any) => each.officialNumber)).toEqual(['O4', 'O5']);
});
