import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/PC-51.graphql'), 'utf8');
const world = useQuestionWorld('fixture');
const claims = async (project: string) => (await world().data(QUESTION, { project })).project.alignmentLinks;
const claim = async (project: string, code: string) => (await claims(project)).find((each: any) => each.code === code);

test('PC-51: the focal office of Honduras, in the minutes of JC8, page 4, with quote, day and strength', async () => {
  expect(await claim('HN01', 'LN-HN01-HN')).toEqual({
    code: 'LN-HN01-HN', level: 'INDICATOR', framework: { code: 'HN-PLAN-1', version: '1' }, node: null, indicator: { code: 'HN-PLAN-1:I2.1' }, strength: 'CONTRIBUTES', evidence: 'DOCUMENTED',
    asserterCountry: { iso3: 'HND' }, asserterOrganization: { code: 'org-fx-sefin', name: { value: expect.any(String) } }, assertedOn: '2017-03-15',
    document: { code: 'doc-jc8' }, page: '4', clause: '1', quote: 'El proyecto contribuye a reducir los días de despacho aduanero.', absences: [], sources: [{ title: 'FICTIONAL minutes of JC8' }],
  });
});

test('a claim without evidence is shown as such', async () => {
  const missing = (field: string) => ({ field, reason: 'NOT_REPORTED' });
  expect(await claim('HN12', 'LN-HN12-HN')).toMatchObject({
    evidence: 'CONFIRMED', asserterCountry: { iso3: 'HND' }, asserterOrganization: null, assertedOn: null, document: null, page: null, quote: null,
    absences: ['assertedOn', 'document', 'page', 'quote'].map(missing),
  });
  expect(await claim('HN01', 'LN-HN01-RF')).toMatchObject({ evidence: 'ASSERTED', asserterCountry: { iso3: 'MEX' }, document: null });
});

test('a draft claim is none, and a project that is a draft has no answer', async () => {
  expect((await claims('HN11')).map((each: any) => each.code)).toEqual(['LN-HN11-PX']);
  expect(await world().data(QUESTION, { project: 'DRAFT-HN99' })).toEqual({ project: null });
});
