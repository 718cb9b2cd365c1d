import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/FE-27.graphql'), 'utf8');
const world = useQuestionWorld('fixture');

const money = (currency: string, value: string, known: number, excluded: object[] = []) => ({ currency, value, coverage: { known, unknown: 0, excluded } });
const converted = (value: string, known: number, excluded: object[] = []) => ({ table: 'FX-2019', source: 'FICTIONAL question bank', total: { value, currency: 'USD', approximate: true, coverage: { known, unknown: 0, excluded } } });
const [notReported, withheld] = [{ reason: 'NOT_REPORTED', count: 1 }, { reason: 'WITHHELD', count: 1 }];

test('FE-27: a series for each currency, or one converted series with its table', async () => {
  expect((await world().data(QUESTION, { program: 'P-MXHN-1719', to: 'USD' })).bilateralProgram.contributionTotals.by).toEqual([
    { key: '2015', totals: { money: [money('HNL', '700000.00', 2), money('MXN', '1400000.00', 2)], converted: converted('103471.44', 4) } },
    { key: '2017', totals: { money: [money('HNL', '2850000.00', 10), money('MXN', '5000000.00', 9, [withheld])], converted: converted('384434.49', 19, [withheld]) } },
    { key: '2018', totals: { money: [money('HNL', '600000.00', 1, [notReported]), money('MXN', '950000.00', 2)], converted: converted('75531.91', 3, [notReported]) } },
  ]);
});

test('a sum over mixed currencies is not a number of the schema: there is no such field to ask for', async () => {
  const { errors } = await world().monolith.run('{ bilateralProgram(code: "P-MXHN-1719") { contributionTotals { money { sum } value amount } } }');
  expect(errors?.map((error) => error.extensions.code)).toEqual(expect.arrayContaining(['BAD_USER_INPUT']));
  const { __type: type } = await world().monolith.data('{ __type(name: "ContributionTotals") { fields { name type { kind ofType { kind ofType { kind } } } } } }');
  expect(type.fields.filter((field: any) => JSON.stringify(field).includes('SCALAR')).map((field: any) => field.name)).toEqual(['asOf']);
});
