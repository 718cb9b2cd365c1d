import type { RecordSpec } from '../../kernel/package';
import { Currency } from './currency.entity';

export const currencyRecords: RecordSpec = {
  file: 'currencies',
  type: 'Currency',
  prefix: 'cur',
  entity: Currency,
  isRecord: false,
  texts: ['label'],
  schema: {
    description: 'Currencies of ISO 4217.',
    required: ['code', 'digits', 'label'],
    properties: {
      code: { type: 'string', pattern: '^[A-Z]{3}$' },
      digits: { type: 'integer', minimum: 0, maximum: 4, description: 'Digits after the decimal sign.' },
    },
  },
};
