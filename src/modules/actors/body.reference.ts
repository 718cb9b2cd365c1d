import type { Reference } from '../../kernel/context';
import { bodyById } from './bodies.loaders';

export const bodyReference: Reference = {
  prefix: 'bod',
  keys: ['id'],
  hideable: true,
  load: (ctx, ref) => bodyById(ctx).load(ref.id),
};
