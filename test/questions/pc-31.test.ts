import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/PC-31.graphql'), 'utf8');
const fixture = useQuestionWorld('fixture');

test('PC-31: every department and state with its projects; nobody reported on their plans, which the coverage says', async () => {
  const { bilateralProgram } = await fixture().data(QUESTION, { program: 'P-MXHN-1719' });
  const at = (code: string) => bilateralProgram.subnational.subdivisions.find((each: any) => each.subdivision.code === code);
  const projects = Object.fromEntries(bilateralProgram.subnational.subdivisions.map((each: any) => [each.subdivision.code, each.projects.map((project: any) => project.code)]));
  expect(projects).toEqual({
    'HN-OL': ['HN02'], 'HN-CL': ['HN02'], 'HN-LE': ['HN03', 'HN10'], 'HN-IN': ['HN03', 'HN14'], 'MX-CHP': ['HN04', 'HN11'], 'HN-CR': ['HN05', 'HN13'], 'MX-VER': ['HN05'],
    'HN-FM': ['HN06', 'HN08', 'HN09'], 'HN-VA': ['HN07'], 'HN-CH': ['HN07'], 'HN-CP': ['HN11'], 'HN-YO': ['HN13'], 'HN-LP': ['HN14'],
  });
  expect(at('HN-LE')).toMatchObject({ subdivision: { country: { iso3: 'HND' } }, plans: [], absences: [{ field: 'plans', reason: 'NOT_REPORTED' }] });
  expect(bilateralProgram.subnational.planReferences).toEqual({
    value: null, numerator: '0', coverage: { known: 0, unknown: 13 }, rule: { code: 'SUBNATIONAL_PLANS_NAME_COOPERATION', version: '1', text: expect.stringContaining('not known') }, asOf: '2019-06-30', members: { totalCount: 0 },
  });
  expect(bilateralProgram.subnational.sdgReferences).toEqual({ value: null, coverage: { known: 0, unknown: 13 }, rule: { code: 'SUBNATIONAL_PLANS_NAME_SDGS' } });
});

test('the plan of a state can be asked of the state itself, with the level at which it refers to the 2030 Agenda; a draft is none', async () => {
  expect(await fixture().data('{ told: subdivision(code: "MX-JAL") { plans { code name { value } mentionsCooperation sdgReference reportsProgress absences { field reason } } } hidden: subdivision(code: "HN-LE") { plans { code } } }')).toEqual({
    told: { plans: [{ code: 'fx-sbp-jal', name: { value: 'Plan estatal ficticio de Jalisco' }, mentionsCooperation: true, sdgReference: 'TARGET', reportsProgress: null, absences: [{ field: 'framework', reason: 'NOT_REPORTED' }, { field: 'reportsProgress', reason: 'NOT_REPORTED' }] }] },
    hidden: { plans: [] },
  });
});
