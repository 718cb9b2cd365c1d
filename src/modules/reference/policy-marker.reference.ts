import type { Reference } from '../../kernel/context';
import { policyMarkerById } from './policy-markers.loaders';

export const policyMarkerReference: Reference = {
  prefix: 'pmk',
  keys: ['id'],
  hideable: false,
  load: (ctx, ref) => policyMarkerById(ctx).load(ref.id),
};
