import { link, linkByCode, type Problem, type RecordSpec } from '../../kernel/package';
import type { Row } from '../../kernel/stub';
import { BudgetStatement } from './budget-statement.entity';
import { BudgetKind } from './contribution.words';
import { CODE, CURRENCY, ISO3, NOTE, decimalText, oneOfTwo } from './money-columns.package';

export const budgetRecords: RecordSpec = {
  file: 'budgets',
  type: 'BudgetStatement',
  prefix: 'bud',
  entity: BudgetStatement,
  together: { money: ['amount', 'currency', 'on'] },
  links: {
    project: link('Project', 'projectId'), program: link('BilateralProgram', 'programId'), total: link('BudgetStatement', 'totalId'),
    currency: linkByCode('Currency', 'currency'), payerCountry: linkByCode('Country', 'payerCountry'),
  },
  schema: {
    description: 'Amounts of budgets as sources print them. A total already holds its shares; nothing here is added up.',
    required: ['kind', 'amount', 'currency'],
    properties: {
      project: { ...CODE, description: 'Code of the project; or program.' },
      program: { ...CODE, description: 'Code of the program or fund call.' },
      kind: { enum: Object.keys(BudgetKind), description: 'What the amount covers.' },
      amount: decimalText('Amount as text.', { required: true }),
      currency: { type: 'string', ...CURRENCY },
      total: { ...CODE, description: 'Of a share: code of the total that holds it.' },
      payer: { type: ['string', 'null'], minLength: 1, maxLength: 300, description: 'Who pays, as the source has it.' },
      payerCountry: { ...ISO3, description: 'Country that pays, where it is one alone.' },
      on: { type: ['string', 'null'], format: 'partial-date', description: 'Year or day of the amount, where the source ties it to one.' },
      note: NOTE,
    },
  },
  check: problemsOfBudget,
};

const problemsOfShare = (json: Row): Problem[] => (json.total && json.kind !== 'SHARE' ? [{ field: 'total', expected: 'a total for a share alone', got: json.total }] : []);

function problemsOfBudget(json: Row): Problem[] {
  return [...oneOfTwo(json, 'project', 'program'), ...problemsOfShare(json)];
}
