import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/TP-24.graphql'), 'utf8');
const world = useQuestionWorld('fixture');
const projects = async (partner: string | null) => (await world().data(QUESTION, { partner })).projects;

const row = (iso3: string, link: object | null = null) => ({ country: { iso3 }, level: link ? 'INDICATOR' : null, links: link ? [link] : [] });
const claim = (code: string, framework: object, indicator: string, iso3: string) => ({ code, evidence: 'CONFIRMED', framework, indicator: { code: indicator }, asserterCountry: { iso3 } });
const HN = claim('LN-TR01-HN', { code: 'HN-PLAN-1', kind: 'NATIONAL_PLAN', version: '1' }, 'HN-PLAN-1:I2.1', 'HND');
const SV = claim('LN-TR03-SV', { code: 'SV-PLAN', kind: 'NATIONAL_PLAN', version: null }, 'SV-PLAN:SV-3.2', 'SLV');

test('TP-24: TR01 for Honduras alone of six countries, TR03 for El Salvador, no other', async () => {
  expect(await projects(null)).toEqual({ totalCount: 7, coverage: { scope: 'federal' }, nodes: [
    { code: 'TR01', alignmentByRecipient: [row('GTM'), row('SLV'), row('HND', HN), row('NIC'), row('CRI'), row('PAN')] },
    { code: 'TR02', alignmentByRecipient: [row('ARG')] },
    { code: 'TR03', alignmentByRecipient: [row('SLV', SV)] },
    { code: 'TR04', alignmentByRecipient: [row('GTM'), row('HND')] },
    { code: 'TR05', alignmentByRecipient: [row('GTM')] },
    { code: 'TR06', alignmentByRecipient: [row('MEX')] },
    { code: 'TR07', alignmentByRecipient: [row('PRY')] },
  ] });
});

test('of one partner, and no strategy by which a partner gives is taken for a plan of the beneficiary', async () => {
  expect(await projects('USA')).toMatchObject({ totalCount: 1, nodes: [{ code: 'TR01' }] });
  const { project } = await world().data('{ project(code: "TR01") { alignmentLinks { code } } }');
  expect(project.alignmentLinks.map((link: any) => link.code)).toContain('LN-TR01-US');
});

test('where both give and take, each is a row: the plan of one is none of the other', async () => {
  const { project } = await world().data('{ project(code: "HN05") { alignmentByRecipient { country { iso3 } level links { code } } } }');
  expect(project.alignmentByRecipient).toEqual([{ country: { iso3: 'HND' }, level: 'INDICATOR', links: [{ code: 'LN-HN05-HN' }] }, { country: { iso3: 'MEX' }, level: null, links: [] }]);
});
