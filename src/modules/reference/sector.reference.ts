import type { Reference } from '../../kernel/context';
import { sectorById } from './sectors.loaders';

export const sectorReference: Reference = {
  prefix: 'sec',
  keys: ['id'],
  hideable: false,
  load: (ctx, ref) => sectorById(ctx).load(ref.id),
};
