import type { Reference } from '../../kernel/context';
import { sourceById } from './sources.loaders';

export const sourceReference: Reference = {
  prefix: 'src',
  keys: ['id'],
  hideable: false,
  load: (ctx, ref) => sourceById(ctx).load(ref.id),
};
