import { link, linkByCode, type Problem, type RecordSpec } from '../../kernel/package';
import type { Row } from '../../kernel/stub';
import { sdgTags, sectorTags } from './code-tag.type';
import { partyLinks, partyProperties } from './party.type';
import { Request, RequestAddressee, RequestSdg, RequestSector, RequestStatus } from './request.entity';

export const requestRecords: RecordSpec = {
  file: 'requests',
  type: 'Request',
  prefix: 'req',
  entity: Request,
  custodian: ['country', 'institution'],
  texts: ['title', 'topic'],
  links: {
    country: linkByCode('Country', 'country'), institution: link('Organization', 'organizationId'),
    session: link('Session', 'sessionId'), project: link('Project', 'projectId'),
  },
  parts: {
    sectors: { entity: RequestSector, parent: 'requestId' },
    sdgs: { entity: RequestSdg, parent: 'requestId' },
    addressedTo: { entity: RequestAddressee, parent: 'requestId', links: partyLinks },
  },
  schema: {
    description: 'Needs that countries and communities publicly stated.',
    required: [],
    properties: {
      country: { type: ['string', 'null'], pattern: '^[A-Z]{3}$', description: 'Country that asks, by ISO3 code; left out where a community asks.' },
      institution: { type: ['string', 'null'], description: 'Code of the asking organization, where it is one of the register.' },
      institutionName: { type: ['string', 'null'], minLength: 1, maxLength: 300, description: 'Asking institution as printed.' },
      title: { description: 'Title as printed; left out where the source prints none.' },
      topic: { description: 'Our short label of the subject, where there is no title.' },
      sectorText: { type: ['string', 'null'], minLength: 1, maxLength: 300, description: 'Subject area as the source puts it.' },
      sectors: sectorTags,
      sdgs: sdgTags,
      addressedTo: { type: 'array', description: 'Whom it was put to.', items: { type: 'object', additionalProperties: false, properties: partyProperties } },
      session: { type: ['string', 'null'], description: 'Code of the session at which it was presented.' },
      date: { type: ['string', 'null'], format: 'partial-date', description: 'When it was put forward.' },
      status: { enum: [...Object.keys(RequestStatus), null], description: 'How far it has come.' },
      project: { type: ['string', 'null'], description: 'Code of the project that came of it.' },
      note: { type: ['string', 'null'], minLength: 1, maxLength: 2000, description: 'Remark of the curator, in brief.' },
    },
  },
  check: problemsOfRequest,
};

function problemsOfRequest(json: Row): Problem[] {
  const problems: Problem[] = [];
  if (!json.title && !json.topic) problems.push({ field: 'title', expected: 'a title, or a topic where the source prints none', got: json.title });
  if (!json.country && !json.institution && !json.institutionName) problems.push({ field: 'country', expected: 'a country, or the institution or community that asks', got: json.country });
  return problems;
}
