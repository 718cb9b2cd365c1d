import type { Reference } from '../../kernel/context';
import { fundById } from './funds.loaders';

export const fundReference: Reference = {
  prefix: 'fun',
  keys: ['id'],
  hideable: true,
  load: (ctx, ref) => fundById(ctx).load(ref.id),
};
