import { link, type RecordSpec } from '../../kernel/package';
import { Country } from './country.entity';

export const countryRecords: RecordSpec = {
  file: 'countries',
  type: 'Country',
  prefix: 'cty',
  entity: Country,
  isRecord: false,
  codeOf: (json) => json.iso3,
  texts: ['label'],
  links: { region: link('Region', 'region') },
  schema: {
    description: 'Countries and territories of ISO 3166-1.',
    required: ['iso3', 'iso2', 'label'],
    properties: {
      iso3: { type: 'string', pattern: '^[A-Z]{3}$' },
      iso2: { type: 'string', pattern: '^[A-Z]{2}$' },
      m49: { type: ['string', 'null'], pattern: '^[0-9]{3}$' },
      region: { type: ['string', 'null'], description: 'M49 code of the smallest region that holds it.' },
      currency: { type: ['string', 'null'], pattern: '^[A-Z]{3}$' },
    },
  },
};
