import { link, linkByCode, type RecordSpec } from '../../kernel/package';
import { Organization } from './organization.entity';
import { AliasKind, AliasRelation, OrganizationLevel, OrganizationType } from './organization.enums';
import { OrganizationAlias, OrganizationExternalId } from './organization-parts.entity';

const DATE = { type: ['string', 'null'], format: 'partial-date' };

export const organizationRecords: RecordSpec = {
  file: 'organizations',
  type: 'Organization',
  prefix: 'org',
  entity: Organization,
  texts: ['name'],
  links: { country: linkByCode('Country', 'country'), parent: link('Organization', 'parent'), successorOf: link('Organization', 'successorOf') },
  parts: {
    aliases: { entity: OrganizationAlias, parent: 'organizationId' },
    externalIds: { entity: OrganizationExternalId, parent: 'organizationId' },
  },
  schema: {
    description: 'Organizations. The first text of the name is the name as printed; its locale is "und" where the language is not known.',
    required: ['name'],
    properties: {
      acronym: { type: ['string', 'null'], minLength: 1, maxLength: 60 },
      type: { enum: [...Object.keys(OrganizationType), null] },
      country: { type: ['string', 'null'], description: 'ISO3 code; null for bodies of several countries, with an absence NOT_APPLICABLE.' },
      level: { enum: [...Object.keys(OrganizationLevel), null] },
      parent: { type: ['string', 'null'], description: 'Code of the organization that it belongs to.' },
      successorOf: { type: ['string', 'null'], description: 'Code of the organization whose tasks it took over.' },
      note: { type: ['string', 'null'] },
      aliases: {
        type: 'array', description: 'Further names by which it is found.',
        items: {
          type: 'object', required: ['name', 'kind', 'relation'], additionalProperties: false,
          properties: {
            name: { type: 'string', minLength: 1, maxLength: 300 }, language: { type: ['string', 'null'], pattern: '^[a-z]{2,3}(-[A-Za-z0-9]+)*$' },
            kind: { enum: Object.keys(AliasKind) }, relation: { enum: Object.keys(AliasRelation) },
            from: DATE, to: DATE,
          },
        },
      },
      externalIds: {
        type: 'array', description: 'Ids in other schemes; one id names one organization.',
        items: {
          type: 'object', required: ['scheme', 'value'], additionalProperties: false,
          properties: { scheme: { type: 'string', pattern: '^[A-Z0-9-]{2,30}$' }, value: { type: 'string', minLength: 1, maxLength: 200 } },
        },
      },
    },
  },
};
