import type { Reference } from '../../kernel/context';
import { sessionById } from './sessions.loaders';

export const sessionReference: Reference = { prefix: 'ses', keys: ['id'], hideable: true, load: (ctx, ref) => sessionById(ctx).load(ref.id) };
