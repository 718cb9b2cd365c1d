import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/PC-34.graphql'), 'utf8');
const world = useQuestionWorld('fixture');
const link = (project: string, indicator: string | null, node: string | null = null) => ({ project, indicator, node });
const ask = (...whatIf: object[]) => world().run(QUESTION, { program: 'P-MXHN-1719', country: 'HND', whatIf });

test.each([
  [[link('HN12', 'HN-PLAN-1:I7.1'), link('TR01', 'HN-PLAN-1:I2.1')], 'whatIf[1].project: expected the code of a project of the program, got "TR01"'],
  [[link('DRAFT-HN99', 'HN-PLAN-1:I2.1')], 'whatIf[0].project: expected the code of a project of the program, got "DRAFT-HN99"'],
  [[link('HN12', 'HN-PLAN-2:I7.1a')], 'whatIf[0].indicator: expected the code of an indicator of HN-PLAN-1, got "HN-PLAN-2:I7.1a"'],
  [[link('HN12', 'DRAFT-IND')], 'whatIf[0].indicator: expected the code of an indicator of HN-PLAN-1, got "DRAFT-IND"'],
  [[link('HN12', null, 'SV-PLAN:3')], 'whatIf[0].node: expected the code of a node of HN-PLAN-1, got "SV-PLAN:3"'],
  [[link('HN12', null)], 'whatIf[0]: expected either node or indicator, got'],
  [[link('HN12', 'HN-PLAN-1:I7.1', 'HN-PLAN-1:O7')], 'whatIf[0]: expected either node or indicator, got'],
  [Array(101).fill(link('HN12', 'HN-PLAN-1:I7.1')), 'whatIf: expected at most 100 links, got 101'],
])('refused: %j', async (whatIf, message) => {
  const { errors } = await ask(...whatIf);
  expect(errors).toMatchObject([{ message: expect.stringContaining(message), path: ['bilateralProgram', 'planCoverage'], extensions: { code: 'BAD_USER_INPUT' } }]);
});

test('PC-34: with HN12 and HN14 linked it would be 9 of 13, labelled, and nothing is stored', async () => {
  const { data, errors } = await ask(link('HN12', 'HN-PLAN-1:I7.1'), link('HN14', 'HN-PLAN-1:I1.5'));
  expect(errors).toBeUndefined();
  const nine = ['HN01', 'HN02', 'HN04', 'HN05', 'HN09', 'HN10', 'HN12', 'HN13', 'HN14'].map((code) => ({ code }));
  const asRecorded = { isWhatIf: false, indicators: { ofNotCancelled: { value: '0.538', numerator: '7', denominator: '13', rule: { code: 'plan-coverage-indicator-of-not-cancelled' } } } };
  expect(data).toEqual({ bilateralProgram: {
    code: 'P-MXHN-1719',
    planCoverage: {
      framework: { code: 'HN-PLAN-1', version: '1' }, isWhatIf: true,
      indicators: { ofNotCancelled: {
        value: '0.692', numerator: '9', denominator: '13', members: { nodes: nine },
        rule: { code: 'plan-coverage-indicator-of-not-cancelled-what-if', version: '1', text: expect.stringMatching(/^WHAT_IF: .*stored nowhere/) },
      } },
    },
    asRecorded,
  } });
  expect(await world().data('{ project(code: "HN14") { alignmentLinks { code } } }')).toEqual({ project: { alignmentLinks: [{ code: 'LN-HN14-HN' }, { code: 'LN-HN14-PX' }] } });
});

test('with nothing assumed it is the figure as recorded, and not labelled', async () => {
  const { data } = await ask();
  expect(data.bilateralProgram.planCoverage).toMatchObject({ isWhatIf: false, indicators: { ofNotCancelled: { value: '0.538', rule: { code: 'plan-coverage-indicator-of-not-cancelled' } } } });
});
