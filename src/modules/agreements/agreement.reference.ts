import type { Reference } from '../../kernel/context';
import { agreementById } from './agreements.loaders';

export const agreementReference: Reference = { prefix: 'agr', keys: ['id'], hideable: true, load: (ctx, ref) => agreementById(ctx).load(ref.id) };
