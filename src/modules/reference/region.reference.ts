import type { Reference } from '../../kernel/context';
import { regionById } from './regions.loaders';

export const regionReference: Reference = {
  prefix: 'reg',
  keys: ['id'],
  hideable: false,
  load: (ctx, ref) => regionById(ctx).load(ref.id),
};
