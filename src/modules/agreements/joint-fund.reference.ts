import type { Reference } from '../../kernel/context';
import { jointFundById } from './joint-funds.loaders';

export const jointFundReference: Reference = { prefix: 'jfd', keys: ['id'], hideable: true, load: (ctx, ref) => jointFundById(ctx).load(ref.id) };
