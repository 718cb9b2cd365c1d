import type { Reference } from '../../kernel/context';
import { recordMergeById } from './record-merges.loaders';

export const recordMergeReference: Reference = {
  prefix: 'mrg',
  keys: ['id'],
  hideable: true,
  load: (ctx, ref) => recordMergeById(ctx).load(ref.id),
};
