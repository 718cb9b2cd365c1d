import type { Reference } from '../../kernel/context';
import { documentById } from './documents.loaders';

export const documentReference: Reference = {
  prefix: 'doc',
  keys: ['id'],
  hideable: true,
  load: (ctx, ref) => documentById(ctx).load(ref.id),
};
