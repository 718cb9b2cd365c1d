import type { Reference } from '../../kernel/context';
import { sdgById } from './sdgs.loaders';

export const sdgReference: Reference = {
  prefix: 'sdg',
  keys: ['id'],
  hideable: false,
  load: (ctx, ref) => sdgById(ctx).load(ref.id),
};
