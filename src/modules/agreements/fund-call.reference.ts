import type { Reference } from '../../kernel/context';
import { fundCallById } from './joint-funds.loaders';

export const fundCallReference: Reference = { prefix: 'fcl', keys: ['id'], hideable: true, load: (ctx, ref) => fundCallById(ctx).load(ref.id) };
