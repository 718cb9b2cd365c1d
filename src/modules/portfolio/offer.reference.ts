import type { Reference } from '../../kernel/context';
import { offerById } from './offers.loaders';

export const offerReference: Reference = {
  prefix: 'off',
  keys: ['id'],
  hideable: true,
  load: (ctx, ref) => offerById(ctx).load(ref.id),
};
