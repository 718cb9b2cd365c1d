import type { RecordSpec } from '../../kernel/package';
import { PolicyMarker } from './policy-marker.entity';

export const policyMarkerRecords: RecordSpec = {
  file: 'policy-markers',
  type: 'PolicyMarker',
  prefix: 'pmk',
  entity: PolicyMarker,
  isRecord: false,
  texts: ['label'],
  schema: {
    description: 'Policy markers of the OECD Development Assistance Committee.',
    required: ['code', 'label'],
    properties: { code: { type: 'string', pattern: '^[0-9]{1,3}$' } },
  },
};
