import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/PC-10.graphql'), 'utf8');
const world = useQuestionWorld('fixture');

test('a window that ends before it begins is refused', async () => {
  const answer = await world().run(QUESTION, { from: '2019-12', to: '2019-06' });
  expect(answer.errors).toEqual([expect.objectContaining({ path: ['agreementsEnding'], extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }) })]);
});

test('PC-10: one ends and one renews itself within six months; the one with an unknown end stands apart', async () => {
  const unknown = ['expiresOn', 'tacitRenewal', 'nextRenewalOn'].map((field) => ({ field, reason: 'NOT_REPORTED' }));
  expect(await world().data(QUESTION, {})).toEqual({
    agreementsEnding: {
      from: '2019-06-30',
      to: '2019-12-30',
      ending: {
        totalCount: 2,
        nodes: [
          { code: 'AGR-HN-MX-1995', title: { value: 'Convenio ficticio de cooperación técnica' }, expiresOn: '2019-12-01', tacitRenewal: true, nextRenewalOn: '2019-12-01', signatories: [{ country: { iso3: 'HND' } }, { country: { iso3: 'MEX' } }] },
          { code: 'AGR-MX-SV-2014', title: { value: 'Memorándum ficticio México-El Salvador' }, expiresOn: '2019-10-31', tacitRenewal: false, nextRenewalOn: null, signatories: [{ country: { iso3: 'MEX' } }, { country: { iso3: 'SLV' } }] },
        ],
      },
      endUnknown: { totalCount: 1, nodes: [{ code: 'AGR-GT-MX-2001', title: { value: 'Convenio ficticio México-Guatemala' }, signedOn: '2001', absences: unknown }] },
    },
  });
});

test('one without an end is neither ending nor unknown, and one that ends sometime in 2027 ends in any window of 2027', async () => {
  const codes = async (from: string, to: string) => (await world().data(QUESTION, { from, to })).agreementsEnding.ending.nodes.map((node: { code: string }) => node.code);
  expect(await codes('2027-03', '2027-04')).toEqual(['AGR-CO-MX-2012']);
  expect(await codes('2028', '2999')).toEqual([]);
});

test('an agreement that renewed itself and whose next term nobody told has an unknown end', async () => {
  const answer = await world().data('{ agreementsEnding(from: "2021", to: "2022") { endUnknown(first: 10) { nodes { code } } } }');
  expect(answer.agreementsEnding.endUnknown.nodes.map((node: { code: string }) => node.code)).toEqual(['AGR-GT-MX-2001', 'AGR-HN-MX-1995']);
});
