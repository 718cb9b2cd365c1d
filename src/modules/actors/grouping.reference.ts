import type { Reference } from '../../kernel/context';
import { groupingById } from './groupings.loaders';

export const groupingReference: Reference = {
  prefix: 'grp',
  keys: ['id'],
  hideable: true,
  load: (ctx, ref) => groupingById(ctx).load(ref.id),
};
