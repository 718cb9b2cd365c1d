import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/TP-40.graphql'), 'utf8');
const world = useQuestionWorld('fixture');
const ask = (project: string, party = 'ESP', locale = 'pt') => world().data(QUESTION, { project, party, locale });
const formula = { code: 'data-quality', version: '1', text: expect.stringContaining('no measure by which to rank countries') };
const verdicts = ({ checks }: any) => Object.fromEntries(checks.map(({ rule, verdict, details }: any) => [rule.code.replace('project-', ''), [verdict, ...details].join(' ')]));
const fix = (rule: string, gain: string, details: string[]) => ({
  rule: { code: rule, severity: 'HIGH', weight: 3 }, gain, details, records: { value: '1', coverage: { known: 1 }, members: { nodes: [{ id: expect.any(String), code: 'TR05' }] } },
});
const THREE = [fix('project-gender-marker', '0.107', ['INCONSISTENT']), fix('project-recipient-spoke', '0.107', ['GTM']), fix('project-framework-code', '0.107', [])];

test('TP-40: the score of TR05 with every rule; the best fixes are its marker, its silent beneficiary and a framework code', async () => {
  const { project, country, qualityFormula } = await ask('TR05');
  expect(project.quality.score).toEqual({ value: '0.357', numerator: '10', denominator: '28', coverage: { known: 13, unknown: 0, excluded: [] }, rule: formula, asOf: '2019-06-30' });
  expect(verdicts(project.quality)).toEqual({
    'gender-marker': 'FAILED INCONSISTENT', 'recipient-spoke': 'FAILED GTM', 'framework-code': 'FAILED', title: 'PASSED', roles: 'PASSED', status: 'FAILED', dates: 'PASSED', sectors: 'PASSED', sdgs: 'FAILED',
    'public-source': 'FAILED', description: 'FAILED', territories: 'FAILED', institutions: 'FAILED',
  });
  expect(project.quality.bestFixes).toEqual(THREE);
  expect(country.projectQuality).toEqual({ score: { ...project.quality.score, members: { totalCount: 1 } }, bestFixes: THREE });
  expect(qualityFormula).toEqual(formula);
  expect(project.contributions).toEqual(['TR05-AECID', 'TR05-AMEXCID'].map((code) => ({
    code, quality: { score: { value: '0.556' }, bestFixes: [{ rule: { code: 'contribution-second-voice' }, gain: '0.333' }, { rule: { code: 'contribution-vintage' }, gain: '0.111' }] },
  })));
});

test('every rule is published with its severity, weight and text in the language asked for', async () => {
  const { qualityRules } = await ask('TR05');
  expect(qualityRules.length).toBe(17);
  expect(qualityRules[1]).toEqual({ code: 'project-recipient-spoke', severity: 'HIGH', weight: 3, recordType: 'Project', text: { value: expect.stringContaining('Cada país que recebe'), locale: 'pt' } });
  expect(qualityRules.every(({ text, weight, severity }: any) => text.locale === 'pt' && weight === { HIGH: 3, MEDIUM: 2, LOW: 1 }[severity as 'HIGH'])).toBe(true);
});

test('a recipient that confirmed or disputed has spoken, one that asserts the record too; a named framework counts whoever named it', async () => {
  const of = async (code: string) => verdicts((await ask(code)).project.quality);
  expect(await of('HN07')).toMatchObject({ 'recipient-spoke': 'PASSED', 'gender-marker': 'FAILED INCONSISTENT' });
  expect(await of('HN03')).toMatchObject({ 'recipient-spoke': 'FAILED HND', 'framework-code': 'PASSED' });
  expect(await of('HN04')).toMatchObject({ 'recipient-spoke': 'PASSED' }); // Mexico receives, and asserts it
});

test('a draft has no score and lowers that of nobody', async () => {
  const { project, country } = await ask('DRAFT-HN99', 'MEX');
  expect(project).toBeNull();
  const { projects } = await world().data('{ country(iso3: "MEX") { projects(first: 1) { totalCount } } }').then(({ country: own }) => own);
  expect(country.projectQuality.score.members.totalCount).toBe(projects.totalCount);
});

test('a party of many projects takes as many statements as one of one; more than twenty fixes are refused', async () => {
  const statements = async (party: string) => {
    await world().monolith.data(`{ country(iso3: "${party}") { projectQuality { score { value } bestFixes { gain } } } }`);
    return world().statements();
  };
  expect(await statements('MEX')).toBe(await statements('HND'));
  expect((await world().run('{ project(code: "TR05") { quality { bestFixes(first: 21) { gain } } } }')).errors).toEqual([expect.objectContaining({ extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }) })]);
});
