import { linkByCode, type RecordSpec } from '../../kernel/package';
import { YearNaming } from './contribution.words';
import { FiscalCalendar } from './fiscal-calendar.entity';

export const fiscalCalendarRecords: RecordSpec = {
  file: 'fiscal-calendars',
  type: 'FiscalCalendar',
  prefix: 'fis',
  entity: FiscalCalendar,
  isRecord: false,
  codeOf: (json) => json.country,
  links: { country: linkByCode('Country', 'country') },
  schema: {
    description: 'Fiscal years of countries.',
    required: ['country', 'startMonth', 'namedBy'],
    properties: {
      country: { type: 'string', pattern: '^[A-Z]{3}$', description: 'ISO3 code.' },
      startMonth: { type: 'integer', minimum: 1, maximum: 12, description: 'Month on whose first day the year begins.' },
      namedBy: { enum: Object.keys(YearNaming), description: 'Which calendar year it is called by.' },
      basis: { type: ['string', 'null'], minLength: 1, maxLength: 500, description: 'Where the rule is written.' },
    },
  },
};
