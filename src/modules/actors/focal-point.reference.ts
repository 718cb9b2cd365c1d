import type { Reference } from '../../kernel/context';
import { focalPointById } from './focal-points.loaders';

export const focalPointReference: Reference = {
  prefix: 'fpt',
  keys: ['id'],
  hideable: true,
  load: (ctx, ref) => focalPointById(ctx).load(ref.id),
};
