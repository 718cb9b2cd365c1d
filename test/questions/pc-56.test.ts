import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/PC-56.graphql'), 'utf8');
const demo = useQuestionWorld('demo');
const missing = (...fields: string[]) => fields.map((field) => ({ field, reason: 'NOT_REPORTED' }));

/** Seed facts: the law on cooperation, the plan and PROCID, published in the Official Journal; dates that no source gives stay empty. */
test('PC-56: the law, the plan and the strategy as versions with their dates; what no source dates is not reported', async () => {
  const { legalInstruments, country, parliamentaryOversight } = await demo().data(QUESTION, { country: 'MEX' });
  const owed = (code: string, value: string, framework: { code: string } | null) => ({
    code, text: { value }, obliged: null, obligedName: null, owedTo: null, frequency: null, framework,
    absences: framework ? missing('obliged', 'obligedName', 'owedTo', 'frequency') : [{ field: 'framework', reason: 'NOT_APPLICABLE' }, ...missing('obliged', 'obligedName', 'owedTo', 'frequency')],
  });
  expect(legalInstruments.nodes).toEqual([{
    code: 'body-lcid', name: { value: 'Ley de Cooperación Internacional para el Desarrollo' }, acronym: 'LCID', kind: 'LAW', versionInForce: null,
    versions: [{ label: 'Original text', adoptedOn: '2011', publishedOn: null, inForceFrom: null, inForceTo: null, publication: null, absences: missing('publishedOn', 'inForceFrom', 'publication', 'url') }],
    reportingObligations: [
      owed('obl-lcid-procid', 'A program of international development cooperation is to be kept (PROCID)', { code: 'plan-procid' }),
      owed('obl-lcid-rencid', 'A registry of cooperation is to be kept (RENCID)', null),
    ],
  }]);
  expect(country.plans.nodes.map((each: any) => each.code)).toEqual(['plan-mex-pnd-2013']);
  expect(country.strategies.nodes.map(({ code, start, end, status, supersededBy }: any) => ({ code, start, end, status, supersededBy }))).toEqual([
    { code: 'plan-procid', start: '2014', end: '2018', status: 'ADOPTED', supersededBy: [{ code: 'plan-procid-2019' }] }, { code: 'plan-procid-2019', start: '2019', end: '2024', status: 'ANNOUNCED', supersededBy: [] },
  ]);
  expect(country.strategies.nodes[0].officialPublication).toMatch(/Diario Oficial/);
  expect(parliamentaryOversight.obligations.at(-1)).toEqual({ code: 'obl-procid-report', text: { value: 'Progress of PROCID is reported once a year and is on line' }, instrument: null, framework: { code: 'plan-procid' }, frequency: 'YEARLY' });
});
