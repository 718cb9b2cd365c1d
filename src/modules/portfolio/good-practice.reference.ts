import type { Reference } from '../../kernel/context';
import { goodPracticeById } from './good-practices.loaders';

export const goodPracticeReference: Reference = {
  prefix: 'gpr',
  keys: ['id'],
  hideable: true,
  load: (ctx, ref) => goodPracticeById(ctx).load(ref.id),
};
