import { linkByCode, type RecordSpec } from '../../kernel/package';
import { ExchangeRate, ExchangeRateTable } from './exchange-rate-table.entity';

const CURRENCY = { type: 'string', pattern: '^[A-Z]{3}$' };

export const exchangeRateTableRecords: RecordSpec = {
  file: 'exchange-rate-tables',
  type: 'ExchangeRateTable',
  prefix: 'xrt',
  entity: ExchangeRateTable,
  isRecord: false,
  texts: ['label'],
  links: { base: linkByCode('Currency', 'base') },
  parts: { rates: { entity: ExchangeRate, parent: 'tableId', links: { currency: linkByCode('Currency', 'currency') } } },
  schema: {
    description: 'Tables of exchange rates, each as one publisher states it.',
    required: ['code', 'label', 'base', 'provider', 'precedence', 'rates'],
    properties: {
      code: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$', description: 'Code by which a question names the table.' },
      base: { ...CURRENCY, description: 'Currency that all rates are against.' },
      provider: { type: 'string', minLength: 1, maxLength: 200, description: 'Who published the rates.' },
      url: { type: ['string', 'null'], pattern: '^https?://', description: 'Web address of the publisher.' },
      licence: { type: ['string', 'null'], minLength: 1, maxLength: 1000, description: 'Terms of use, in brief.' },
      precedence: { type: 'integer', minimum: 0, maximum: 1000, description: 'The table with the lowest number is used where a question names none; that of the register itself has 100.' },
      rates: {
        description: 'The rates, one per currency and period.',
        type: 'array', items: {
          type: 'object', required: ['currency', 'period', 'rate'], additionalProperties: false,
          properties: {
            currency: CURRENCY,
            period: { type: 'string', format: 'partial-date', description: 'Day, month, quarter or year; a year has its average.' },
            rate: { type: 'string', pattern: '^(0|[1-9][0-9]{0,19})([.][0-9]{1,10})?$', description: 'Units of the currency for one of the base.' },
            isInverse: { type: 'boolean', description: 'True where the rate is units of the base for one of the currency.' },
          },
        },
      },
    },
  },
};
