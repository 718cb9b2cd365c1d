import type { Reference } from '../../kernel/context';
import { proposalById } from './joint-funds.loaders';

export const proposalReference: Reference = { prefix: 'pps', keys: ['id'], hideable: true, load: (ctx, ref) => proposalById(ctx).load(ref.id) };
