import { link, type RecordSpec } from '../../kernel/package';
import { Crosswalk, CrosswalkChange, CrosswalkIndicator, CrosswalkNode } from './crosswalk.entity';
import { targetsFitChange } from './crosswalk.rules';

const CODE = { type: ['string', 'null'] };
const targets = (of: string) => ({ type: 'array', items: { type: 'object', required: [of], additionalProperties: false, properties: { [of]: { type: 'string', description: `Code of the ${of}.` } } } });

export const crosswalkRecords: RecordSpec = {
  file: 'crosswalks',
  type: 'Crosswalk',
  prefix: 'cwk',
  entity: Crosswalk,
  links: {
    framework: link('ResultsFramework', 'frameworkId'),
    successor: link('ResultsFramework', 'successorId'),
    fromNode: link('FrameworkNode', 'fromNodeId'),
    fromIndicator: link('FrameworkIndicator', 'fromIndicatorId'),
  },
  parts: {
    toNodes: { entity: CrosswalkNode, parent: 'crosswalkId', links: { node: link('FrameworkNode', 'nodeId') } },
    toIndicators: { entity: CrosswalkIndicator, parent: 'crosswalkId', links: { indicator: link('FrameworkIndicator', 'indicatorId') } },
  },
  check: targetsFitChange,
  schema: {
    description: 'What became of each node and indicator of a framework in the version that supersedes it.',
    required: ['framework', 'successor', 'change'],
    properties: {
      framework: { type: 'string', description: 'Code of the older version.' },
      successor: { type: 'string', description: 'Code of the version that supersedes it.' },
      change: { enum: Object.keys(CrosswalkChange) },
      fromNode: { ...CODE, description: 'Code of the node of the older version; or else fromIndicator.' },
      fromIndicator: { ...CODE, description: 'Code of the indicator of the older version; or else fromNode.' },
      toNodes: targets('node'),
      toIndicators: targets('indicator'),
      note: { type: ['string', 'null'], minLength: 1 },
    },
  },
};
