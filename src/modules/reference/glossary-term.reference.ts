import type { Reference } from '../../kernel/context';
import { termById } from './glossary-terms.loaders';

export const glossaryTermReference: Reference = {
  prefix: 'gls',
  keys: ['id'],
  hideable: true,
  load: (ctx, ref) => termById(ctx).load(ref.id),
};
