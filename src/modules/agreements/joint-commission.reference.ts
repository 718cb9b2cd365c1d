import type { Reference } from '../../kernel/context';
import { jointCommissionById } from './joint-commissions.loaders';

export const jointCommissionReference: Reference = { prefix: 'jcm', keys: ['id'], hideable: true, load: (ctx, ref) => jointCommissionById(ctx).load(ref.id) };
