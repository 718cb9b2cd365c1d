import { link, type RecordSpec } from '../../kernel/package';
import { FrameworkNode, FrameworkNodeSdg, FrameworkNodeSector } from './framework-node.entity';
import { onlySuggestionsDated } from './framework-tag.rules';

const TEXT = { type: ['string', 'null'], minLength: 1 };
const tags = (of: string, code: object) => ({
  type: 'array',
  items: {
    type: 'object', required: [of, 'suggested'], additionalProperties: false, properties: {
      [of]: code,
      suggested: { type: 'boolean', description: 'True when the code is the curator\'s own.' },
      suggestedOn: { type: ['string', 'null'], format: 'partial-date', description: 'When the curator chose it; only with suggested.' },
    },
  },
});

export const nodeRecords: RecordSpec = {
  file: 'framework-nodes',
  type: 'FrameworkNode',
  prefix: 'fnd',
  entity: FrameworkNode,
  texts: ['text'],
  links: { framework: link('ResultsFramework', 'frameworkId'), parent: link('FrameworkNode', 'parentId') },
  parts: {
    sectors: { entity: FrameworkNodeSector, parent: 'nodeId', links: { sector: link('Sector', 'sectorId') } },
    sdgs: { entity: FrameworkNodeSdg, parent: 'nodeId', links: { sdg: link('Sdg', 'sdgId') } },
  },
  check: onlySuggestionsDated,
  schema: {
    description: 'Axes, objectives, strategies and other nodes of frameworks, as trees.',
    required: ['framework', 'place', 'level', 'text'],
    properties: {
      framework: { type: 'string', description: 'Code of the framework.' },
      parent: { type: ['string', 'null'], description: 'Code of the node above it, of the same framework.' },
      place: { type: 'integer', minimum: 1, maximum: 999999, description: 'Place in the order of the plan.' },
      level: { type: 'string', minLength: 1, description: 'Name of the level in the words of the framework.' },
      officialNumber: { ...TEXT, description: 'Number as printed.' },
      officialName: { ...TEXT, description: 'Short name as printed.' },
      weight: { type: ['string', 'null'], pattern: '^(0(\\.[0-9]{1,10})?|1(\\.0{1,10})?)$', description: 'Weight among its siblings as the owner gives it, 0 to 1 as decimal text.' },
      sectors: tags('sector', { type: 'string', description: 'vocabulary:code.' }),
      sdgs: tags('sdg', { type: 'string', description: 'Code of a goal, target or indicator.' }),
      note: TEXT,
    },
  },
};
