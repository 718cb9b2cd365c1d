import type { Reference } from '../../kernel/context';
import { placeById } from './places.loaders';

export const placeReference: Reference = {
  prefix: 'plc',
  keys: ['id'],
  hideable: false,
  load: (ctx, ref) => placeById(ctx).load(ref.id),
};
