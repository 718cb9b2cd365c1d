import type { Reference } from '../../kernel/context';
import { codeListEntryById } from './code-list-entries.loaders';

export const codeListEntryReference: Reference = {
  prefix: 'cle',
  keys: ['id'],
  hideable: false,
  load: (ctx, ref) => codeListEntryById(ctx).load(ref.id),
};
