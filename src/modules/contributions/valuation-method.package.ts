import { linkByCode, type RecordSpec } from '../../kernel/package';
import { ContributionUnit } from './contribution.words';
import { CURRENCY, NOTE, decimalText } from './money-columns.package';
import { ValuationMethod } from './valuation-method.entity';

export const valuationMethodRecords: RecordSpec = {
  file: 'valuation-methods',
  type: 'ValuationMethod',
  prefix: 'val',
  entity: ValuationMethod,
  together: { rate: ['rate', 'currency', 'unit'] },
  texts: ['name'],
  links: { currency: linkByCode('Currency', 'currency') },
  schema: {
    description: 'Ways to value a unit of effort in money, each version a record.',
    required: ['name', 'version', 'unit', 'rate', 'currency'],
    properties: {
      name: { description: 'Name of the method.' },
      version: { type: 'string', minLength: 1, maxLength: 40, description: 'Version of the method.' },
      unit: { enum: Object.keys(ContributionUnit), description: 'Unit that it values.' },
      rate: decimalText('Money for one unit, as text.', { required: true }),
      currency: { type: 'string', ...CURRENCY },
      note: NOTE,
    },
  },
};
