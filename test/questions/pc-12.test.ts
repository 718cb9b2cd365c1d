import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/PC-12.graphql'), 'utf8');
const world = useQuestionWorld('fixture');
const codes = (...wanted: number[]) => wanted.map((n) => ({ code: `HN${String(n).padStart(2, '0')}` }));
const all = Array.from({ length: 14 }, (_, i) => i + 1);
const count = (rule: string, members: number[]) => ({
  value: String(members.length), coverage: { known: 14, unknown: 0 }, rule: { code: `party-words-${rule}`, version: '1', text: expect.stringContaining('a word counts from the day') }, asOf: '2019-06-30', members: { nodes: codes(...members) },
});

test('PC-12: Honduras confirms 12, disputes HN07 with its own value beside the Mexican one, and is silent on HN03; Mexico confirms 13 and is silent on HN09', async () => {
  const { bilateralProgram } = await world().data(QUESTION, { program: 'P-MXHN-1719', one: 'HND', other: 'MEX' });
  expect(bilateralProgram).toEqual({
    one: {
      confirmed: count('confirmed', all.filter((n) => n !== 3 && n !== 7)),
      disputed: count('disputed', [7]),
      disputes: [{
        field: 'contributions', ownValue: '380000', ownCurrency: 'MXN', on: '2019-05-02', note: 'La parte mexicana fue de 380,000 pesos.',
        record: { code: 'HN07', contributions: [
          { code: 'HN07-HND', contributorCountry: { iso3: 'HND' }, money: { amount: '100000', currency: 'HNL' } }, { code: 'HN07-MEX', contributorCountry: { iso3: 'MEX' }, money: { amount: '450000', currency: 'MXN' } },
        ] },
      }],
      silent: count('silent', [3]), silences: [{ project: { code: 'HN03' }, since: expect.any(String) }],
    },
    other: { confirmed: count('confirmed', all.filter((n) => n !== 9)), disputed: count('disputed', []), disputes: [], silent: count('silent', [9]), silences: [{ project: { code: 'HN09' }, since: expect.any(String) }] },
  });
});

test('a word counts from the day on which it was said; a draft word and a country without a part are silence', async () => {
  const { bilateralProgram } = await world().data(`{ bilateralProgram(code: "P-MXHN-1719") {
    before: partyWords(country: "HND", asOf: "2019-05-01") { confirmed { value } disputed { value } silent { value } disputes { field } }
    stranger: partyWords(country: "FJI") { confirmed { value } silent { value } }
  } }`);
  expect(bilateralProgram).toEqual({ before: { confirmed: { value: '0' }, disputed: { value: '0' }, silent: { value: '14' }, disputes: [] }, stranger: { confirmed: { value: '0' }, silent: { value: '14' } } });
});
