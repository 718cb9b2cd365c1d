import { useWorld } from '../../support/world';

const world = useWorld('fixture');

const GAPS = `query Gaps($program: String!, $against: PlanReference!, $level: PlanLevel = OBJECTIVE, $basis: AlignmentBasis = ASSERTED, $first: Int = 50, $after: String) { bilateralProgram(code: $program) {
  alignmentGaps(against: $against, level: $level, basis: $basis, first: $first, after: $after) { totalCount framework { code } pageInfo { hasNextPage endCursor } nodes { gap project { code } } }
} }`;
const ask = (variables: object) => world().run(GAPS, { program: 'P-MXHN-1719', ...variables });
const answered = async (variables: object) => (await ask(variables)).data.bilateralProgram.alignmentGaps;
const told = (gaps: any) => gaps.nodes.map((each: any) => `${each.project.code} ${each.gap}`);

test.each([
  [{}, 'against: expected either framework or country, got {}'],
  [{ framework: 'HN-PLAN-1', country: 'HND' }, 'against: expected either framework or country, got'],
  [{ country: 'HND', version: 'EXACT' }, 'against.version: expected framework beside EXACT, got'],
  [{ framework: 'NONE' }, 'against.framework: expected the code of a results framework, got "NONE"'],
  [{ framework: 'DRAFT-FWK' }, 'against.framework: expected the code of a results framework, got "DRAFT-FWK"'],
])('refused: %j', async (against, message) => {
  const { errors } = await ask({ against });
  expect(errors).toMatchObject([{ message: expect.stringContaining(message), extensions: { code: 'BAD_USER_INPUT' } }]);
});

test('at the level of objectives, against any version by its name', async () => {
  const level = { level: 'OBJECTIVE' };
  expect(told(await answered({ ...level, against: { framework: 'HN-PLAN-2' } }))).toEqual(['HN08 NOTHING', 'HN11 NOTHING']);
  const exact = await answered({ ...level, against: { framework: 'HN-PLAN-2', version: 'EXACT' } });
  expect([exact.framework, told(exact)]).toEqual([{ code: 'HN-PLAN-2' }, ['HN08 NOTHING', 'HN11 NOTHING']]); // objectives were all kept
  const announced = await answered({ ...level, against: { framework: 'PROCID-1924', version: 'EXACT' } });
  expect(told(announced)).toEqual(['HN06 ORPHANED', 'HN11 ORPHANED']);
});

test('a strategy is a plan too; an announced version is never the one in force', async () => {
  const gaps = await answered({ against: { framework: 'PROCID-1924', version: 'CURRENT' } });
  expect(gaps).toMatchObject({ framework: null, totalCount: 0 }); // the strategy has ended, the next is only announced
  const at = await answered({ level: 'INDICATOR', against: { framework: 'PROCID-1924' } });
  expect([at.framework, at.totalCount, told(at)[0]]).toEqual([{ code: 'PROCID-1418' }, 14, 'HN01 NO_INDICATOR']);
});

test('only confirmed claims, when asked', async () => {
  const confirmed = await answered({ against: { framework: 'PROCID-1418' }, basis: 'CONFIRMED' });
  expect(confirmed.totalCount).toBe(0); // Mexico says so of its own strategy
});

test('page by page', async () => {
  const against = { country: 'HND', version: 'CURRENT' };
  const first = await answered({ against, level: 'INDICATOR', first: 5 });
  const second = await answered({ against, level: 'INDICATOR', first: 5, after: first.pageInfo.endCursor });
  expect([first.totalCount, first.nodes.length, first.pageInfo.hasNextPage, second.nodes.length, second.pageInfo.hasNextPage]).toEqual([9, 5, true, 4, false]);
  expect([...told(first), ...told(second)]).toEqual(told(await answered({ against, level: 'INDICATOR' })));
});

test('a program without projects has no gap', async () => {
  expect(await answered({ program: 'P-MXSV-1719', against: { country: 'SLV' } })).toMatchObject({ totalCount: 0, framework: { code: 'SV-PLAN' } });
});

test('an indicator that goes on in one that is still a draft awaits a choice, and the draft is not named', async () => {
  await world().database.owner!.query("update framework_indicator set visibility = 'DRAFT' where code = 'HN-PLAN-2:I2.1'");
  const STATE = '{ alignmentLink(code: "LN-HN01-HN") { planState { state successorFramework { code } successorNodes { code } successorIndicators { code } } } }';
  expect((await world().data(STATE)).alignmentLink.planState).toEqual({ state: 'PENDING', successorFramework: { code: 'HN-PLAN-2' }, successorNodes: [{ code: 'HN-PLAN-2:O2' }], successorIndicators: [] });
  expect(told(await answered({ level: 'INDICATOR', against: { country: 'HND', version: 'CURRENT' } }))).toContain('HN01 PENDING');
});
