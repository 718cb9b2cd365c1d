import type { Reference } from '../../kernel/context';
import { subdivisionById } from './subdivisions.loaders';

export const subdivisionReference: Reference = {
  prefix: 'sub',
  keys: ['id'],
  hideable: false,
  load: (ctx, ref) => subdivisionById(ctx).load(ref.id),
};
