import type { Reference } from '../../kernel/context';
import { commitmentById } from './commitments.loaders';

export const commitmentReference: Reference = { prefix: 'cmt', keys: ['id'], hideable: true, load: (ctx, ref) => commitmentById(ctx).load(ref.id) };
